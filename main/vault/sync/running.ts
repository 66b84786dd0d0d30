import type { OpenVault } from '../context.ts';
import type { Database } from '../store/database.ts';
import { type SyncEngine, type SyncOptions, syncEngine } from './engine.ts';

const engines = new WeakMap<Database, SyncEngine>();

/** The one engine of an open vault. Made on first use; it makes rounds by itself once `startSync` was called. */
export function syncOf(vault: OpenVault, options: SyncOptions = {}): SyncEngine {
  const running = engines.get(vault.db);
  if (running) return running;
  const engine = syncEngine(vault, vault.closing, options);
  engines.set(vault.db, engine);
  return engine;
}

/** Sync as a service of the open vault: it begins here and ends when `vault.closing` is aborted. */
export function startSync(vault: OpenVault): void {
  syncOf(vault).start();
}
