import { Refusal } from '#shared/errors/refusals.ts';
import { sqliteCode } from './driver.ts';

/**
 * Reads an error of the driver as the refusal a user can act on, or gives it back unchanged. The main result code decides; extended codes
 * begin with it. A shared-memory file that cannot grow is a full disk too.
 */
export function asRefusal(error: unknown): unknown {
  const code = sqliteCode(error);
  if (code === null) return error;
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return new Refusal('vault/disk-full');
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code === 'SQLITE_IOERR_SHORT_READ')
    return new Refusal('vault/damaged');
  if (code.startsWith('SQLITE_BUSY')) return new Refusal('vault/in-use');
  return error;
}

/** Runs something on the store and throws refusals instead of the driver's errors. */
export function refusing<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asRefusal(error);
  }
}
