import type { Database } from './database.ts';
import { openLockFile, sqliteCode } from './driver.ts';

/** Held by the one process that may use a vault folder. */
export type FolderLock = { release(): void };

/**
 * Takes the folder for this process, or answers null while another has it. The lock is the operating system's own on an empty file, taken
 * through SQLite, which knows how on every platform: it ends with the process that holds it however that ends, so there is never a stale
 * lock to break and no process number to guess about.
 */
export function takeLock(file: string): FolderLock | null {
  let held: Database | null = null;
  try {
    held = openLockFile(file);
    held.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    held?.close();
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  const lock = held;
  return { release: () => void lock.close() };
}
