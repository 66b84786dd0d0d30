import { statSync } from 'node:fs';
import { Refusal } from '#shared/errors/refusals.ts';
import type { Database } from './database.ts';
import { openEncrypted } from './driver.ts';
import { migrate, refuseNewer } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { asRefusal } from './sqlite-errors.ts';

export type OpenedStore = { db: Database; migrated: boolean };

/** Makes a new store with all tables. Throws `vault/disk-full`. The caller removes what is left of a failed attempt. */
export function makeStore(file: string, key: Uint8Array, known: readonly Migration[], now: Date): Database {
  let db: Database | null = null;
  try {
    db = openEncrypted(file, key, { mustExist: false });
    migrate(db, known, null, now);
    return db;
  } catch (error) {
    closeQuietly(db);
    throw asRefusal(error);
  }
}

/**
 * Opens a store whose key is known to be right. It is read through once before anything may write to it: every page carries an
 * authentication code, so damage anywhere shows here, and a damaged or newer file is never touched. Throws `vault/damaged`,
 * `vault/from-newer-version`, `vault/in-use`, `vault/disk-full`.
 */
export function openStore(file: string, key: Uint8Array, known: readonly Migration[], now: Date): OpenedStore {
  readThrough(file, key, known);
  let db: Database | null = null;
  try {
    db = openEncrypted(file, key);
    const version = db.pragma('user_version', { simple: true }) as number;
    return { db, migrated: migrate(db, known, { file: `${file}.before-${version + 1}`, key }, now) };
  } catch (error) {
    closeQuietly(db);
    throw asRefusal(error);
  }
}

function readThrough(file: string, key: Uint8Array, known: readonly Migration[]): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) throw new Refusal('vault/damaged');
  let db: Database | null = null;
  try {
    db = openEncrypted(file, key, { readonly: true });
    refuseNewer(db, known);
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Refusal('vault/damaged');
    if (db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'ops'`).get() === undefined) throw new Refusal('vault/damaged');
  } catch (error) {
    throw asRefusal(error);
  } finally {
    closeQuietly(db);
  }
}

function closeQuietly(db: Database | null): void {
  try {
    db?.close();
  } catch {
    // The error that led here is the one to report.
  }
}
