import type { Wording } from './wording.ts';

/** Romanian. */
export const ro: Wording = {
  language: 'ro',
  name: 'Română',
  direction: 'ltr',
  check: 'native-check-needed',
  version: 1,
  texts: {
    'question.record': 'Putem păstra o notă despre ce ne-ai spus?',
    'words.record':
      'Scriem ce s-a întâmplat și păstrăm totul încuiat pe acest laptop. Pot citi doar oamenii care lucrează la acest proiect. Nu se trimite nimic nimănui dacă nu spui „da” la întrebările următoare. Poți spune „da” acum și te poți răzgândi.',
    'question.alert': 'Putem avertiza alte persoane?',
    'words.alert':
      'Centrul poate scrie un avertisment din ce ne-ai spus: ce a făcut acea persoană, cum arată, cum te-a contactat. Lăsăm deoparte numele tău, locul unde lucrezi și tot ce ar arăta spre tine. Ajunge la lucrători sexuali și la proiecte din zonă. Te poți răzgândi; un avertisment care a plecat deja nu mai poate fi chemat înapoi.',
    'question.checker': 'Pot afla alții că acest număr a fost raportat?',
    'words.checker':
      'Oamenii pot verifica un număr de telefon sau o mașină înainte de o întâlnire. Dacă verifică acest număr, li se spune că a fost raportat. Nu li se spune de cine, unde sau când. Te poți răzgândi și atunci îl scoatem.',
    'question.policeIntelligence': 'Poate afla poliția ce s-a întâmplat, fără să știe că este vorba de tine?',
    'words.policeIntelligence':
      'Putem transmite ce a făcut acea persoană și cum arată. Lăsăm deoparte numele tău, locul unde lucrezi și tot ce ar arăta spre tine. Poliția o poate urmări. Poliția nu te poate contacta. Dacă găsește o legătură, ne întreabă pe noi, noi te întrebăm pe tine și tu hotărăști. Te poți răzgândi; ce a plecat deja nu mai poate fi chemat înapoi.',
    'question.scas': 'Poate o echipă națională a poliției să compare cu alte atacuri, fără numele tău?',
    'words.scas':
      'O echipă de analiști caută persoane care atacă de mai multe ori. Compară felul în care s-a întâmplat: ce s-a spus, ce s-a folosit, cum a plecat acea persoană. Nu primesc numele tău și nu te pot contacta. Te poți răzgândi; ce a plecat deja nu mai poate fi chemat înapoi.',
    'question.callBack': 'Dacă poliția găsește o legătură, putem lua legătura cu tine?',
    'words.callBack':
      'Poliția poate afla că aceeași persoană a rănit pe altcineva. Ne întreabă pe noi, niciodată pe tine. Te contactăm doar în felul despre care ne-ai spus că este sigur și te întrebăm ce vrei. Poți spune „nu” și atunci.',
    'question.statistics': 'Putem să numărăm ce s-a întâmplat?',
    'words.statistics':
      'Numărăm cât de des se întâmplă, ce fel de fapte și în ce parte a țării. O cifră nu are nume și nu are poveste. Ajută să arătăm ce se întâmplă și să cerem un ajutor mai bun.',
    'question.isva': 'Ai vrea să vorbești cu un ISVA?',
    'words.isva':
      'Un ISVA este un consilier independent pentru persoane care au fost violate sau rănite sexual. Nu este de la poliție. Lucrează pentru tine, este gratuit și nu trebuie să depui nicio plângere. Poate fi alături de tine cât timp vrei.',
    'question.formalReport': 'Vrei să faci o plângere la poliție cu numele tău?',
    'words.formalReport':
      'Atunci poliția știe cine ești. Va dori să audă de la tine ce s-a întâmplat și îți poate cere o declarație. Cineva de aici poate fi cu tine. Te poți opri oricând, dar poliția poate păstra ce i-ai spus. Nu trebuie să hotărăști azi.',
    yes: 'Da',
    no: 'Nu',
    later: 'Nu acum',
    'receipt.title': 'Biletul tău',
    'receipt.code': 'Codul tău',
    'receipt.words': 'Cu acest cod te poți răzgândi la orice proiect. Spune codul unui lucrător. Nu trebuie să spui de ce.',
    'receipt.keep': 'Poți arunca acest bilet. Poți cere altul.',
    'form.title': 'La ce am spus da',
    'form.change':
      'Poți schimba orice răspuns, azi sau mai târziu. Un „nu” nu schimbă nimic din ajutorul pe care îl primești. Ce a plecat deja nu mai poate fi chemat înapoi.',
    'form.sign': 'Semnătura',
    'form.day': 'Data',
    'form.witness': 'Interpret sau martor',
    'form.open': 'Nehotărât',
    'form.until': 'Până la',
    'form.somebody': 'A spus altcineva în locul meu',
    'form.another-only': 'Altcineva a spus da. Este nevoie de răspunsul meu',
    'form.wording': 'Textul',
  },
};
