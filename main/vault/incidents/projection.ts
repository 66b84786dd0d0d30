import type { IncidentFieldName, IncidentFields } from '#shared/domain/incident/incident.ts';
import { summarise } from '#shared/domain/incident/summary.ts';
import { conflictOf, mergeWrite } from '#shared/log/merge.ts';
import type { Op, OpBody } from '#shared/log/op.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import type { Projection } from '../log/projection.ts';
import { writtenAt } from '../log/time.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';

type Head = { hlc: string; base: string | null; value: string; actor: string; page: string | null };

/**
 * `incident_fields` holds every write that no other write had seen, one row for a field as a rule. `incident_conflicts` names those rows
 * where two such writes differ: both are kept until a person picks.
 */
export const incidents: Projection = {
  name: 'incidents',
  create(db) {
    db.exec(`
      CREATE TABLE incidents (
        id TEXT PRIMARY KEY,
        recorded_at TEXT,
        recorded_by TEXT,
        changed_at TEXT NOT NULL,
        newest_hlc TEXT NOT NULL,
        summary TEXT
      ) STRICT;
      CREATE INDEX incidents_by_change ON incidents (changed_at, id) WHERE recorded_at IS NOT NULL;
      -- Counts them without reading them: an entry is a few bytes.
      CREATE INDEX incidents_counted ON incidents ((1)) WHERE recorded_at IS NOT NULL;
      CREATE TABLE incident_fields (
        incident_id TEXT NOT NULL,
        field TEXT NOT NULL,
        hlc TEXT NOT NULL,
        base TEXT,
        actor TEXT NOT NULL,
        value TEXT NOT NULL,
        page TEXT,
        PRIMARY KEY (incident_id, field, hlc)
      ) STRICT;
      CREATE TABLE incident_conflicts (
        incident_id TEXT NOT NULL,
        field TEXT NOT NULL,
        hlc TEXT NOT NULL,
        PRIMARY KEY (incident_id, field, hlc)
      ) STRICT;
      CREATE TABLE line_unmaskings (
        op_id TEXT PRIMARY KEY, incident_id TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, line TEXT NOT NULL, reason TEXT NOT NULL
      ) STRICT;
      CREATE INDEX line_unmaskings_of_incident ON line_unmaskings (incident_id);
    `);
  },
  drop: (db) =>
    void db.exec(
      ['incidents', 'incident_fields', 'incident_conflicts', 'line_unmaskings'].map((table) => `DROP TABLE IF EXISTS ${table};`).join(''),
    ),
  apply(db, applied) {
    if (applied.type === 'incident.anonymised') return keepAnonymous(db, applied.subject, applied.op, applied.body);
    if (applied.type === 'line.unmasked') return noteLook(db, applied.subject, applied.op, applied.body);
    if (applied.type !== 'incident.recorded' && applied.type !== 'incident.amended') return;
    const { op, subject } = applied;
    touch(db, subject, op);
    if (applied.type === 'incident.recorded') {
      db.prepare('UPDATE incidents SET recorded_at = ?, recorded_by = ? WHERE id = ?').run(writtenAt(op.id), op.actor, subject);
    }
    const page = applied.type === 'incident.amended' ? (applied.body.page ?? null) : null;
    const writes = applied.type === 'incident.recorded' ? applied.body.fields : applied.body.patch;
    for (const [field, value] of Object.entries(writes)) {
      if (value !== undefined)
        write(db, subject, field, { hlc: op.hlc, base: op.base, actor: op.actor, value: canonicalJson(value), page });
    }
    resummarise(db, subject);
  },
};

/** The values in force, one row a field. */
export function readFields(db: Database, id: string, only: readonly IncidentFieldName[] | null = null): Partial<IncidentFields> {
  const rows = prepared<[string], { field: string; value: string }>(
    db,
    'SELECT field, value FROM incident_fields WHERE incident_id = ? ORDER BY hlc',
  )
    .all(id)
    .filter(({ field }) => only === null || (only as readonly string[]).includes(field));
  return Object.fromEntries(rows.map(({ field, value }) => [field, JSON.parse(value)])) as Partial<IncidentFields>;
}

export type Version = { field: IncidentFieldName; hlc: string; actor: string; value: unknown };

/** Every version of the fields two writers changed apart, the one in force first. */
export function readConflicts(db: Database, id: string): Version[] {
  return prepared<[string], Omit<Version, 'value'> & { value: string }>(
    db,
    `SELECT field, hlc, actor, value FROM incident_conflicts JOIN incident_fields USING (incident_id, field, hlc)
     WHERE incident_id = ? ORDER BY field, hlc DESC`,
  )
    .all(id)
    .map((version) => ({ ...version, value: JSON.parse(version.value) as unknown }));
}

function noteLook(db: Database, id: string, op: Op, { line, reason }: OpBody<'line.unmasked'>): void {
  prepared<[string, string, string, string, string, string]>(
    db,
    'INSERT INTO line_unmaskings (op_id, incident_id, at, by, line, reason) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(op.id, id, writtenAt(op.id), op.actor, line, reason);
}

/** After an erasure: the incident stands with what may be kept of it and nothing else, dated as it was first recorded. */
function keepAnonymous(db: Database, id: string, op: Op, body: OpBody<'incident.anonymised'>): void {
  db.prepare('DELETE FROM incident_fields WHERE incident_id = ?').run(id);
  db.prepare('DELETE FROM incident_conflicts WHERE incident_id = ?').run(id);
  touch(db, id, op);
  db.prepare('UPDATE incidents SET recorded_at = ?, recorded_by = ? WHERE id = ?').run(body.recordedAt, body.recordedBy, id);
  for (const [field, value] of Object.entries(body.fields)) {
    write(db, id, field, { hlc: op.hlc, base: op.base, actor: op.actor, value: canonicalJson(value), page: null });
  }
  resummarise(db, id);
}

function touch(db: Database, id: string, op: Op): void {
  prepared<{ id: string; at: string; hlc: string }>(
    db,
    `INSERT INTO incidents (id, changed_at, newest_hlc) VALUES (@id, @at, @hlc)
     ON CONFLICT (id) DO UPDATE SET changed_at = @at, newest_hlc = @hlc WHERE @hlc > newest_hlc`,
  ).run({ id, at: writtenAt(op.id), hlc: op.hlc });
}

function write(db: Database, id: string, field: string, incoming: Head): void {
  const heads = prepared<[string, string], Head>(
    db,
    'SELECT hlc, base, actor, value, page FROM incident_fields WHERE incident_id = ? AND field = ?',
  ).all(id, field);
  if (heads.length > 0) {
    prepared<[string, string]>(db, 'DELETE FROM incident_fields WHERE incident_id = ? AND field = ?').run(id, field);
    prepared<[string, string]>(db, 'DELETE FROM incident_conflicts WHERE incident_id = ? AND field = ?').run(id, field);
  }
  const merged = mergeWrite(heads, incoming);
  for (const { hlc, base, actor, value, page } of merged) {
    prepared<[string, string, string, string | null, string, string, string | null]>(
      db,
      'INSERT INTO incident_fields (incident_id, field, hlc, base, actor, value, page) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).run(id, field, hlc, base, actor, value, page);
  }
  for (const { hlc } of conflictOf(merged)) {
    prepared<[string, string, string]>(db, 'INSERT INTO incident_conflicts (incident_id, field, hlc) VALUES (?, ?, ?)').run(id, field, hlc);
  }
}

/** The list shows an incident once it was recorded; until then amendments that came first wait beside it. */
function resummarise(db: Database, id: string): void {
  const { about, what, story, when, where } = readFields(db, id, ['about', 'what', 'story', 'when', 'where']);
  if (about === undefined || what === undefined || story === undefined || when === undefined || where === undefined) return;
  prepared<[string, string]>(db, 'UPDATE incidents SET summary = ? WHERE id = ?').run(
    JSON.stringify(summarise({ about, what, story, when, where })),
    id,
  );
}
