import type { ui as english } from '../en/ui.ts';
import type { Translation } from '../translation.ts';

/** Words of the parts themselves, used on every screen. */
export const ui: Translation<typeof english> = {
  'ui.show-secret': 'Arată ce s-a scris',
  'ui.hide-secret': 'Ascunde ce s-a scris',
  'ui.open-list': 'Deschide lista',
  'ui.show-list': 'Arată lista: {list}',
  'ui.fold-list': 'Strânge lista: {list}',
  'ui.nothing-found': 'Nu s-a găsit nimic. Încearcă mai puține litere.',
  'ui.loading': 'Se încarcă',
  'ui.close': 'Închide',
  'ui.cancel': 'Renunță',
  'ui.try-again': 'Încearcă din nou',
  'mark.removed': 'scos: ',
  'mark.replaced': 'pus în loc: ',
  'mark.doubtful': 'de decis: ',
  'mark.kept': 'păstrat intenționat: ',
  'mark.end': ', ',
  'ui.too-long': 'Aici încap {max, number} litere, iar acestea ar fi {length, number}. Nu s-a adăugat și nu s-a pierdut nimic.',
  'ui.too-long-file':
    'Ar fi {length, number} litere. Pe pagină încap {max, number}. Nu s-a adăugat și nu s-a pierdut nimic: păstrează textul ca fișier și adaugă-l la un incident, la „Poze și fișiere”.',
};
