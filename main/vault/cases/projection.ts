import { newCase } from '#shared/domain/case/case.ts';
import type { Projection } from '../log/projection.ts';
import { writtenAt } from '../log/time.ts';

/** Cases of ISVAs: one open at a time for a record, earlier ones kept; two merged records may each bring an open one. `case_fields` holds the newest write of each field. */
export const cases: Projection = {
  name: 'cases',
  create: (db) =>
    void db.exec(`
      CREATE TABLE cases (
        id TEXT PRIMARY KEY, person_id TEXT NOT NULL, opened_at TEXT NOT NULL, opened_by TEXT NOT NULL, hlc TEXT NOT NULL,
        closed_op TEXT, closed_at TEXT, closed_by TEXT, closed TEXT
      ) STRICT;
      CREATE INDEX cases_of_person ON cases (person_id, hlc);
      CREATE TABLE case_fields (case_id TEXT NOT NULL, field TEXT NOT NULL, hlc TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (case_id, field)) STRICT;
    `),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS cases; DROP TABLE IF EXISTS case_fields'),
  apply(db, applied) {
    const { op, subject } = applied;
    if (applied.type !== 'case.opened' && applied.type !== 'case.amended' && applied.type !== 'case.closed') return;
    if (applied.type === 'case.opened') {
      db.prepare('INSERT INTO cases (id, person_id, opened_at, opened_by, hlc) VALUES (?, ?, ?, ?, ?)').run(
        op.id,
        subject,
        writtenAt(op.id),
        op.actor,
        op.hlc,
      );
    }
    if (applied.type === 'case.closed') {
      const { caseId, ...end } = applied.body;
      // A case that only went on in another can still end of its own, once the two are apart again.
      db.prepare(
        `UPDATE cases SET closed_op = ?, closed_at = ?, closed_by = ?, closed = ?
         WHERE id = ? AND (closed IS NULL OR json_extract(closed, '$.reason') = 'gone-on')`,
      ).run(op.id, writtenAt(op.id), op.actor, JSON.stringify({ ...end, hlc: op.hlc }), caseId);
      return;
    }
    const current = applied.type === 'case.opened' ? op.id : applied.body.caseId;
    // Somebody went on writing in it after it was sent into another: it is open, and which goes on is asked again.
    db.prepare(
      `UPDATE cases SET closed_op = NULL, closed_at = NULL, closed_by = NULL, closed = NULL
       WHERE id = ? AND json_extract(closed, '$.reason') = 'gone-on' AND json_extract(closed, '$.hlc') < ?`,
    ).run(current, op.hlc);
    const written = applied.type === 'case.opened' ? newCase(applied.body.caseworker) : applied.body.patch;
    const write = db.prepare(
      `INSERT INTO case_fields (case_id, field, hlc, value) VALUES (?, ?, ?, ?)
       ON CONFLICT (case_id, field) DO UPDATE SET hlc = excluded.hlc, value = excluded.value WHERE excluded.hlc > hlc`,
    );
    for (const [field, value] of Object.entries(written)) if (value !== undefined) write.run(current, field, op.hlc, JSON.stringify(value));
  },
};
