import { useSyncExternalStore } from 'react';
import { followChanges } from './changes.ts';
import { connectBridge, loseVault, shell, vaultQueries } from './clients.ts';
import { queryClient } from './query-client.ts';

/** Whether the vault can be spoken to. `reference` is what the person can read out when it cannot. */
export type VaultLife = { phase: 'waiting' | 'here' } | { phase: 'gone'; reference: string };

let life: VaultLife = { phase: 'waiting' };
const listeners = new Set<() => void>();
const commandListeners = new Set<(id: string) => void>();
let following: AbortController | null = null;

function become(next: VaultLife): void {
  life = next;
  for (const listener of listeners) listener();
}

function onVault(): void {
  following?.abort();
  following = new AbortController();
  void queryClient.resetQueries({ queryKey: vaultQueries.key() });
  void followChanges(queryClient, following.signal);
  become({ phase: 'here' });
}

async function followShell(): Promise<void> {
  for await (const event of await shell.events()) {
    if (event.type === 'vault-gone') {
      following?.abort();
      loseVault(event.reference);
      queryClient.removeQueries({ queryKey: vaultQueries.key() });
      become({ phase: 'gone', reference: event.reference });
    } else if (event.type === 'command') {
      for (const listener of commandListeners) listener(event.id);
    } else if (event.type === 'system-locked') {
      for (const listener of commandListeners) listener('lock');
    }
  }
}

/** Opens the lines to vault and shell. Called once, at boot. */
export function startLines(): void {
  connectBridge(onVault);
  followShell().catch(() => {
    // The shell ends only with the window.
  });
}

/** Whether the vault is there, as it changes. */
export function useVaultLife(): VaultLife {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => life,
  );
}

/** Calls `listener` for each command the shell passes on (a menu entry, a key, the system's own lock). Answers how to stop. */
export function onShellCommand(listener: (id: string) => void): () => void {
  commandListeners.add(listener);
  return () => commandListeners.delete(listener);
}
