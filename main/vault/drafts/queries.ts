import type { IncidentFields } from '#shared/domain/incident/incident.ts';
import type { IncidentSummary } from '#shared/domain/incident/summary.ts';
import { textsIn } from '#shared/domain/rights/named-leaves.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { workerNames } from '../workers/queries.ts';
import { readStoredFields, readStoredSummary } from './stored.ts';
import { draftVersions, versionsBeside } from './writes.ts';

export type Draft = { id: string; startedBy: string; revision: number; savedAt: string; fields: IncidentFields };
export type DraftRow = {
  id: string;
  startedBy: string;
  savedAt: string;
  /** Null when the page cannot be read. */
  summary: IncidentSummary | null;
  /** Worker ids: whose turn it is, and who said so. Null: nobody's in particular. */
  waitsFor: string | null;
  handedBy: string | null;
};

/** A draft as it was last saved. Throws `draft/not-found`, `draft/unreadable`. */
export function getDraft(vault: OpenVault, { id }: In['drafts']['get']): Out['drafts']['get'] {
  const { revision, fields, savedAt } = findDraft(vault.db, id);
  return { id, revision, fields, savedAt };
}

/** What two writers changed apart, field by field, the version in force first. Throws `draft/not-found`, `draft/unreadable`. */
export function versionsOfDraft({ db }: OpenVault, { id }: In['drafts']['versions']): Out['drafts']['versions'] {
  const names = workerNames(db);
  const { fields } = findDraft(db, id);
  const conflicts: Out['drafts']['versions']['conflicts'] = [];
  for (const { field, hlc, actor, at, value } of draftVersions(db, id, fields)) {
    const version = { hlc, by: names.get(actor) ?? '', at, value: { [field]: value } };
    const known = conflicts.find((one) => one.field === field);
    if (known) known.versions.push(version);
    else conflicts.push({ field, versions: [version] });
  }
  return { conflicts };
}

/** Whether this is being written and not kept yet. */
export function isDraft(db: Database, id: string): boolean {
  return db.prepare('SELECT 1 FROM drafts WHERE id = ?').get(id) !== undefined;
}

/** Throws `draft/not-found`, and `draft/unreadable` when the page was damaged or written by a version this one cannot follow. */
export function findDraft(db: Database, id: string): Draft {
  const row = db
    .prepare<[string], Omit<Draft, 'fields'> & { fields: string }>(
      'SELECT id, started_by AS startedBy, revision, saved_at AS savedAt, fields FROM drafts WHERE id = ?',
    )
    .get(id);
  if (row === undefined) throw new Refusal('draft/not-found');
  const fields = readStoredFields(row.fields);
  if (fields === null) throw new Refusal('draft/unreadable');
  return { ...row, fields };
}

/** Drafts last saved before a moment (null: all), newest first; with the last one of the page come all saved at the same moment. */
export function draftRows(db: Database, before: string | null, limit: number): DraftRow[] {
  const fieldsOf = db.prepare<[string], string>('SELECT fields FROM drafts WHERE id = ?').pluck();
  return db
    .prepare<[{ before: string | null; limit: number }], Omit<DraftRow, 'summary'> & { summary: string }>(
      `WITH found AS (SELECT * FROM drafts WHERE @before IS NULL OR saved_at < @before)
       SELECT id, started_by AS startedBy, saved_at AS savedAt, waits_for AS waitsFor, handed_by AS handedBy, summary FROM found
       WHERE saved_at >= coalesce((SELECT saved_at FROM found ORDER BY saved_at DESC LIMIT 1 OFFSET @limit - 1), '')
       ORDER BY saved_at DESC, id DESC`,
    )
    .all({ before, limit })
    .map((row) => ({ ...row, summary: readStoredSummary(row.summary, () => fieldsOf.get(row.id) ?? '') }));
}

export function countDrafts(db: Database): number {
  return db.prepare('SELECT count(*) FROM drafts').pluck().get() as number;
}

/** Whether a draft holds any of these words, a version that waits to be picked included. */
export function draftsHold(db: Database, words: readonly string[]): boolean {
  const all = [...(db.prepare('SELECT fields FROM drafts').pluck().all() as string[]), ...versionsBeside(db)];
  return all.some((fields) => words.some((word) => fields.toLowerCase().includes(JSON.stringify(word).slice(1, -1).toLowerCase())));
}

/** Every text of every draft, readable or not: a page this version cannot read is one text. */
export function draftTexts(db: Database): { id: string; savedAt: string; texts: string[] }[] {
  const rows = db.prepare<[], { id: string; savedAt: string; fields: string }>('SELECT id, saved_at AS savedAt, fields FROM drafts').all();
  return rows.map(({ fields, ...row }) => {
    const read = readStoredFields(fields);
    return { ...row, texts: [...(read === null ? [fields] : textsIn(read)), ...versionsAside(db, row.id)] };
  });
}

/** What other writers wrote into a draft apart from what is in force, as JSON: one text each. */
function versionsAside(db: Database, draftId: string): string[] {
  const all = db.prepare('SELECT value FROM draft_writes WHERE draft_id = ? AND value IS NOT NULL').pluck().all(draftId) as string[];
  return all.flatMap((value) => textsIn(JSON.parse(value)));
}
