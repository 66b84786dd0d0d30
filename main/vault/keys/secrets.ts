import type { Database } from '../store/database.ts';

/** Keeps a secret of this device inside the encrypted file, replacing one of the same name. */
export function writeSecret(db: Database, name: string, value: Uint8Array): void {
  db.prepare('INSERT INTO secrets (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(name, value);
}

/** A secret of this device, or null. The caller wipes it. */
export function readSecret(db: Database, name: string): Buffer | null {
  return (db.prepare('SELECT value FROM secrets WHERE name = ?').pluck().get(name) as Buffer | undefined) ?? null;
}
