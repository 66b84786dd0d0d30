import { v7 } from 'uuid';
import type { SavedView, SearchFilters } from '#shared/domain/search/search.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { refusing } from '../store/sqlite-errors.ts';

/**
 * Views a worker kept under a name. They are hers alone and stand in a table of their own rather than in the log: a view may hold a name
 * she looked for, says nothing about a case, and must be gone when she removes it.
 */
export function listViews({ db, worker }: OpenVault, { place }: In['search']['views']['list']): Out['search']['views']['list'] {
  const rows = db
    .prepare<[string, string], Omit<SavedView, 'filters'> & { filters: string }>(
      'SELECT id, place, name, words, filters FROM search_views WHERE owner = ? AND place = ? ORDER BY folded_name',
    )
    .all(worker.id, place);
  return { views: rows.map((row) => ({ ...row, filters: JSON.parse(row.filters) as SearchFilters })) };
}

/** Keeps a view. Throws `search/view-name-taken` when this worker has one of that name in that place. */
export function saveView(vault: OpenVault, input: In['search']['views']['save']): Out['search']['views']['save'] {
  const { db, worker, clock } = vault;
  const name = input.name.normalize('NFC');
  const id = v7({ msecs: clock.now().getTime() });
  const done = refusing(() =>
    db
      .prepare(
        `INSERT INTO search_views (id, owner, place, name, folded_name, words, filters) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
      )
      .run(id, worker.id, input.place, name, name.toLocaleLowerCase('en-GB'), input.words, JSON.stringify(input.filters)),
  );
  if (done.changes === 0) throw new Refusal('search/view-name-taken', { name });
  vault.changes.tell('search', id);
  return { ...input, id, name };
}

/** Removes a view of this worker's. Throws `search/view-not-found`. */
export function removeView(vault: OpenVault, { id }: In['search']['views']['remove']): Out['search']['views']['remove'] {
  const done = refusing(() => vault.db.prepare('DELETE FROM search_views WHERE id = ? AND owner = ?').run(id, vault.worker.id));
  if (done.changes === 0) throw new Refusal('search/view-not-found');
  vault.changes.tell('search', id);
  return { removed: true };
}

/** Removes every worker's views that look for one of these words: the person they name is being erased. */
export function forgetViewsNaming(db: Database, words: readonly string[]): void {
  const all = db.prepare<[], { id: string; name: string; words: string }>('SELECT id, name, words FROM search_views').all();
  const remove = db.prepare('DELETE FROM search_views WHERE id = ?');
  for (const view of all) {
    const text = `${view.name} ${view.words}`.toLowerCase();
    if (words.some((word) => text.includes(word.toLowerCase()))) remove.run(view.id);
  }
}
