import type { safeguarding as english } from '../en/safeguarding.ts';
import type { Translation } from '../translation.ts';

/** Somebody at risk: the concern, the second worker who stands for it, and what is told to those who can protect them. */
export const safeguarding: Translation<typeof english> = {
  'safeguarding.title': 'Cineva este în pericol',
  'safeguarding.words':
    'Un copil sau un adult în pericol, ori o amenințare la adresa vieții, poate cere să acționăm fără un „da”. Trebuie să răspundă pentru asta doi oameni din echipă. Spune-i mai întâi persoanei, dacă este sigur.',
  'safeguarding.risk': 'Cine este în pericol',
  'safeguarding.reason': 'De ce trebuie să acționăm',
  'safeguarding.reason-hint': 'Ce s-a văzut sau s-a spus și ce se poate întâmpla. Cel puțin zece litere.',
  'safeguarding.raise': 'Semnalează o îngrijorare',
  'safeguarding.raised': 'Semnalat de {name}, {at}',
  'safeguarding.waits': 'Așteaptă a doua persoană din echipă',
  'safeguarding.confirmed': 'Confirmat de {name}, {at}',
  'safeguarding.stands': 'Doi oameni din echipă răspund pentru această îngrijorare.',
  'safeguarding.confirm-title': 'A doua persoană din echipă confirmă',
  'safeguarding.who': 'A doua persoană din echipă',
  'safeguarding.who-empty': 'Alege un nume',
  'safeguarding.nobody': 'Nimeni altcineva nu poate deschide încă acest laptop. Adaugă pe cineva din echipă în Setări.',
  'safeguarding.passphrase': 'Fraza de acces a acestei persoane',
  'safeguarding.remark': 'Ce spune această persoană (poate rămâne gol)',
  'safeguarding.confirm': 'Confirmă îngrijorarea',
};
