import type { ArrivedAttachment, AttachmentFacts } from '#shared/domain/attachment/attachment.ts';
import type { NewOp } from '#shared/log/op.ts';
import type { Database } from '../store/database.ts';

type Row = { id: string; addedAt: string; addedBy: string; facts: string };

/** Notes a file that arrived whole while its record was still a draft. */
export function putWithDraft(db: Database, id: string, { addedBy, addedAt, ...facts }: ArrivedAttachment): void {
  db.prepare('INSERT INTO draft_attachments (id, draft_id, added_at, added_by, facts) VALUES (?, ?, ?, ?, ?)').run(
    id,
    facts.incidentId,
    addedAt,
    addedBy,
    JSON.stringify(facts),
  );
}

/** The files of a draft as the acts they become when it is kept: hash, time of arrival and who took each in stay what they were. */
export function attachmentsToKeep(db: Database, draftId: string): NewOp[] {
  return rowsOf(db, draftId).map(({ id, addedAt, addedBy, facts }) => {
    return { type: 'attachment.added', subject: id, body: { ...(JSON.parse(facts) as AttachmentFacts), addedBy, addedAt } };
  });
}

/** Forgets what is noted of a draft's files and answers the names of the sealed files, which are still there. */
export function forgetAttachmentsOfDraft(db: Database, draftId: string): string[] {
  const files = rowsOf(db, draftId).map(({ facts }) => (JSON.parse(facts) as AttachmentFacts).file);
  db.prepare('DELETE FROM draft_attachments WHERE draft_id = ?').run(draftId);
  return files;
}

function rowsOf(db: Database, draftId: string): Row[] {
  return db
    .prepare<[string], Row>(
      'SELECT id, added_at AS addedAt, added_by AS addedBy, facts FROM draft_attachments WHERE draft_id = ? ORDER BY id',
    )
    .all(draftId);
}
