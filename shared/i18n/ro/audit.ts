import type { audit as english } from '../en/audit.ts';
import type { Translation } from '../translation.ts';

/** The trail of everything that was done. */
export const audit: Translation<typeof english> = {
  'audit.title': 'Jurnalul a tot ce s-a făcut',
  'audit.words': 'Cine ce a făcut și când, niciodată ce s-a spus. Fiecare rând este legat de cel dinainte și semnat de acest laptop.',
  'audit.verify': 'Verifică tot lanțul',
  'audit.broken': 'Lanțul nu ține la rândul {id}. Nu mai lucra în acest seif; cere ajutor.',
  'audit.export': 'Salvează ca listă pentru un tabel',
  'audit.saved': 'Lista este salvată.',
  'audit.file': 'Jurnal',
  'audit.more': 'Arată mai mult',
  'audit.table': 'Jurnal, cele mai noi întâi',
  'audit.when': 'Când',
  'audit.who': 'Cine',
  'audit.what': 'Ce',
  'audit.print': 'Amprentă',
  'audit.laptop': 'Acest laptop',
  'audit.erased': '{act} (ce s-a spus este șters)',
};
