import type { Wording } from './wording.ts';

/** Polish. */
export const pl: Wording = {
  language: 'pl',
  name: 'Polski',
  direction: 'ltr',
  check: 'native-check-needed',
  version: 1,
  texts: {
    'question.record': 'Czy możemy zachować zapis tego, co nam powiedziano?',
    'words.record':
      'Zapisujemy, co się stało, i trzymamy to zamknięte na tym laptopie. Czytać to mogą tylko osoby, które pracują w tym projekcie. Nic nie zostanie nikomu wysłane, jeśli nie padnie „tak” na kolejne pytania. Można teraz powiedzieć „tak” i zmienić zdanie.',
    'question.alert': 'Czy możemy ostrzec innych?',
    'words.alert':
      'Centrala może napisać ostrzeżenie na podstawie tego, co usłyszeliśmy: co ta osoba zrobiła, jak wygląda, jak się kontaktowała. Pomijamy twoje imię i nazwisko, miejsce pracy i wszystko, co wskazuje na ciebie. Ostrzeżenie trafia do osób pracujących seksualnie i do projektów w okolicy. Możesz zmienić zdanie; ostrzeżenia, które już wyszło, nie da się cofnąć.',
    'question.checker': 'Czy inni mogą się dowiedzieć, że ten numer zgłoszono?',
    'words.checker':
      'Można sprawdzić numer telefonu albo samochód przed spotkaniem. Kto sprawdzi ten numer, dowie się, że go zgłoszono. Nie dowie się, kto, gdzie ani kiedy. Możesz zmienić zdanie i wtedy go usuniemy.',
    'question.policeIntelligence': 'Czy policja może wiedzieć, co się stało, nie wiedząc, że chodzi o ciebie?',
    'words.policeIntelligence':
      'Możemy przekazać, co ta osoba zrobiła i jak wygląda. Pomijamy twoje imię i nazwisko, miejsce pracy i wszystko, co wskazuje na ciebie. Policja może na tę osobę uważać. Policja nie może się z tobą skontaktować. Jeśli znajdzie powiązanie, pyta nas, my pytamy ciebie, a ty decydujesz. Możesz zmienić zdanie; tego, co już wyszło, nie da się cofnąć.',
    'question.scas': 'Czy krajowy zespół policji może porównać to z innymi napaściami, bez twojego nazwiska?',
    'words.scas':
      'Zespół analityków szuka osób, które atakują więcej niż raz. Porównuje, jak to się stało: co powiedziano, czego użyto, jak ta osoba odeszła. Zespół nie dostaje twojego nazwiska i nie może się z tobą skontaktować. Możesz zmienić zdanie; tego, co już wyszło, nie da się cofnąć.',
    'question.callBack': 'Jeśli policja znajdzie powiązanie, czy możemy się z tobą skontaktować?',
    'words.callBack':
      'Policja może odkryć, że ta sama osoba skrzywdziła kogoś innego. Pyta nas, nigdy ciebie. Kontaktujemy się tylko w sposób, który według ciebie jest bezpieczny, i pytamy, czego chcesz. Wtedy też możesz powiedzieć „nie”.',
    'question.statistics': 'Czy możemy to policzyć?',
    'words.statistics':
      'Liczymy, jak często to się zdarza, co to jest i w której części kraju. Liczba nie ma nazwisk ani historii. Pomaga pokazać, co się dzieje, i prosić o lepszą pomoc.',
    'question.isva': 'Czy chcesz porozmawiać z ISVA?',
    'words.isva':
      'ISVA to niezależna osoba doradzająca tym, których zgwałcono lub skrzywdzono seksualnie. To nie policja. Pracuje dla ciebie, za darmo, i nie musisz niczego zgłaszać. Może ci towarzyszyć tak długo, jak chcesz.',
    'question.formalReport': 'Czy chcesz zgłosić to policji pod swoim nazwiskiem?',
    'words.formalReport':
      'Wtedy policja wie, kim jesteś. Będzie chciała usłyszeć to od ciebie i może poprosić o zeznanie. Ktoś od nas może być z tobą. Możesz przerwać w każdej chwili, ale policja może zachować to, co jej powiesz. Nie musisz decydować dzisiaj.',
    yes: 'Tak',
    no: 'Nie',
    later: 'Nie teraz',
    'receipt.title': 'Twoja kartka',
    'receipt.code': 'Twój kod',
    'receipt.words':
      'Z tym kodem możesz zmienić zdanie w każdym projekcie. Podaj kod osobie, która tam pracuje. Nie musisz mówić dlaczego.',
    'receipt.keep': 'Możesz wyrzucić tę kartkę. Możesz poprosić o następną.',
    'form.title': 'Na co się zgadzam',
    'form.change':
      'Każdą odpowiedź można zmienić, dziś albo później. „Nie” niczego nie zmienia w pomocy, którą dostajesz. Tego, co już wyszło, nie da się cofnąć.',
    'form.sign': 'Podpis',
    'form.day': 'Data',
    'form.witness': 'Tłumacz lub świadek',
    'form.open': 'Bez decyzji',
    'form.until': 'Do',
    'form.somebody': 'Powiedziała to za mnie inna osoba',
    'form.another-only': 'Ktoś inny powiedział „tak”. Potrzebna jest moja własna odpowiedź',
    'form.wording': 'Wersja',
  },
};
