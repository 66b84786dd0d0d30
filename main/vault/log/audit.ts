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

/** Ops before a position, newest first, without what was said in them. */
export function auditRows(db: Database, before: number | null, limit: number): { rows: AuditRow[]; total: number } {
  const rows = db
    .prepare<[{ before: number | null; limit: number }], Row>(
      `SELECT position, id, actor, type, subject, body_hash AS hash, EXISTS (SELECT 1 FROM op_bodies WHERE op_id = ops.id) AS hasBody
       FROM ops WHERE @before IS NULL OR position < @before ORDER BY position DESC LIMIT @limit`,
    )
    .all({ before, limit });
  const total = db.prepare('SELECT count(*) FROM ops').pluck().get() as number;
  return { rows: rows.map(({ hasBody, ...row }) => ({ ...row, at: writtenAt(row.id), isErased: hasBody === 0 })), total };
}
