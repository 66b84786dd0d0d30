import { extendChain, readEntryBody } from '#shared/domain/organisation/chain.ts';
import type { Membership, MembershipEntry } from '#shared/domain/organisation/membership.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import type { OpenVault } from '../context.ts';
import type { Database } from '../store/database.ts';
import type { ServerClient } from '../sync/server-client.ts';
import { currentMembership, lastMembershipEntry } from './queries.ts';

/** Keeps verified entries, in order. */
export function keepMembershipEntries(db: Database, entries: readonly MembershipEntry[]): void {
  const insert = db.prepare('INSERT INTO membership_entry (seq, body, signature, device_signature) VALUES (?, ?, ?, ?)');
  for (const entry of entries) insert.run(readEntryBody(entry).seq, entry.body, entry.signature, entry.deviceSignature);
}

/**
 * Reads what is new in the membership, checks it and keeps it. The last entry we have is asked for again: a server that has another one in
 * its place (a second history, or one cut short) is refused with `membership/chain-broken`, and so is every entry that breaks a rule.
 */
export async function followMembership(vault: Pick<OpenVault, 'db' | 'changes'>, client: ServerClient): Promise<Membership> {
  const known = currentMembership(vault.db);
  const last = lastMembershipEntry(vault.db);
  if (!known || !last) throw new Refusal('report/not-enrolled');
  const { entries } = await client.membership.read({ after: known.head.seq - 1 });
  const [again, ...added] = entries;
  if (!again || canonicalJson(again) !== canonicalJson(last)) throw new Refusal('membership/chain-broken');
  let membership = known;
  for (const entry of added) {
    try {
      membership = extendChain(membership, entry);
    } catch {
      throw new Refusal('membership/chain-broken', { seq: membership.head.seq + 1 });
    }
  }
  if (added.length === 0) return membership;
  // Another round may have kept the same entries while we waited for the answer.
  vault.db.transaction(() => {
    const keptAlready = (currentMembership(vault.db)?.head.seq ?? -1) - known.head.seq;
    keepMembershipEntries(vault.db, added.slice(keptAlready));
  })();
  vault.changes.tell('enrolment', null);
  return membership;
}
