export type { VaultOutputs } from './changed-noun.ts';
export { shell, shellQueries, vault, vaultQueries } from './clients.ts';
export { goTo, homeOf, paths } from './paths.ts';
export { forgetEverything, queryClient } from './query-client.ts';
export { refusalOf, sentenceOf } from './sentence.ts';
export { useSentence } from './use-sentence.ts';
export { onShellCommand, startLines, useVaultLife } from './vault-life.ts';
