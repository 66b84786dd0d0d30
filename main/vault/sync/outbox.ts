import { v4 } from 'uuid';
import type { SignedAlert } from '#shared/domain/alert/alert.ts';
import type { Envelope, Message, StreamName } from '#shared/seal/envelope.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import type { Database } from '../store/database.ts';

/** Something that has to reach the server, in the order it was queued. */
export type Waiting = { position: number } & (
  | { kind: 'message'; envelope: string; stream: StreamName; message: Message; sealed: Envelope | null }
  | { kind: 'alert'; signed: SignedAlert }
);

/**
 * An id for an envelope. The server reads it, so it is random and holds no time: a report written offline must not tell when.
 */
export const newEnvelopeId = (): string => v4();

const listeners = new WeakMap<Database, () => void>();

/** Calls `wake` after something was queued in this vault; one listener a vault. */
export function onQueued(db: Database, wake: () => void): void {
  listeners.set(db, wake);
}

/**
 * Queues a message for a stream, under the id its envelope will have. Called inside `log.commit`'s `also`: it is queued if and only if
 * the act it belongs to is in the log. The same id twice is one message. Kept as it is inside the encrypted file, sealed when it is sent.
 */
export function queueMessage(
  db: Database,
  { envelope, stream, message }: { envelope: string; stream: StreamName; message: Message },
): void {
  queue(db, envelope, 'message', stream, message);
}

/** Queues a published alert, in the same way. The same document twice is one alert. */
export function queueAlert(db: Database, signed: SignedAlert): void {
  queue(db, sha256Hex(signed.document), 'alert', null, signed);
}

function queue(db: Database, id: string, kind: string, stream: string | null, content: unknown): void {
  db.prepare('INSERT INTO outbox (id, kind, stream, content) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING').run(
    id,
    kind,
    stream,
    JSON.stringify(content),
  );
  const wake = listeners.get(db);
  // Transactions are synchronous, so this runs after the commit.
  if (wake) queueMicrotask(wake);
}

/** Whether a message still waits here or the server has it; null when it was never queued. */
export function outboxStanding(db: Database, envelopeId: string): 'waiting' | 'sent' | null {
  const row = db.prepare<[string], { sent: number }>('SELECT content IS NULL AS sent FROM outbox WHERE id = ?').get(envelopeId);
  return row ? (row.sent ? 'sent' : 'waiting') : null;
}

/** How many messages and alerts the server does not have yet. */
export function waitingCount(db: Database): number {
  return db.prepare<[], { n: number }>('SELECT count(*) AS n FROM outbox WHERE content IS NOT NULL').get()?.n ?? 0;
}

type Row = { position: number; id: string; kind: string; stream: string | null; content: string; sealed: string | null };

/** What waits behind `after`, oldest first. */
export function waitingAfter(db: Database, after: number, limit: number): Waiting[] {
  return db
    .prepare<[number, number], Row>(
      'SELECT position, id, kind, stream, content, sealed FROM outbox WHERE content IS NOT NULL AND position > ? ORDER BY position LIMIT ?',
    )
    .all(after, limit)
    .map(({ position, id, kind, stream, content, sealed }): Waiting => {
      if (kind === 'alert') return { position, kind, signed: JSON.parse(content) };
      return {
        position,
        kind: 'message',
        envelope: id,
        stream: stream as StreamName,
        message: JSON.parse(content),
        sealed: sealed === null ? null : JSON.parse(sealed),
      };
    });
}

/**
 * Keeps the sealed bytes, so that sending again sends the very same envelope. Answers false, and keeps nothing, when the message was taken
 * back or rewritten while it was being sealed: then these bytes must not go.
 */
export function keepSealed(db: Database, envelope: Envelope, message: Message): boolean {
  const { changes } = db
    .prepare('UPDATE outbox SET sealed = ? WHERE id = ? AND content = ?')
    .run(JSON.stringify(envelope), envelope.id, JSON.stringify(message));
  return changes > 0;
}

/** What can still be done about a queued message: `unsealed` never left, `sealed` may have left without our hearing of it, null is gone. */
export function waitingState(db: Database, envelope: string): 'unsealed' | 'sealed' | null {
  const row = db
    .prepare<[string], { sealed: string | null }>('SELECT sealed FROM outbox WHERE id = ? AND content IS NOT NULL')
    .get(envelope);
  return row === undefined ? null : row.sealed === null ? 'unsealed' : 'sealed';
}

/** Takes a message back that still waits. Called inside `log.commit`'s `also`. */
export function pullMessage(db: Database, envelope: string): void {
  db.prepare('DELETE FROM outbox WHERE id = ? AND content IS NOT NULL').run(envelope);
}

/** Changes what a message that was never sealed will say, in its place in the queue. Called inside `log.commit`'s `also`. */
export function rewriteMessage(db: Database, envelope: string, change: (message: Message) => Message): void {
  const row = db
    .prepare<[string], { content: string }>('SELECT content FROM outbox WHERE id = ? AND content IS NOT NULL AND sealed IS NULL')
    .get(envelope);
  if (row === undefined) return;
  db.prepare('UPDATE outbox SET content = ? WHERE id = ?').run(JSON.stringify(change(JSON.parse(row.content) as Message)), envelope);
  const wake = listeners.get(db);
  if (wake) queueMicrotask(wake);
}

/** Whether this still waits to be sent; false once it was taken back. */
export function stillWaits(db: Database, position: number): boolean {
  return db.prepare('SELECT 1 FROM outbox WHERE position = ? AND content IS NOT NULL').get(position) !== undefined;
}

/** The server has these: their content is no longer needed here (the log has it), only that they went. */
export function markSent(db: Database, positions: readonly number[]): void {
  const mark = db.prepare('UPDATE outbox SET content = NULL, sealed = NULL WHERE position = ?');
  db.transaction(() => {
    for (const position of positions) mark.run(position);
  })();
}
