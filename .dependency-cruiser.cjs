/** Imports point one way (ARCHITECTURE.md, "The house"). A breach is a failing check. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(shared|main|renderer|sync-server|tests|scripts)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    only('shared-stands-alone', '^shared/', '^shared/', 'shared runs anywhere and imports no other room.'),
    only('vault-knows-shared-only', '^main/vault/', '^(shared|main/vault)/', 'The vault is a plain Node program.'),
    only(
      'shell-knows-shared-only',
      '^main/(shell|preload)/',
      '^(shared|main/shell|main/preload)/',
      'Main relays; it knows no domain word.',
    ),
    only('renderer-knows-shared-only', '^renderer/', '^(shared|renderer)/', 'The window reaches the vault through its contract.'),
    only('server-knows-shared-only', '^sync-server/', '^(shared|sync-server)/', 'The server is blind: it has nothing of the vault.'),
    {
      name: 'shared-runs-anywhere',
      comment: 'No node: module in shared.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'vault-knows-no-electron',
      severity: 'error',
      from: { path: '^(main/vault|shared|renderer|sync-server)/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'one-driver',
      comment: 'driver.ts is the only importer of the SQLite package.',
      severity: 'error',
      from: { path: '^(shared|main|renderer|sync-server)/', pathNot: '^main/vault/store/driver\\.ts$' },
      to: { path: 'node_modules/better-sqlite3-multiple-ciphers/' },
    },
    {
      name: 'one-kit',
      comment: 'renderer/ui is the only importer of the component kit.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/ui/' },
      to: { path: 'node_modules/react-aria(-components)?/' },
    },
    {
      name: 'features-keep-apart',
      comment: "No feature reaches into another feature's inside; what is shared goes through its index.ts.",
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/([^/]+)/', pathNot: ['^renderer/features/$1/', '^renderer/features/[^/]+/index\\.tsx?$'] },
    },
    {
      name: 'nouns-keep-their-tables',
      comment: "A noun asks another noun's queries, receive or contract; it never touches its projection.",
      severity: 'error',
      from: {
        path: '^main/vault/(drafts|incidents|consent|reports|reviews|alerts|workers|enrolment|members|session|people|notes|tasks|cases|contacts|appointments|referrals|disclosures|requests|rights|withdrawals)/',
        pathNot: '\\.test\\.ts$',
      },
      to: {
        path: '^main/vault/(drafts|incidents|consent|reports|reviews|alerts|workers|enrolment|members|session|people|notes|tasks|cases|contacts|appointments|referrals|disclosures|requests|rights|withdrawals)/projection\\.ts$',
        pathNot: '^main/vault/$1/',
      },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'tests-stay-outside', severity: 'error', from: { pathNot: '(^tests/|\\.test\\.tsx?$|^scripts/)' }, to: { path: '^tests/' } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^better-sqlite3$|\\.css$|^@fontsource|\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
    },
  },
};
