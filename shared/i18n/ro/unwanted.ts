import type { unwanted as english } from '../en/unwanted.ts';
import type { Translation } from '../translation.ts';

/** What becomes of a record to which the person said no. */
export const unwanted: Translation<typeof english> = {
  'unwanted.title':
    '{person, select, she {Ea a spus nu la păstrarea unei fișe} he {El a spus nu la păstrarea unei fișe} other {Persoana a spus nu la păstrarea unei fișe}}',
  'unwanted.words':
    'Așa că nu se mai întreabă nimic și nu se trimite nimic. Ce s-a scris este încă pe acest laptop, până alegi ce se face cu el.',
  'unwanted.erase': 'Șterge acum',
  'unwanted.erase-words': 'Fiecare cuvânt dispare definitiv, cu fiecare poză și fișier. Nu rămâne nimic nici de numărat.',
  'unwanted.count': 'Păstrează doar ce se numără',
  'unwanted.count-words':
    '{person, select, she {Doar dacă ea spune da la asta} he {Doar dacă el spune da la asta} other {Doar dacă persoana spune da la asta}}: rămân ce fel, ce lună și ce zonă, ca să se poată număra. Nu rămâne niciun cuvânt, niciun nume și niciun număr.',
  'unwanted.has-left':
    'Din asta s-a pregătit un raport de trimis. Ce a plecat fără nume nu mai poate fi chemat înapoi de aici, așa că rămân alături ce fel, ce lună și ce zonă. Fiecare cuvânt dispare.',
  'unwanted.keep': 'Păstrează și spune de ce',
  'unwanted.keep-words':
    '{person, select, she {Doar unde trebuie, și spune-i ei că o faci.} he {Doar unde trebuie, și spune-i lui că o faci.} other {Doar unde trebuie, și spune-i persoanei că o faci.}}',
  'unwanted.ground': 'Pe ce temei',
  'unwanted.ground.safeguarding': 'Cineva trebuie protejat',
  'unwanted.ground.legal-duty': 'O lege o cere',
  'unwanted.ground.legal-claim': 'Este nevoie pentru o acțiune în justiție',
  'unwanted.reason': 'De ce, în câteva cuvinte',
  'unwanted.keep-do': 'Păstrează fișa',
  'unwanted.sure': 'Ștergi definitiv?',
  'unwanted.sure-nothing': 'Nu se poate anula. Nimic din această fișă nu mai poate fi citit, găsit sau numărat după aceea.',
  'unwanted.sure-count': 'Nu se poate anula. Rămân doar ce fel, ce lună și ce zonă.',
  'unwanted.erase-do': 'Șterge definitiv',
  'unwanted.erased': 'Șters.',
  'unwanted.kept': 'Păstrat totuși de {name} la {date}. {ground}: {words}',
  'unwanted.left': 'Din această fișă a rămas doar ce se numără.',
  'unwanted.undecided': 'A spus nu la păstrarea acestei fișe. Alege ce se face cu ea.',
  'unwanted.decide': 'Alege acum',
};
