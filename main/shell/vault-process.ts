import type { FromVault, ToVault } from '#shared/contract/vault-frames.ts';

/** One run of the vault program, whichever way it was started. Nothing here throws: a message to a dead process is dropped. */
export type VaultProcess = {
  readonly pid: number | undefined;
  send(message: ToVault): void;
  onMessage(listener: (message: FromVault) => void): void;
  /** Called once, however the process ends. `code` is null when a signal ended it. */
  onExit(listener: (code: number | null) => void): void;
  /** Ends it at once (SIGKILL). */
  kill(): void;
};

const kept = /^(PATH|HOME|USER|LANG|LC_.*|TZ|TMPDIR|TEMP|TMP|SystemRoot|APPDATA|LOCALAPPDATA|USERPROFILE)$/i;

/** What the vault may know of the environment: enough to run, nothing that changes how Node behaves (NODE_OPTIONS and its kin). */
export function vaultEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => kept.test(entry[0]) && entry[1] !== undefined),
  );
}
