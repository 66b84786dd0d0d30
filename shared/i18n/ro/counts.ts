import type { counts as english } from '../en/counts.ts';
import type { Translation } from '../translation.ts';

/** Totals for a manager. */
export const counts: Translation<typeof english> = {
  'counts.title': 'Cifre',
  'counts.show': 'Arată cifrele',
  'counts.from': 'Întâmplate de la',
  'counts.until': 'până la',
  'counts.kept': 'În acest proiect',
  'counts.kept-words': 'Toate fișele păstrate, după fapta principală. Doar pentru ochii tăi: nu le da mai departe.',
  'counts.to-tell': 'Se pot spune altora',
  'counts.to-tell-words': 'Doar unde s-a acceptat numărarea. Cifrele sub cinci sunt ascunse, la fel cele care ar trăda una dintre ele.',
  'counts.incidents': 'Incidente',
  'counts.unnamed': 'Fără denumire',
  'counts.anonymous': 'De acord cu informarea poliției, fără nume',
  'counts.formal': 'De acord să vorbească cu poliția',
  'counts.hidden': 'ascuns',
};
