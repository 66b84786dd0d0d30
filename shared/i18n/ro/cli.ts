import type { cli as english } from '../en/cli.ts';
import type { Translation } from '../translation.ts';

/** What the command line of the vault says. */
export const cli: Translation<typeof english> = {
  'cli.usage':
    'Folosire: node main/vault/entries/cli.ts FOLDER verify | export-identity | rebuild  [--worker NAME]\nFraza de acces se citește de la intrarea standard.',
  'cli.passphrase': 'Fraza de acces: ',
  'cli.which-worker': 'Mai multe persoane deschid acest seif. Spune care cu --worker: {names}.',
  'cli.verified':
    '{ops, plural, one {# însemnare} few {# însemnări} other {# de însemnări}} în jurnal. Toate semnăturile, amprentele și legăturile sunt corecte.',
  'cli.broken': 'Jurnalul este rupt la însemnarea {id}, numărul {ops}. Lasă dosarul așa cum este și cere ajutor.',
  'cli.rebuilt': 'Toate tabelele au fost refăcute din jurnal.',
  'cli.no-identity': 'Acest seif nu aparține încă niciunei organizații, deci nu există o identitate de exportat.',
  'cli.failed': 'Nu a mers. Nu s-a schimbat nimic. Referință: {reference}.',
};
