import { rmSync } from 'node:fs';
import { Refusal } from '#shared/errors/refusals.ts';
import type { Database } from './database.ts';
import { openEncrypted } from './driver.ts';
import type { Migration } from './migrations/migration.ts';

/**
 * Throws `vault/from-newer-version` for a file a newer app has migrated. `user_version` holds the highest number applied; the table names
 * each, because two parts of the app may add numbers in either order.
 */
export function refuseNewer(db: Database, known: readonly Migration[]): void {
  const highest = Math.max(0, ...known.map((migration) => migration.number));
  const version = db.pragma('user_version', { simple: true }) as number;
  const unknown = appliedNumbers(db).find((number) => !known.some((migration) => migration.number === number));
  if (version > highest || unknown !== undefined) throw new Refusal('vault/from-newer-version', { version });
}

/**
 * Brings the tables forward, all steps in one transaction: a failed step leaves the file as it was. A file that holds records is first
 * copied (`VACUUM INTO`, encrypted with the same key) and the copy opened and checked. Answers whether anything was done.
 */
export function migrate(db: Database, known: readonly Migration[], copy: { file: string; key: Uint8Array } | null, now: Date): boolean {
  const applied = new Set(appliedNumbers(db));
  const due = known.filter((migration) => !applied.has(migration.number)).sort((a, b) => a.number - b.number);
  if (due.length === 0) return false;
  if (copy !== null && applied.size > 0) makeCopy(db, copy.file, copy.key);
  db.transaction(() => {
    db.exec('CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT');
    const note = db.prepare('INSERT INTO migrations (number, name, applied_at) VALUES (?, ?, ?)');
    for (const migration of due) {
      migration.up(db);
      note.run(migration.number, migration.name, now.toISOString());
    }
    db.pragma(`user_version = ${Math.max(...known.map((migration) => migration.number))}`);
  }).immediate();
  return true;
}

function appliedNumbers(db: Database): number[] {
  const table = db.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'`).get();
  return table === undefined ? [] : (db.prepare('SELECT number FROM migrations').pluck().all() as number[]);
}

function makeCopy(db: Database, file: string, key: Uint8Array): void {
  rmSync(file, { force: true });
  db.prepare('VACUUM INTO ?').run(file);
  const copy = openEncrypted(file, key, { readonly: true });
  try {
    if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Refusal('vault/damaged');
  } finally {
    copy.close();
  }
}
