import { summarise } from '#shared/domain/incident/summary.ts';
import { draftDocument } from '../incidents/searchable.ts';
import type { SearchDocument } from '../search/document.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';
import { readStoredFields } from './stored.ts';

/** Drafts that are looked through. They are few by nature: each is kept or thrown away. */
const mostDrafts = 300;

/** What is being written, as it can be found, the newest first. Drafts are no projection and stand in no index; a page that cannot be read is not found by what it says. */
export function draftDocuments(db: Database): SearchDocument[] {
  return prepared<[number], { id: string; by: string; savedAt: string; fields: string }>(
    db,
    'SELECT id, started_by AS "by", saved_at AS savedAt, fields FROM drafts ORDER BY saved_at DESC, id DESC LIMIT ?',
  )
    .all(mostDrafts)
    .flatMap(({ id, by, savedAt, fields: stored }) => {
      const fields = readStoredFields(stored);
      return fields === null ? [] : [draftDocument(id, fields, { by, changedAt: savedAt, opening: summarise(fields).opening })];
    });
}
