/** What the command line of the vault says. */
export const cli = {
  'cli.usage':
    'Usage: node main/vault/entries/cli.ts FOLDER verify | export-identity | rebuild  [--worker NAME]\nThe passphrase is read from standard input.',
  'cli.passphrase': 'Passphrase: ',
  'cli.which-worker': 'Several people open this vault. Say who with --worker: {names}.',
  'cli.verified': '{ops, plural, one {# entry} other {# entries}} in the log. Every signature, hash and link is right.',
  'cli.broken': 'The log is broken at entry {id}, number {ops}. Keep this folder as it is and ask for help.',
  'cli.rebuilt': 'All tables were rebuilt from the log.',
  'cli.no-identity': 'This vault belongs to no organisation yet, so there is no identity to export.',
  'cli.failed': 'This did not work. Nothing was changed. Reference: {reference}.',
} as const;
