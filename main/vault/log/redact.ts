import type { NewOp, OpBody, OpType } from '#shared/log/op.ts';
import type { Database } from '../store/database.ts';
import { isKnown } from './ops.ts';

type Redaction = OpBody<'record.redacted'> & { opId: string; subject: string };

/** Every redaction that has its body, oldest first. */
export function redactionsIn(db: Database): Redaction[] {
  return db
    .prepare<[], { opId: string; subject: string; body: string }>(
      `SELECT ops.id AS opId, ops.subject, op_bodies.body FROM ops JOIN op_bodies ON op_bodies.op_id = ops.id
       WHERE ops.type = 'record.redacted' ORDER BY ops.position`,
    )
    .all()
    .map(({ opId, subject, body }) => ({ opId, subject, ...(JSON.parse(body) as OpBody<'record.redacted'>) }));
}

/** What each op says since words were taken out of it, as JSON. The newest redaction of an op counts. */
export function redactedBodies(db: Database): Map<string, string> {
  return new Map(redactionsIn(db).flatMap(({ put }) => put.map(({ id, body }) => [id, body])));
}

/** An op as it speaks today: what it said, or what a redaction left of it. */
export type Speaking = { id: string; type: OpType; subject: string; body: string };

/** Every op that still says something, oldest first, one at a time; redactions themselves say it through the ops they redacted. */
export function* speakingOps(db: Database): Generator<Speaking> {
  const redacted = redactedBodies(db);
  const rows = db.prepare<[], { id: string; type: string; subject: string; body: string | null }>(
    `SELECT ops.id, ops.type, ops.subject, op_bodies.body FROM ops LEFT JOIN op_bodies ON op_bodies.op_id = ops.id
     WHERE ops.type <> 'record.redacted' ORDER BY ops.position`,
  );
  for (const { id, type, subject, body } of rows.iterate()) {
    const says = body ?? redacted.get(id);
    if (says !== undefined && isKnown(type)) yield { id, type, subject, body: says };
  }
}

/**
 * The acts by which ops say something else from now on, one for each subject, and the bodies that have to be removed with them. A redaction that
 * spoke for one of these ops before is taken into the new one whole, so that what it vouched for stays vouched for.
 */
export function redacting(
  db: Database,
  changed: readonly { id: string; subject: string; body: string }[],
): { acts: NewOp[]; remove: string[] } {
  const before = redactionsIn(db);
  const hasBody = db.prepare('SELECT 1 FROM op_bodies WHERE op_id = ?');
  const acts: NewOp[] = [];
  const remove: string[] = [];
  for (const subject of new Set(changed.map((one) => one.subject))) {
    const own = changed.filter((one) => one.subject === subject);
    const earlier = before.filter(({ put }) => put.some(({ id }) => own.some((one) => one.id === id)));
    const put = new Map(earlier.flatMap((one) => one.put).map(({ id, body }) => [id, body]));
    for (const { id, body } of own) put.set(id, body);
    const gone = [...own.filter(({ id }) => hasBody.get(id) !== undefined).map(({ id }) => id), ...earlier.map(({ opId }) => opId)];
    remove.push(...gone);
    acts.push({
      type: 'record.redacted',
      subject,
      body: {
        bodies: [...new Set([...gone, ...earlier.flatMap(({ bodies }) => bodies)])],
        put: [...put].map(([id, body]) => ({ id, body })),
      },
    });
  }
  return { acts, remove };
}
