import type { RefusalCode } from '#shared/errors/refusals.ts';
import type { Database } from '../store/database.ts';

/** What is read from the server in pages: a stream, or the alerts. */
export type Source = string;

/** How far a source has been read, and what stood there; null before the first. */
export function cursorOf(db: Database, source: Source): { seq: number; id: string } | null {
  return db.prepare<[string], { seq: number; id: string }>('SELECT seq, id FROM inbox_cursor WHERE source = ?').get(source) ?? null;
}

/** Moves the cursor forward. Called in the transaction of what arrived, so that neither is ever there without the other. */
export function moveCursor(db: Database, source: Source, seq: number, id: string): void {
  db.prepare(
    `INSERT INTO inbox_cursor (source, seq, id) VALUES (?, ?, ?)
     ON CONFLICT (source) DO UPDATE SET seq = excluded.seq, id = excluded.id WHERE excluded.seq > inbox_cursor.seq`,
  ).run(source, seq, id);
}

/** Back to the beginning: the server no longer has what we read last. What was taken is known by its id and is not taken again. */
export function rewind(db: Database, source: Source): void {
  db.prepare('DELETE FROM inbox_cursor WHERE source = ?').run(source);
}

/** Whether this envelope or alert has been taken in before: a server that replays old ones has no effect. */
export function wasTaken(db: Database, id: string): boolean {
  return db.prepare('SELECT 1 FROM taken WHERE id = ?').get(id) !== undefined;
}

export function markTaken(db: Database, id: string): void {
  db.prepare('INSERT INTO taken (id) VALUES (?) ON CONFLICT (id) DO NOTHING').run(id);
}

/** Keeps a message of a type this version does not know, for a later version that does. */
export function keepUnread(db: Database, envelope: string, place: number, message: unknown): void {
  db.prepare('INSERT INTO unread_message (envelope, place, content) VALUES (?, ?, ?) ON CONFLICT (envelope, place) DO NOTHING').run(
    envelope,
    place,
    JSON.stringify(message),
  );
}

export type SetAside = { source: Source; seq: number; content: string; reason: RefusalCode; tries: number };

/** First after a minute, then twice as long each time, at most a day. */
const nextTry = (at: Date, tries: number) => new Date(at.getTime() + Math.min(60_000 * 2 ** tries, 86_400_000)).toISOString();

/** Keeps what could not be used, with the reason, and when it will be fetched again. */
export function setAside(db: Database, { source, seq, content, reason, tries }: SetAside, at: Date): void {
  db.prepare(
    `INSERT INTO set_aside (source, seq, content, reason, tries, at, retry_at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (source, seq) DO UPDATE SET content = excluded.content, reason = excluded.reason, tries = excluded.tries, retry_at = excluded.retry_at`,
  ).run(source, seq, content, reason, tries, at.toISOString(), nextTry(at, tries));
}

/** It could be used after all. */
export function forgetSetAside(db: Database, source: Source, seq: number): void {
  db.prepare('DELETE FROM set_aside WHERE source = ? AND seq = ?').run(source, seq);
}

/** Those to fetch again by now, the longest waiting first. */
export function setAsideDue(db: Database, now: Date, limit: number): { source: Source; seq: number; tries: number }[] {
  return db
    .prepare<[string, number], { source: string; seq: number; tries: number }>(
      'SELECT source, seq, tries FROM set_aside WHERE retry_at <= ? ORDER BY retry_at LIMIT ?',
    )
    .all(now.toISOString(), limit);
}

/** How many lie aside, and why the newest that was first met since then does; null when none was. */
export function setAsideStanding(db: Database, since: Date): { count: number; reason: RefusalCode | null } {
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM set_aside').get()?.n ?? 0;
  const newest = db
    .prepare<[string], { reason: RefusalCode }>('SELECT reason FROM set_aside WHERE at >= ? ORDER BY at DESC, seq DESC LIMIT 1')
    .get(since.toISOString());
  return { count, reason: newest?.reason ?? null };
}

/** When the server last answered sensibly, as noted. */
export function lastContact(db: Database): string | null {
  return db.prepare<[], { at: string }>('SELECT at FROM last_contact').get()?.at ?? null;
}

export function noteContact(db: Database, at: Date): void {
  db.prepare('INSERT INTO last_contact (id, at) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at').run(at.toISOString());
}
