import type { IncidentSummary } from '#shared/domain/incident/summary.ts';
import { incidentDocument } from '../incidents/searchable.ts';
import type { SearchDocument } from '../search/document.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';

/** Drafts that are looked through. They are few by nature: each is kept or thrown away. */
const mostDrafts = 300;

/** What is being written, as it can be found, the newest first. Drafts are no projection and stand in no index. */
export function draftDocuments(db: Database): SearchDocument[] {
  return prepared<[number], { id: string; by: string; savedAt: string; summary: string; fields: string }>(
    db,
    'SELECT id, started_by AS "by", saved_at AS savedAt, summary, fields FROM drafts ORDER BY saved_at DESC, id DESC LIMIT ?',
  )
    .all(mostDrafts)
    .map(({ id, by, savedAt, summary, fields }) =>
      incidentDocument(id, JSON.parse(fields), { by, changedAt: savedAt, opening: (JSON.parse(summary) as IncidentSummary).opening }),
    );
}
