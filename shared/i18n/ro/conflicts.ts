import type { conflicts as english } from '../en/conflicts.ts';
import type { Translation } from '../translation.ts';

/** One part of a record that two people changed apart. */
export const conflicts: Translation<typeof english> = {
  'conflict.title':
    '{count, plural, one {O parte a fost schimbată în două locuri} few {# părți au fost schimbate în două locuri} other {# de părți au fost schimbate în două locuri}}',
  'conflict.words':
    'Nimeni nu văzuse cealaltă versiune. Toate sunt păstrate. Citește-le și alege-o pe cea care rămâne; celelalte rămân în jurnal.',
  'conflict.words-draft':
    'Nimeni nu văzuse cealaltă versiune. Toate sunt păstrate. Citește-le și alege-o pe cea care rămâne; dacă nu alege nimeni, toate intră în fișă.',
  'conflict.by': '{name}, {at}',
  'conflict.in-force': 'Cea care se vede acum pe pagină',
  'conflict.nothing': 'Nimic',
  'conflict.masked': 'O parte îți este ascunsă. Poate alege un ISVA, cine coordonează proiectul sau cine a păstrat fișa.',
  'conflict.pick': 'Păstreaz-o pe aceasta',
  'conflict.pick-name': 'Păstrează versiunea scrisă de {name}, {at}',
  'conflict.picked': 'Ales. Acum stă pe pagină.',
};
