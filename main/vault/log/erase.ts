import type { Database } from '../store/database.ts';
import { redactionsIn } from './redact.ts';

/**
 * The ids of all ops that are about one of these subjects, or whose body names one of them, and still have a body; those of the types in
 * `staying` are left out. A concern or a task has an id of its own and names its incident or person in its body, hence the second way.
 */
export function bodiesOf(db: Database, subjects: readonly string[], staying: readonly string[]): string[] {
  const found = new Set<string>();
  const rows = db.prepare<[string, string, string], { id: string; type: string }>(
    `SELECT ops.id, ops.type FROM ops JOIN op_bodies ON op_bodies.op_id = ops.id
     WHERE ops.subject = ? OR json_extract(op_bodies.body, '$.incidentId') = ? OR json_extract(op_bodies.body, '$.personId') = ?`,
  );
  const own = db.prepare<[string], { subject: string }>(
    `SELECT ops.subject FROM ops JOIN op_bodies ON op_bodies.op_id = ops.id
     WHERE ops.type = 'safeguarding.raised' AND json_extract(op_bodies.body, '$.incidentId') = ?`,
  );
  const all = new Set(subjects);
  for (const subject of subjects) for (const concern of own.all(subject)) all.add(concern.subject);
  const redactions = redactionsIn(db);
  for (const { subject, put } of redactions) if (put.some(({ body }) => isAbout(body, subjects))) all.add(subject);
  for (const subject of all) for (const { id, type } of rows.all(subject, subject, subject)) if (!staying.includes(type)) found.add(id);
  // What a redaction vouched for is vouched for by whatever removes it.
  for (const { opId, bodies } of redactions) if (found.has(opId)) for (const id of bodies) found.add(id);
  return [...found];
}

/** Removes bodies for good. The ops stay, with the hash of what they said. */
export function removeBodies(db: Database, ids: readonly string[]): void {
  const remove = db.prepare('DELETE FROM op_bodies WHERE op_id = ?');
  for (const id of ids) remove.run(id);
}

/** Whether what an op says names one of these as what it is about, as `bodiesOf` asks of bodies that were never redacted. */
function isAbout(body: string, subjects: readonly string[]): boolean {
  const { incidentId, personId } = JSON.parse(body) as { incidentId?: string; personId?: string };
  return [incidentId, personId].some((id) => id !== undefined && subjects.includes(id));
}
