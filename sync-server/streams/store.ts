import { Refusal } from '#shared/errors/refusals.ts';
import type { Envelope } from '#shared/seal/envelope.ts';
import type { Database, DatabaseTransaction } from '../store/database.ts';
import { lockNumbering } from '../store/numbering.ts';

/**
 * Stores envelopes and answers the number each has. One that is already there keeps its first bytes: a device whose answer was lost seals
 * the same messages anew under the same id. Refuses `stream/not-yours` when the id belongs to another device or stream.
 */
export async function storeEnvelopes(
  transaction: DatabaseTransaction,
  envelopes: readonly Envelope[],
  now: Date,
): Promise<{ id: string; seq: number; added: boolean }[]> {
  await lockNumbering(transaction, 'envelopes');
  const stored: { id: string; seq: number; added: boolean }[] = [];
  for (const { id, stream, device, madeAt, sealed, signature } of envelopes) {
    const known = await transaction.selectFrom('envelopes').select(['seq', 'device', 'stream']).where('id', '=', id).executeTakeFirst();
    if (known) {
      if (known.device !== device || known.stream !== stream) throw new Refusal('stream/not-yours');
      stored.push({ id, seq: known.seq, added: false });
      continue;
    }
    const { seq } = await transaction
      .insertInto('envelopes')
      .values({ id, stream, device, made_at: madeAt, sealed: Buffer.from(sealed, 'base64'), signature, received_at: now })
      .returning('seq')
      .executeTakeFirstOrThrow();
    stored.push({ id, seq, added: true });
  }
  return stored;
}

/** Bytes of sealed envelopes in one answer, so that a page of large ones does not fill the memory of a laptop. The first is always given. */
const pageBytes = 24_000_000;

/** The envelopes of a stream after a number, in order, at most `limit` of them. */
export async function readEnvelopes(
  db: Database,
  stream: string,
  after: number,
  limit: number,
): Promise<{ envelopes: { seq: number; envelope: Envelope }[]; more: boolean }> {
  const sizes = await db
    .selectFrom('envelopes')
    .select(['seq', (eb) => eb.fn<number>('length', ['sealed']).as('size')])
    .where('stream', '=', stream)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit + 1)
    .execute();
  let bytes = 0;
  const page = sizes.slice(0, limit).filter(({ size }, place) => {
    bytes += size;
    return place === 0 || bytes <= pageBytes;
  });
  const last = page.at(-1)?.seq;
  if (last === undefined) return { envelopes: [], more: false };
  const rows = await db
    .selectFrom('envelopes')
    .selectAll()
    .where('stream', '=', stream)
    .where('seq', '>', after)
    .where('seq', '<=', last)
    .orderBy('seq')
    .execute();
  const envelopes = rows.map((row) => ({
    seq: row.seq,
    envelope: {
      id: row.id,
      stream: row.stream,
      device: row.device,
      madeAt: row.made_at,
      sealed: row.sealed.toString('base64'),
      signature: row.signature,
    },
  }));
  return { envelopes, more: sizes.length > page.length };
}
