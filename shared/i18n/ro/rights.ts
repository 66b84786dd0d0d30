import type { rights as english } from '../en/rights.ts';
import type { Translation } from '../translation.ts';

/** What a person may ask of us, how long records are kept, and the trail of who did what. */
export const rights: Translation<typeof english> = {
  'part.rights': 'Drepturi',
  'rights.access': 'O copie pentru {person, select, she {ea} he {el} other {persoană}}',
  'rights.access-words':
    'Tot ce se păstrează, fără ceilalți oameni. Citește înainte să predai: aplicația găsește numele care i-au fost spuse, un om găsește restul.',
  'rights.save-pdf': 'Salvează ca PDF',
  'rights.save-json': 'Salvează ca fișier pentru calculator',
  'rights.saved': 'Copia este salvată.',
  'rights.paper-title': 'O copie a fișei tale',
  'rights.paper-under': 'Ai întrebat ce se păstrează despre tine. Unde era numit altcineva, aici scrie asta în loc.',
  'rights.paper-mark': 'Data Protection Act 2018 și UK GDPR, articolul 15',
  'rights.section-person': 'Tu',
  'rights.section-incident': 'Incident',
  'rights.section-line': 'Ce s-a întâmplat aici',
  'rights.recorded': 'Scris la',
  'rights.what': 'Ce',
  'rights.on': 'La',
  'rights.erase': 'Șterge această persoană',
  'rights.erase-words':
    'Șterge definitiv de pe acest laptop numele, toate datele de contact, toate notele și toate poveștile. Incidentul rămâne fără cuvinte: ce fel, ce lună, ce zonă. Ce s-a trimis sau s-a predat nu mai poate fi chemat înapoi. De aici nu se ajunge la copiile de rezervă și la alte laptopuri.',
  'rights.erase-why': 'De ce',
  'rights.erase-why.her-wish': 'S-a cerut',
  'rights.erase-why.no-longer-needed': 'Nu mai este nevoie',
  'rights.erase-why.never-needed': 'Nu trebuia păstrată niciodată',
  'rights.erase-type': 'Scrie numele de lucru ca să confirmi',
  'rights.erase-do': 'Șterge definitiv',
  'rights.erase-manager': 'O fișă o șterge doar cine coordonează proiectul.',

  'records.title': 'Păstrare și jurnal',
  'records.due': 'Ce trebuie văzut',
  'records.due-words': 'Nimic nu se șterge după ceas. Un om se uită și păstrează sau șterge.',
  'records.none': 'Nu este nimeni în fișe.',
  'records.class.open-case': 'Caz deschis',
  'records.class.no-case': 'Fără caz',
  'records.class.closed-case': 'Caz închis',
  'records.review-on': '{isDue, select, yes {Termen trecut din {date}} other {De văzut la {date}}}',
  'records.reason': 'De ce este încă nevoie: {name}',
};
