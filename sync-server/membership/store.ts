import { extendChain, readEntryBody } from '#shared/domain/organisation/chain.ts';
import type { Membership, MembershipEntry } from '#shared/domain/organisation/membership.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { keepDevices } from '../devices/store.ts';
import type { Database, DatabaseTransaction } from '../store/database.ts';
import { lockNumbering } from '../store/numbering.ts';

/** The entries after a sequence number, in order. */
export async function readEntries(db: Database, after: number): Promise<MembershipEntry[]> {
  const rows = await db.selectFrom('membership_entries').selectAll().where('seq', '>', after).orderBy('seq').execute();
  return rows.map((row) => ({ body: row.body, signature: row.signature, deviceSignature: row.device_signature }));
}

/**
 * What the chain says, kept in memory between requests. The chain is append-only, so what was verified once stays true; each question
 * asks the database for entries that came since, whichever server took them.
 */
export class MembershipReader {
  readonly #db: Database;
  #known: Membership | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The membership as of now; null before the scheme is founded. Pass the transaction to see what it wrote. */
  async current(db: Database = this.#db): Promise<Membership | null> {
    let membership = this.#known;
    for (const entry of await readEntries(db, membership?.head.seq ?? -1)) membership = extendChain(membership, entry);
    // Inside a transaction the newest entries may yet be rolled back.
    if (db === this.#db && (membership?.head.seq ?? -1) > (this.#known?.head.seq ?? -1)) this.#known = membership;
    return membership;
  }

  /** The fingerprint of the root key, which never changes once there is one. */
  async rootFingerprint(): Promise<string | null> {
    return (this.#known ?? (await this.current()))?.rootFingerprint ?? null;
  }
}

/**
 * Appends one entry by the rules of the chain and brings the table of devices up to date with it, in the given transaction. An entry that
 * is already there, byte for byte, is answered with the number it has. Throws the refusals of `extendChain`.
 */
export async function appendEntry(
  transaction: DatabaseTransaction,
  reader: MembershipReader,
  entry: MembershipEntry,
  now: Date,
): Promise<{ seq: number; added: boolean }> {
  await lockNumbering(transaction, 'membership');
  const { seq } = readEntryBody(entry);
  if (await isThere(transaction, seq, entry)) return { seq, added: false };
  const before = await reader.current(transaction);
  const after = extendChain(before, entry);
  await transaction
    .insertInto('membership_entries')
    .values({ seq, body: entry.body, signature: entry.signature, device_signature: entry.deviceSignature, received_at: now })
    .execute();
  const changed = [...after.devices.values()].filter((device) => before?.devices.get(device.id)?.revoked !== device.revoked);
  await keepDevices(transaction, changed);
  return { seq, added: true };
}

async function isThere(transaction: DatabaseTransaction, seq: number, entry: MembershipEntry): Promise<boolean> {
  const row = await transaction.selectFrom('membership_entries').selectAll().where('seq', '=', seq).executeTakeFirst();
  return (
    row !== undefined && row.body === entry.body && row.signature === entry.signature && row.device_signature === entry.deviceSignature
  );
}

/** Refuses when the server's own clock says that the invite this entry uses has run out: the entry's clock is the newcomer's word. */
export function refuseExpiredInvite(membership: Membership | null, invite: string, now: Date): void {
  const known = membership?.invites.get(invite);
  if (!known) throw new Refusal('invite/unknown');
  if (known.usedBy === null && new Date(known.expiresAt) <= now) throw new Refusal('invite/expired');
}
