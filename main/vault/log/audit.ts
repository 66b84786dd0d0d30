import type { Database } from '../store/database.ts';
import { writtenAt } from './time.ts';

export type AuditRow = {
  position: number;
  id: string;
  at: string;
  actor: string;
  type: string;
  subject: string;
  hash: string;
  isErased: boolean;
};
type Row = Omit<AuditRow, 'at' | 'isErased'> & { hasBody: number };

/** Which ops are asked for: everything that is set must hold. `since` and `until` are moments; the second is no longer in it. */
export type AuditFilter = { actor: string | null; subjects: readonly string[] | null; since: Date | null; until: Date | null };

const fitting = `(@actor IS NULL OR actor = @actor) AND (@subjects IS NULL OR subject IN (SELECT value FROM json_each(@subjects)))
  AND (@since IS NULL OR id >= @since) AND (@until IS NULL OR id < @until)`;

/** Ops that fit, before a position, newest first, without what was said in them; and how many fit in all. */
export function auditRows(
  db: Database,
  { actor, subjects, since, until }: AuditFilter,
  before: number | null,
  limit: number,
): { rows: AuditRow[]; total: number } {
  const asked = {
    actor,
    subjects: subjects === null ? null : JSON.stringify(subjects),
    since: since === null ? null : firstIdAt(since),
    until: until === null ? null : firstIdAt(until),
  };
  const rows = db
    .prepare<[typeof asked & { before: number | null; limit: number }], Row>(
      `SELECT position, id, actor, type, subject, body_hash AS hash, EXISTS (SELECT 1 FROM op_bodies WHERE op_id = ops.id) AS hasBody
       FROM ops WHERE (@before IS NULL OR position < @before) AND ${fitting} ORDER BY position DESC LIMIT @limit`,
    )
    .all({ ...asked, before, limit });
  const total = db.prepare<[typeof asked], number>(`SELECT count(*) FROM ops WHERE ${fitting}`).pluck().get(asked) as number;
  return { rows: rows.map(({ hasBody, ...row }) => ({ ...row, at: writtenAt(row.id), isErased: hasBody === 0 })), total };
}

/** The smallest id an op of this moment can have: ids begin with the milliseconds (UUID version 7, RFC 9562). */
function firstIdAt(at: Date): string {
  const hex = at.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
