/// <reference path="./multiple-ciphers.d.ts" />
import Sqlite from 'better-sqlite3-multiple-ciphers';
import type { Database } from './database.ts';

/** Node-API 10 came with Node 22.14; the native module crashes an older Node without a word. */
const neededNapi = 10;

/** Says in plain words that the runtime is too old, before the native module is loaded. */
export function checkRuntime(napi: string | undefined = process.versions.napi): void {
  if (Number(napi ?? 0) < neededNapi)
    throw new Error(`The vault needs Node-API ${neededNapi} or newer; this runtime has ${napi ?? 'none'}`);
}

export type DriverOptions = { readonly?: boolean; mustExist?: boolean };

/**
 * Opens an SQLCipher 4 file with a raw 256-bit key (no key derivation inside SQLCipher: the key already comes out of Argon2id and HKDF).
 * The file is not read yet: a wrong key shows at the first query. A writable connection is durable at every commit (WAL, full sync) and
 * overwrites what is deleted. Throws the driver's own errors; `sqlite-errors.ts` reads them.
 */
export function openEncrypted(file: string, key: Uint8Array, options: DriverOptions = {}): Database {
  checkRuntime();
  if (key.length !== 32) throw new RangeError('A database key has 32 bytes');
  const db = new Sqlite(file, { readonly: options.readonly ?? false, fileMustExist: options.mustExist ?? true, timeout: 0 });
  try {
    db.pragma(`cipher='sqlcipher'`);
    db.pragma('legacy=4');
    setKey(db, key);
    db.pragma('temp_store=MEMORY');
    db.pragma('foreign_keys=ON');
    db.pragma('trusted_schema=OFF');
    if (!options.readonly) {
      db.pragma('journal_mode=WAL');
      db.pragma('synchronous=FULL');
      db.pragma('secure_delete=ON');
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A plain database in memory, for comparing table definitions. Holds no records. */
export function openBlank(): Database {
  checkRuntime();
  return new Sqlite(':memory:');
}

/** A plain file whose only use is the operating system's lock on it. Holds no records. */
export function openLockFile(file: string): Database {
  checkRuntime();
  return new Sqlite(file, { timeout: 0 });
}

/** Whether an error came out of SQLite, and with which result code. */
export function sqliteCode(error: unknown): string | null {
  return error instanceof Sqlite.SqliteError ? error.code : null;
}

/** Hands over the key as `x'…'` bytes that are wiped at once; a JavaScript string would stay in memory until collected. */
function setKey(db: Database, key: Uint8Array): void {
  const digits = Buffer.from('0123456789abcdef', 'latin1');
  const text = Buffer.alloc(2 * key.length + 3);
  text.write("x'", 0, 'latin1');
  key.forEach((byte, i) => {
    text[2 + 2 * i] = digits[byte >> 4] as number;
    text[3 + 2 * i] = digits[byte & 15] as number;
  });
  text.write("'", text.length - 1, 'latin1');
  try {
    (db as unknown as { key(bytes: Buffer): number }).key(text);
  } finally {
    text.fill(0);
  }
}
