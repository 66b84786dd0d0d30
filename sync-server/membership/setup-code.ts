import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { Database, DatabaseTransaction } from '../store/database.ts';

/** Crockford's base 32, which leaves out I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const plain = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '');
const digest = (code: string) => createHash('sha256').update(plain(code)).digest();

/**
 * The code that founds this server, 80 random bits in groups of four, the same for every server of one database; `configured` takes its
 * place. Null once the scheme is founded.
 */
export async function openSetup(db: Database, configured: string | null): Promise<string | null> {
  const founded = await db.selectFrom('membership_entries').select('seq').limit(1).executeTakeFirst();
  if (founded) return null;
  const groups = Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => alphabet[randomInt(32)]).join(''));
  const code = configured ?? groups.join('-');
  await db
    .insertInto('setup')
    .values({ code })
    .onConflict((conflict) => (configured ? conflict.column('one').doUpdateSet({ code }) : conflict.column('one').doNothing()))
    .execute();
  return (await db.selectFrom('setup').select('code').executeTakeFirst())?.code ?? null;
}

/** Whether this is the code, whatever its case and dashes. Takes as long for a near miss as for any other. */
export async function isSetupCode(db: Database, code: string): Promise<boolean> {
  const row = await db.selectFrom('setup').select('code').executeTakeFirst();
  return row !== undefined && timingSafeEqual(digest(row.code), digest(code));
}

/** The code has done its work. */
export async function closeSetup(transaction: DatabaseTransaction): Promise<void> {
  await transaction.deleteFrom('setup').execute();
}
