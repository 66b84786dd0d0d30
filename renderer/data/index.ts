export type { VaultOutputs } from './changed-noun.ts';
export { shell, shellQueries, vault, vaultQueries } from './clients.ts';
export { goTo, homeOf, paths } from './paths.ts';
export { queryClient } from './query-client.ts';
export { refusalOf } from './sentence.ts';
export { enterSession, flushBeforeLock, lockNow, useOpenSession } from './session.ts';
export { keysOf, startShortcuts, useHeldShortcuts, useShortcut } from './shortcut.ts';
export { useSentence } from './use-sentence.ts';
export { startLines, useVaultLife } from './vault-life.ts';
