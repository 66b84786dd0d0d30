import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { AlertDocument } from '#shared/domain/alert/alert.ts';
import { type DeliveryState, deliveryStates } from '#shared/domain/delivery/delivery.ts';
import type { DeliveryReason } from '#shared/domain/delivery/reason.ts';
import { newestVersion } from '../alerts/store.ts';
import { addresseeOf } from '../members/store.ts';
import type { Database, DatabaseTransaction } from '../store/database.ts';

type Version = Pick<AlertDocument, 'id' | 'version'>;

/** Rows in one statement: PostgreSQL takes 65,535 parameters, a row has seven. */
const chunk = 5_000;

/** Writes one queued delivery for each member and returns their ids. */
export async function queueDeliveries(
  transaction: DatabaseTransaction,
  { id: alert, version }: Version,
  members: readonly string[],
  now: Date,
): Promise<string[]> {
  const rows = members.map((member) => ({
    id: newId(),
    alert,
    version,
    member,
    channel: 'email',
    state: 'queued' as const,
    changed_at: now,
  }));
  for (let start = 0; start < rows.length; start += chunk) {
    await transaction
      .insertInto('deliveries')
      .values(rows.slice(start, start + chunk))
      .execute();
  }
  return rows.map((row) => row.id);
}

/** A newer version takes the place of what still waits; what is being sent at this moment is not touched. */
export async function supersede(transaction: DatabaseTransaction, { id, version }: Version, now: Date): Promise<void> {
  await transaction
    .updateTable('deliveries')
    .set({ state: 'suppressed', reason: 'superseded', changed_at: now })
    .where('alert', '=', id)
    .where('version', '<', version)
    .where('state', '=', 'queued')
    .where('unanswered', '=', false)
    .execute();
}

/** Members whom an earlier version reached or may have reached. */
export async function reachedBefore(transaction: DatabaseTransaction, { id, version }: Version): Promise<string[]> {
  const rows = await transaction
    .selectFrom('deliveries')
    .select('member')
    .distinct()
    .where('alert', '=', id)
    .where('version', '<', version)
    .where((eb) => eb.or([eb('state', 'in', ['sending', 'sent', 'unknown']), eb('unanswered', '=', true)]))
    .execute();
  return rows.map((row) => row.member);
}

/** How many deliveries a version has. */
export async function countDeliveries(db: Database, version: Version): Promise<number> {
  const counts = await countsOf(db, version.id, version.version);
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** How many deliveries of a version are in each state. */
export async function countsOf(db: Database, alert: string, version: number): Promise<Record<DeliveryState, number>> {
  const rows = await db
    .selectFrom('deliveries')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('alert', '=', alert)
    .where('version', '=', version)
    .groupBy('state')
    .execute();
  const counts = Object.fromEntries(deliveryStates.map((state) => [state, 0])) as Record<DeliveryState, number>;
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

export type Unsent = {
  member: string;
  state: DeliveryState;
  attempts: number;
  reason: DeliveryReason | null;
  answer: string | null;
  at: Date;
};

/** What did not simply go: given up, suppressed, or failed at least once and waiting for another try. The latest 500. */
export async function unsentOf(db: Database, alert: string, version: number): Promise<Unsent[]> {
  return db
    .selectFrom('deliveries')
    .select(['member', 'state', 'attempts', 'reason', 'answer', 'changed_at as at'])
    .where('alert', '=', alert)
    .where('version', '=', version)
    .where('state', '!=', 'sent')
    .where('reason', 'is not', null)
    .orderBy('changed_at', 'desc')
    .limit(500)
    .execute();
}

export type Claim = {
  id: string;
  alert: string;
  version: number;
  member: string;
  channel: string;
  attempt: number;
  email: string;
  unsubscribeToken: string;
};

/**
 * Marks a delivery as being sent and says what to send where; null when there is nothing to send, because it is over or, here and only
 * here, because it must not go: the member unsubscribed, was removed, or a newer version is there. A row already marked was left by a
 * process that died or got no answer: it is taken up again and remembered as `unanswered`.
 */
export async function claim(db: Database, id: string, now: Date): Promise<Claim | null> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction.selectFrom('deliveries').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row || (row.state !== 'queued' && row.state !== 'sending')) return null;
    const unanswered = row.unanswered || row.state === 'sending';
    const addressee = await addresseeOf(transaction, row.member);
    const superseded = ((await newestVersion(transaction, row.alert)) ?? 0) > row.version;
    const stop = typeof addressee === 'string' ? addressee : superseded ? 'superseded' : null;
    await transaction
      .updateTable('deliveries')
      .set(
        stop
          ? { state: unanswered ? 'unknown' : 'suppressed', reason: stop, unanswered, changed_at: now }
          : { state: 'sending', attempts: row.attempts + 1, unanswered, changed_at: now },
      )
      .where('id', '=', id)
      .execute();
    if (stop || typeof addressee === 'string') return null;
    const { alert, version, member, channel, attempts } = row;
    return { id, alert, version, member, channel, attempt: attempts + 1, ...addressee };
  });
}

export type Result = {
  state: DeliveryState;
  reason: DeliveryReason | null;
  answer: string | null;
  /** This attempt ended without an answer. */
  unanswered: boolean;
};

/** Writes down how an attempt ended, unless somebody else has taken the delivery over since. */
export async function settle(db: Database, { id, attempt }: Pick<Claim, 'id' | 'attempt'>, result: Result, now: Date): Promise<void> {
  const { state, reason, answer, unanswered } = result;
  await db
    .updateTable('deliveries')
    .set((eb) => ({
      // Once an attempt went unanswered, giving up no longer means that nothing arrived.
      state:
        state === 'failed'
          ? eb
              .case()
              .when('unanswered', '=', true)
              .then('unknown' as const)
              .else(state)
              .end()
          : state,
      reason,
      answer,
      unanswered: sql<boolean>`unanswered or ${unanswered}`,
      changed_at: now,
    }))
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('attempts', '=', attempt)
    .execute();
}

/** Deliveries that have been open since before `since`, for making sure that each has its job. */
export async function openSince(db: Database, since: Date, after: string | null, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('deliveries')
    .select('id')
    .where('state', 'in', ['queued', 'sending'])
    .where('changed_at', '<', since)
    .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}
