import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** This laptop: who opens it, whom it belongs to, its light, what it runs on. */
export const settings: Translation<typeof english> = {
  'settings.title': 'Acest laptop',
  'settings.under': 'Ce este aici rămâne aici. Fiecare persoană deschide seiful cu propria frază de acces.',
  'settings.people': 'Persoane de pe acest laptop',
  'settings.you': 'Tu',
  'settings.add': 'Adaugă pe cineva din echipă',
  'settings.add-words': 'Persoana adăugată își scrie singură fraza de acces. Nimeni altcineva nu trebuie s-o știe.',
  'settings.add-name': 'Nume',
  'settings.add-role': 'Rol',
  'settings.add-do': 'Adaugă persoana',
  'settings.added': '{name} poate deschide acum acest laptop.',
  'settings.add-not-yours': 'Persoane noi adaugă cine coordonează proiectul sau administrează.',
  'settings.scheme': 'Programul',
  'settings.enrolled':
    '{name}. {kind, select, central {Acest laptop este al centrului.} other {Acest laptop poate trimite rapoarte și primi avertizări.}}',
  'settings.joined': 'Acest laptop a intrat în program.',
  'settings.line': 'Legătura cu serverul',
  'settings.last-contact': 'Ultimul contact',
  'settings.never': 'Încă niciodată',
  'settings.sync-now': 'Trimite și primește acum',
  'settings.idle-lock': 'Blocare când nu îl atinge nimeni',
  'settings.idle-minutes': '{minutes, plural, one {După # minut} few {După # minute} other {După # de minute}}',
  'settings.light': 'Lumină',
  'language.title': 'Limba',
  'language.words':
    'Limba ecranelor de pe acest laptop. Ce scrii rămâne așa cum scrii. Rapoartele, avertizările și pachetele pentru poliție rămân în engleză.',
  'language.native-check':
    'Un vorbitor nativ nu a verificat încă aceste cuvinte în limba {language}. Unde sună ciudat, sunt valabile cele în engleză.',
  'settings.about': 'Despre',
  'settings.version': 'Streetlight',
  'settings.runtime': 'Mediu de rulare',
  'settings.runtime-official': 'Electron {electron}, Chromium {chromium}',
  'settings.runtime-stand-in': 'Înlocuitor pentru teste: Electron {electron}, Chromium {chromium}',
  'settings.sandbox': 'Izolare',
  'settings.sandbox-yes': 'Pornită',
  'settings.sandbox-no': 'Oprită. Doar pentru teste.',
  'settings.platform': 'Sistem',
};
