import type { RaisedConcern } from '#shared/domain/safeguarding/safeguarding.ts';
import type { NewOp } from '#shared/log/op.ts';
import type { Database } from '../store/database.ts';

/** Notes a concern about a draft. It enters the log when the draft is kept, or when a second worker confirms it, whichever comes first. */
export function putConcernWithDraft(db: Database, id: string, { incidentId, risk, reason, raisedBy, raisedAt }: RaisedConcern): void {
  db.prepare('INSERT INTO draft_concerns (id, draft_id, risk, reason, raised_by, raised_at) VALUES (?, ?, ?, ?, ?, ?)').run(
    id,
    incidentId,
    risk,
    reason,
    raisedBy,
    raisedAt,
  );
}

/** The concerns about a draft as the acts they become, all of them or the one named. */
export function concernsToKeep(db: Database, draftId: string, only: string | null = null): NewOp[] {
  return db
    .prepare<{ draftId: string; only: string | null }, RaisedConcern & { id: string }>(
      `SELECT id, draft_id AS incidentId, risk, reason, raised_by AS raisedBy, raised_at AS raisedAt FROM draft_concerns
       WHERE draft_id = @draftId AND (@only IS NULL OR id = @only) ORDER BY raised_at, id`,
    )
    .all({ draftId, only })
    .map(({ id, ...body }) => ({ type: 'safeguarding.raised', subject: id, body }));
}

/** Forgets the concerns about a draft, all of them or the one named. */
export function forgetConcernsOfDraft(db: Database, draftId: string, only: string | null = null): void {
  db.prepare('DELETE FROM draft_concerns WHERE draft_id = @draftId AND (@only IS NULL OR id = @only)').run({ draftId, only });
}

/** Whether a concern about a draft holds any of these words. */
export function draftConcernsHold(db: Database, words: readonly string[]): boolean {
  const reasons = db.prepare('SELECT reason FROM draft_concerns').pluck().all() as string[];
  return reasons.some((reason) => words.some((word) => reason.toLowerCase().includes(word.toLowerCase())));
}

/** Why there is a concern about each draft, in words. */
export function draftConcernReasons(db: Database): { draftId: string; words: string }[] {
  return db.prepare<[], { draftId: string; words: string }>('SELECT draft_id AS draftId, reason AS words FROM draft_concerns').all();
}
