import { sql } from 'kysely';
import type { DatabaseTransaction } from './database.ts';

/** First half of our advisory locks, so that they cannot meet those of another program in the same database. */
const namespace = 0x53_4c_54;

const numbered = { membership: 1, envelopes: 2, alerts: 3 } as const;

/**
 * Waits for the right to number rows of this kind, and holds it until the transaction ends. Rows numbered under it become visible in the
 * order of their numbers: a reader who has everything up to N never misses a lower number that was committed late.
 */
export async function lockNumbering(transaction: DatabaseTransaction, kind: keyof typeof numbered): Promise<void> {
  await sql`select pg_advisory_xact_lock(${namespace}::int, ${numbered[kind]}::int)`.execute(transaction);
}
