import type { Worker } from '#shared/domain/worker/worker.ts';
import type { OpenVault } from '../context.ts';
import type { Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';

/** Everybody who has a way into this vault, in the order they were added. */
export function listWorkers(vault: OpenVault): Out['workers']['list'] {
  return { workers: allWorkers(vault.db) };
}

export function allWorkers(db: Database): Worker[] {
  return db.prepare<[], Worker>('SELECT id, name, role FROM workers ORDER BY rowid').all();
}

export function findWorker(db: Database, id: string): Worker | null {
  return db.prepare<[string], Worker>('SELECT id, name, role FROM workers WHERE id = ?').get(id) ?? null;
}

/** Names by id, for lists. An id nobody here has stays out. */
export function workerNames(db: Database): Map<string, string> {
  return new Map(allWorkers(db).map(({ id, name }) => [id, name]));
}
