import type { IncidentRow } from '#shared/contract/vault/incidents.ts';
import { consentInForce } from '#shared/domain/consent/consent.ts';
import { emptyIncident, type IncidentFieldName, IncidentFields, IncidentPatch } from '#shared/domain/incident/incident.ts';
import { lineOf, type MaskedLine, maskedLines, maskLines } from '#shared/domain/incident/masked-lines.ts';
import { type IncidentSummary, summarise } from '#shared/domain/incident/summary.ts';
import type { ReportStanding } from '#shared/domain/report/standing.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { readHlc } from '#shared/log/hlc.ts';
import { consentDecisions } from '../consent/queries.ts';
import type { OpenVault } from '../context.ts';
import { countDrafts, draftRows, isDraft } from '../drafts/queries.ts';
import type { In, Out } from '../procedures.ts';
import { reportStandings } from '../reports/queries.ts';
import type { Database } from '../store/database.ts';
import { workerNames } from '../workers/queries.ts';
import { readConflicts, readFields } from './projection.ts';
import { readsWhoTold } from './reads.ts';

type Kept = { id: string; recordedAt: string; recordedBy: string; changedAt: string; newestHlc: string; summary: string };
const keptColumns = 'id, recorded_at AS recordedAt, recorded_by AS recordedBy, changed_at AS changedAt, newest_hlc AS newestHlc, summary';

/**
 * One kept incident with its consent and where its report stands, as the worker may see it: who told us is masked unless the role reads it or
 * they kept the record themselves. Throws `incident/not-found`.
 */
export function getIncident(vault: OpenVault, { id }: In['incidents']['get']): Out['incidents']['get'] {
  const kept = findKept(vault.db, id);
  const consent = consentDecisions(vault.db, id);
  const standing = reportStandings(vault.db, [id]).get(id);
  const fields = wholeIncident(vault.db, id);
  const seesAll = readsWhoTold(vault, kept.recordedBy);
  return {
    id,
    fields: seesAll ? fields : maskLines(fields),
    masked: seesAll ? [] : maskedLines.filter((line) => lineOf(fields, line) !== ''),
    looks: seesAll ? looksOf(vault.db, id) : [],
    recordedAt: kept.recordedAt,
    recordedBy: workerNames(vault.db).get(kept.recordedBy) ?? '',
    changedAt: kept.changedAt,
    seen: kept.newestHlc,
    conflicts: conflictsOf(vault.db, id, seesAll),
    standing: standing?.standing ?? 'kept-here',
    reference: standing?.reference ?? null,
    consent,
    consentInForce: consentInForce(consent, ukDay(vault.clock.now())),
  };
}

/**
 * The fields of a kept incident with nothing masked: for what runs in the vault itself, such as the leak guard. Never for an answer. Throws
 * `incident/not-found`.
 */
export function wholeIncident(db: Database, id: string): IncidentFields {
  findKept(db, id);
  return IncidentFields.parse(readFields(db, id));
}

export type Look = { opId: string; at: string; by: string; line: MaskedLine; reason: string };

/** Who looked at what was masked in this record, the newest first. */
export function looksAt(db: Database, id: string): Look[] {
  const sql = 'SELECT op_id AS opId, at, by, line, reason FROM line_unmaskings WHERE incident_id = ? ORDER BY op_id DESC';
  return db.prepare<[string], Look>(sql).all(id);
}

function looksOf(db: Database, id: string): Out['incidents']['get']['looks'] {
  const names = workerNames(db);
  return looksAt(db, id).map(({ opId, at, by, line, reason }) => ({ id: opId, line, reason, at, by: names.get(by) ?? '' }));
}

/** What two writers changed apart, field by field, with who wrote each version and when. */
function conflictsOf(db: Database, id: string, seesAll: boolean): Out['incidents']['get']['conflicts'] {
  const names = workerNames(db);
  const fields = new Map<IncidentFieldName, Out['incidents']['get']['conflicts'][number]['versions']>();
  for (const { field, hlc, actor, value } of readConflicts(db, id)) {
    const at = new Date(readHlc(hlc).at).toISOString();
    const written = IncidentPatch.parse({ [field]: value });
    const version = { hlc, by: names.get(actor) ?? '', at, value: seesAll ? written : maskLines(written) };
    fields.set(field, [...(fields.get(field) ?? []), version]);
  }
  return [...fields].map(([field, versions]) => ({ field, versions }));
}

/**
 * Drafts and kept incidents together, newest change first. A page may hold a few more than `limit`: all that changed at the same moment as
 * its last row come with it, so that asking for what is `before` that moment skips nothing.
 */
export function listIncidents(vault: OpenVault, { limit = 50, before }: In['incidents']['list']): Out['incidents']['list'] {
  const { db } = vault;
  const names = workerNames(db);
  const drafts = draftRows(db, before ?? null, limit).map(({ id, startedBy, savedAt, summary, waitsFor, handedBy }) => ({
    ...row(id, summary ?? summarise(emptyIncident()), savedAt, names.get(startedBy) ?? '', 'being-written', null),
    isUnreadable: summary === null,
    turn:
      waitsFor === null
        ? null
        : { name: names.get(waitsFor) ?? '', from: names.get(handedBy ?? '') ?? '', isYours: waitsFor === vault.worker.id },
  }));
  const kept = keptRows(db, before ?? null, limit);
  const standings = reportStandings(
    db,
    kept.map(({ id }) => id),
  );
  const records = kept.map(({ id, summary, changedAt, recordedBy }) => {
    const standing = standings.get(id);
    const by = names.get(recordedBy) ?? '';
    return row(id, JSON.parse(summary) as IncidentSummary, changedAt, by, standing?.standing ?? 'kept-here', standing?.reference ?? null);
  });
  const rows = [...drafts, ...records].sort(newestFirst);
  const last = rows[Math.min(limit, rows.length) - 1];
  const total = countDrafts(db) + (db.prepare('SELECT count(*) FROM incidents WHERE recorded_at IS NOT NULL').pluck().get() as number);
  return { rows: last === undefined ? [] : rows.filter(({ changedAt }) => changedAt >= last.changedAt), total };
}

/** What lists show of every kept incident, one at a time, in no order. */
export function* keptSummaries(db: Database): Generator<{ id: string; summary: IncidentSummary }> {
  const rows = db.prepare<[], { id: string; summary: string }>('SELECT id, summary FROM incidents WHERE recorded_at IS NOT NULL');
  for (const { id, summary } of rows.all()) yield { id, summary: JSON.parse(summary) as IncidentSummary };
}

/** The newest stamp of an incident, which an amendment names as what it has seen. Throws `incident/not-found`. */
export function newestHlcOf(db: Database, id: string): string {
  return findKept(db, id).newestHlc;
}

export type IncidentLine = { id: string; what: IncidentSummary['what']; opening: string; on: string | null; standing: ReportStanding };
export type WrittenLine = IncidentLine & { recordedAt: string; recordedBy: string };

/** Kept incidents as one line each, in the order of the ids; an id that is not here is left out. */
export function incidentLines(db: Database, ids: readonly string[]): IncidentLine[];
export function incidentLines(db: Database, ids: readonly string[], options: { withWriter: true }): WrittenLine[];
export function incidentLines(db: Database, ids: readonly string[], options?: { withWriter: true }): IncidentLine[] {
  const standings = reportStandings(db, ids);
  const find = db.prepare<[string], Kept>(`SELECT ${keptColumns} FROM incidents WHERE id = ? AND recorded_at IS NOT NULL`);
  return ids.flatMap((id) => {
    const kept = find.get(id);
    if (kept === undefined) return [];
    const { what, opening, on } = JSON.parse(kept.summary) as IncidentSummary;
    const line = { id, what, opening, on, standing: standings.get(id)?.standing ?? ('kept-here' as const) };
    return [options ? { ...line, recordedAt: kept.recordedAt, recordedBy: kept.recordedBy } : line];
  });
}

/** What a list others may see says of kept incidents: no word of a story. In the order of the ids; an id that is not here is left out. */
export function incidentTitles(
  db: Database,
  ids: readonly string[],
): (Pick<IncidentSummary, 'about' | 'what' | 'placeKind'> & {
  id: string;
  recordedAt: string;
})[] {
  const find = db.prepare<[string], Kept>(`SELECT ${keptColumns} FROM incidents WHERE id = ? AND recorded_at IS NOT NULL`);
  return ids.flatMap((id) => {
    const kept = find.get(id);
    if (kept === undefined) return [];
    const { about, what, placeKind } = JSON.parse(kept.summary) as IncidentSummary;
    return [{ id, recordedAt: kept.recordedAt, about, what, placeKind }];
  });
}

/** Throws `incident/not-found`. */
export function refuseUnknownIncident(db: Database, id: string): void {
  findKept(db, id);
}

/** Whether it was kept or is still being written makes no difference here. Throws `incident/not-found` when it is neither. */
export function refuseUnknownRecord(db: Database, id: string): void {
  if (!isDraft(db, id)) findKept(db, id);
}

function findKept(db: Database, id: string): Kept {
  const kept = db.prepare<[string], Kept>(`SELECT ${keptColumns} FROM incidents WHERE id = ? AND recorded_at IS NOT NULL`).get(id);
  if (kept === undefined) throw new Refusal('incident/not-found');
  return kept;
}

function keptRows(db: Database, before: string | null, limit: number): Kept[] {
  return db
    .prepare<[{ before: string | null; limit: number }], Kept>(
      `WITH found AS (SELECT * FROM incidents WHERE recorded_at IS NOT NULL AND (@before IS NULL OR changed_at < @before))
       SELECT ${keptColumns} FROM found
       WHERE changed_at >= coalesce((SELECT changed_at FROM found ORDER BY changed_at DESC LIMIT 1 OFFSET @limit - 1), '')
       ORDER BY changed_at DESC, id DESC`,
    )
    .all({ before, limit });
}

function row(
  id: string,
  summary: IncidentSummary,
  changedAt: string,
  writtenBy: string,
  standing: ReportStanding,
  reference: string | null,
): IncidentRow {
  return {
    id,
    isDraft: standing === 'being-written',
    ...summary,
    changedAt,
    writtenBy,
    isUnreadable: false,
    turn: null,
    standing,
    reference,
  };
}

function newestFirst(a: IncidentRow, b: IncidentRow): number {
  const [x, y] = a.changedAt === b.changedAt ? [a.id, b.id] : [a.changedAt, b.changedAt];
  return x < y ? 1 : x > y ? -1 : 0;
}

/** When an incident was first recorded, and the id of who did. Throws `incident/not-found`. */
export function recordedBy(db: Database, id: string): { recordedAt: string; recordedBy: string } {
  const kept = findKept(db, id);
  return { recordedAt: kept.recordedAt, recordedBy: kept.recordedBy };
}

/** The venues named in any record as where somebody works or was, each once. */
export function venuesTold(db: Database): string[] {
  const sql = `SELECT DISTINCT json_extract(value, '$.venue') FROM incident_fields WHERE field = 'toldBy' AND json_extract(value, '$.venue') <> ''`;
  return db.prepare(sql).pluck().all() as string[];
}

/** Kept incidents by how long nothing in them has changed, the longest first, one at a time. */
export function* longestUnchanged(db: Database): Generator<{ id: string; changedAt: string; recordedAt: string }> {
  const page = db.prepare<[string, string], { id: string; changedAt: string; recordedAt: string }>(
    `SELECT id, changed_at AS changedAt, recorded_at AS recordedAt FROM incidents
     WHERE recorded_at IS NOT NULL AND (changed_at, id) > (?, ?) ORDER BY changed_at, id LIMIT 200`,
  );
  for (let last = { changedAt: '', id: '' }; ; ) {
    const rows = page.all(last.changedAt, last.id);
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end;
  }
}
