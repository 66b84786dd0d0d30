import type { cli as english } from '../en/cli.ts';
import type { Translation } from '../translation.ts';

/** What the command line of the vault says. */
export const cli: Translation<typeof english> = {
  'cli.usage':
    'Defnydd: node main/vault/entries/cli.ts FFOLDER verify | export-identity | rebuild  [--worker ENW]\nMae’r cyfrinymadrodd yn cael ei ddarllen o’r mewnbwn safonol.',
  'cli.passphrase': 'Cyfrinymadrodd: ',
  'cli.which-worker': 'Mae sawl person yn agor y gist hon. Dywedwch pwy gyda --worker: {names}.',
  'cli.verified': '{ops, plural, other {# cofnod}} yn y log. Mae pob llofnod, hash a dolen yn gywir.',
  'cli.broken': 'Mae’r log wedi torri wrth gofnod {id}, rhif {ops}. Cadwch y ffolder hwn fel y mae a gofynnwch am help.',
  'cli.rebuilt': 'Cafodd pob tabl ei ailadeiladu o’r log.',
  'cli.no-identity': 'Dydy’r gist hon ddim yn perthyn i unrhyw sefydliad eto, felly does dim hunaniaeth i’w hallforio.',
  'cli.failed': 'Weithiodd hyn ddim. Does dim wedi newid. Cyfeirnod: {reference}.',
};
