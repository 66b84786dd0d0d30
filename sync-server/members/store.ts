import { randomBytes } from 'node:crypto';
import { type ExpressionBuilder, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Member, NewMember } from '#shared/domain/member/member.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { Database, DatabaseTransaction } from '../store/database.ts';
import type { Tables } from '../store/tables.ts';

/** The one rule of who is still written to. */
const subscribed = (eb: ExpressionBuilder<Tables, 'members'>) => eb('members.unsubscribed_at', 'is', null);

const toMember = (row: {
  id: string;
  kind: Member['kind'];
  name: string;
  email: string;
  forces: string[];
  joined_at: Date;
  unsubscribed_at: Date | null;
}): Member => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  email: row.email,
  forces: row.forces,
  joinedAt: row.joined_at.toISOString(),
  unsubscribedAt: row.unsubscribed_at?.toISOString() ?? null,
});

/** Everybody on the list, unsubscribed ones too, in the order they joined. */
export async function listMembers(db: Database): Promise<Member[]> {
  const rows = await db.selectFrom('members').selectAll().orderBy('joined_at').orderBy('id').execute();
  return rows.map(toMember);
}

/**
 * Puts somebody on the list. One address is there once, whatever its case: refuses `member/already`, also for one who unsubscribed. To
 * write to her again she is first removed, a second deliberate act.
 */
export async function addMember(db: Database, { kind, name, email, forces }: NewMember, now: Date): Promise<Member> {
  const row = await db
    .insertInto('members')
    .values({
      id: newId(),
      kind,
      name,
      email,
      forces: [...new Set(forces)],
      unsubscribe_token: randomBytes(32).toString('base64url'),
      joined_at: now,
      unsubscribed_at: null,
    })
    .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new Refusal('member/already');
  return toMember(row);
}

/** Forgets somebody: name, address and area are gone. Returns false when she was not on the list. */
export async function removeMember(db: Database, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('members').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Who is to be told of something in these forces; null is the whole country. Members without forces are told everything. */
export async function subscribedIn(db: DatabaseTransaction, forces: readonly string[] | null): Promise<string[]> {
  const rows = await db
    .selectFrom('members')
    .select('id')
    .where(subscribed)
    .$if(forces !== null, (query) =>
      query.where(sql<boolean>`(cardinality(members.forces) = 0 or members.forces && ${[...(forces ?? [])]}::text[])`),
    )
    .execute();
  return rows.map((row) => row.id);
}

/** Where a message to this member goes; `removed` or `unsubscribed` when it must not go. Asked right before every sending. */
export async function addresseeOf(
  db: Database,
  id: string,
): Promise<{ email: string; unsubscribeToken: string } | 'removed' | 'unsubscribed'> {
  const row = await db
    .selectFrom('members')
    .select((eb) => ['email', 'unsubscribe_token', subscribed(eb).as('subscribed')])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return 'removed';
  return row.subscribed ? { email: row.email, unsubscribeToken: row.unsubscribe_token } : 'unsubscribed';
}

/** The names of these members; who was removed has none. */
export async function namesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('members').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Whether a link from a mail names somebody on the list. */
export async function isUnsubscribeToken(db: Database, token: string): Promise<boolean> {
  const row = await db.selectFrom('members').select('id').where('unsubscribe_token', '=', token).executeTakeFirst();
  return row !== undefined;
}

/** Stops all messages to the member of this token. Doing it twice is the same as once. False when nobody has this token. */
export async function unsubscribe(db: Database, token: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('members')
    .set((eb) => ({ unsubscribed_at: eb.fn.coalesce('unsubscribed_at', eb.val(now)) }))
    .where('unsubscribe_token', '=', token)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
