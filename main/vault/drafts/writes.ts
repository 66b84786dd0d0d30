import { emptyIncident, type IncidentFieldName, type IncidentFields } from '#shared/domain/incident/incident.ts';
import { conflictOf, mergeWrite } from '#shared/log/merge.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';
import { readStoredFields } from './stored.ts';

/** One version of one field of a draft. `hlc` orders them as the stamps of the log do: the revision it was saved in, padded to sort as text. */
export type DraftVersion = { field: IncidentFieldName; hlc: string; revision: number; actor: string; at: string; value: unknown };

type Row = {
  field: IncidentFieldName;
  revision: number;
  base: number;
  page: string | null;
  actor: string;
  at: string;
  value: string | null;
};
type Write = { hlc: string; base: string; page: string | null; value: string; actor: string; at: string };

/** Who writes, in which revision, having seen the draft up to `base`, on which page. */
export type DraftWriter = { revision: number; base: number; page: string | null; actor: string; at: string };

/** Notes that these fields are written. What stands there and was not seen by the writer stays beside it, as in the log (`shared/log/merge.ts`). */
export function noteWrites(
  db: Database,
  draftId: string,
  stands: IncidentFields,
  patch: Partial<IncidentFields>,
  writer: DraftWriter,
): void {
  for (const [field, value] of Object.entries(patch) as [IncidentFieldName, unknown][]) {
    const heads = rowsOf(db, draftId, field).map((row) => writeOf(row, stands));
    const { actor, at, page, revision, base } = writer;
    const merged = mergeWrite(heads, { hlc: sortable(revision), base: sortable(base), page, value: JSON.stringify(value), actor, at });
    // Words that are the same need nobody to pick between them.
    putRows(db, draftId, field, conflictOf(merged).length > 0 ? merged : merged.slice(0, 1));
  }
}

/** Every version of the fields two writers changed apart, field by field, the one in force first. A version nobody can read is left out. */
export function draftVersions(db: Database, draftId: string, stands: IncidentFields): DraftVersion[] {
  const rows = rowsOf(db, draftId, null);
  return rows
    .filter(({ field }) => rows.filter((row) => row.field === field).length > 1)
    .flatMap((row) => {
      const { field, revision, actor, at } = row;
      const whole = readStoredFields(`{${JSON.stringify(field)}:${writeOf(row, stands).value}}`);
      return whole === null ? [] : [{ field, hlc: sortable(revision), revision, actor, at, value: whole[field] }];
    });
}

/** Whether another page has written since this one read the draft at `revision`. */
export function isWrittenElsewhere(db: Database, draftId: string, revision: number, page: string | null): boolean {
  return (
    prepared<[string, number, string | null]>(db, 'SELECT 1 FROM draft_writes WHERE draft_id = ? AND revision > ? AND page IS NOT ?').get(
      draftId,
      revision,
      page,
    ) !== undefined
  );
}

/** Forgets what was noted, when the draft is kept or discarded. */
export function forgetWrites(db: Database, draftId: string): void {
  prepared<[string]>(db, 'DELETE FROM draft_writes WHERE draft_id = ?').run(draftId);
}

/** The versions kept beside drafts, as they are stored: where a name may stand. */
export function versionsBeside(db: Database): string[] {
  return db.prepare<[], string>('SELECT value FROM draft_writes WHERE value IS NOT NULL').pluck().all();
}

/** A draft as if nobody had written in the fields of these versions: what each of them was written on. */
export function withoutVersions(fields: IncidentFields, versions: readonly DraftVersion[]): IncidentFields {
  const blank = emptyIncident();
  return { ...fields, ...Object.fromEntries(versions.map(({ field }) => [field, blank[field]])) };
}

function rowsOf(db: Database, draftId: string, field: string | null): Row[] {
  return prepared<[string, string | null, string | null], Row>(
    db,
    `SELECT field, revision, base, page, actor, at, value FROM draft_writes
     WHERE draft_id = ? AND (? IS NULL OR field = ?) ORDER BY field, revision DESC`,
  ).all(draftId, field, field);
}

function putRows(db: Database, draftId: string, field: string, writes: readonly Write[]): void {
  prepared<[string, string]>(db, 'DELETE FROM draft_writes WHERE draft_id = ? AND field = ?').run(draftId, field);
  const insert = prepared<[string, string, number, number, string | null, string, string, string | null]>(
    db,
    'INSERT INTO draft_writes (draft_id, field, revision, base, page, actor, at, value) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const [place, { hlc, base, page, actor, at, value }] of writes.entries()) {
    insert.run(draftId, field, Number(hlc), Number(base), page, actor, at, place === 0 ? null : value);
  }
}

function writeOf({ field, revision, base, page, actor, at, value }: Row, stands: IncidentFields): Write {
  return { hlc: sortable(revision), base: sortable(base), page, actor, at, value: value ?? JSON.stringify(stands[field]) };
}

function sortable(revision: number): string {
  return String(revision).padStart(16, '0');
}
