import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OpenVault } from '../context.ts';
import { refusing } from '../store/sqlite-errors.ts';

/** Writes the file anew without its free pages, empties the write-ahead log, and removes copies made before a migration. */
export function removeTraces({ db }: OpenVault): void {
  refusing(() => {
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.exec('VACUUM');
    db.pragma('wal_checkpoint(TRUNCATE)');
  });
  const folder = dirname(db.name);
  for (const name of readdirSync(folder)) if (name.startsWith(`${basename(db.name)}.before-`)) rmSync(join(folder, name), { force: true });
}
