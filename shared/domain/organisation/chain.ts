import { bytesToHex } from '@noble/hashes/utils.js';
import { Refusal } from '../../errors/refusals.ts';
import { canonicalJson } from '../../seal/canonical.ts';
import { keyFingerprint, type Signer, sha256Hex, signingBytes, verifyBytes } from '../../seal/sign.ts';
import { applyEntry, type GrowingMembership, startMembership } from './chain-rules.ts';
import { type Membership, MembershipBody, MembershipEntry } from './membership.ts';

/**
 * An entry over the canonical text of `body`. `deviceSigner` is given on `device.enrolled` only: the new device proves that it holds the
 * key the entry names.
 */
export function signEntry(body: MembershipBody, signer: Signer, deviceSigner?: Signer): MembershipEntry {
  const text = canonicalJson(MembershipBody.parse(body));
  const bytes = signingBytes('membership', text);
  return {
    body: text,
    signature: bytesToHex(signer.sign(bytes)),
    deviceSignature: deviceSigner ? bytesToHex(deviceSigner.sign(bytes)) : null,
  };
}

/** What the next entry names as `prev`: SHA-256 over the canonical text of the whole entry, signatures included. */
export function entryHash(entry: MembershipEntry): string {
  return sha256Hex(canonicalJson(entry));
}

/** The body of an entry, whose signature is not looked at here. Refuses `membership/chain-broken` when it is not the canonical text of one. */
export function readEntryBody(entry: MembershipEntry): MembershipBody {
  try {
    const body = MembershipBody.parse(JSON.parse(entry.body));
    if (canonicalJson(body) === entry.body) return body;
  } catch {
    // Falls through to the one refusal below: what is wrong with a forged text does not matter.
  }
  throw new Refusal('membership/chain-broken');
}

/**
 * What the chain says, from the first entry. `expectedRootFingerprint` is the one from the invite; null accepts any root (the server,
 * which has nothing to compare with). Refuses `membership/chain-broken` whatever is wrong, naming the entry.
 */
export function verifyChain(entries: readonly MembershipEntry[], expectedRootFingerprint: string | null): Membership {
  let grown: GrowingMembership | null = null;
  for (const [seq, entry] of entries.entries()) {
    try {
      grown = grow(grown, entry);
    } catch {
      throw new Refusal('membership/chain-broken', { seq });
    }
  }
  if (!grown) throw new Refusal('membership/chain-broken');
  if (expectedRootFingerprint !== null && grown.rootFingerprint !== expectedRootFingerprint) throw new Refusal('membership/chain-broken');
  return grown;
}

/**
 * The membership with one more entry; the old one is left as it was. `null` is the membership before the first entry. Refuses
 * `membership/conflict` when the entry does not follow the head, `invite/unknown`, `invite/used`, `invite/expired` (by the entry's own
 * `at`), and `membership/chain-broken` for everything else.
 */
export function extendChain(membership: Membership | null, entry: MembershipEntry): Membership {
  const copy = membership && {
    ...membership,
    organisations: new Map(membership.organisations),
    devices: new Map(membership.devices),
    invites: new Map(membership.invites),
  };
  return grow(copy, entry);
}

/** Checks one entry and writes it into `membership`, which must not be used by anybody else. */
function grow(membership: GrowingMembership | null, entry: MembershipEntry): GrowingMembership {
  const checked = MembershipEntry.safeParse(entry);
  if (!checked.success) throw new Refusal('membership/chain-broken');
  const body = readEntryBody(entry);
  const follows = membership
    ? body.seq === membership.head.seq + 1 && body.prev === membership.head.hash
    : body.seq === 0 && body.prev === '';
  if (!follows) throw new Refusal('membership/conflict');
  const bytes = signingBytes('membership', entry.body);
  const signedBy = (key: string) => verifyBytes(key, bytes, entry.signature);
  const alsoSignedBy = (key: string) => entry.deviceSignature !== null && verifyBytes(key, bytes, entry.deviceSignature);
  if ((entry.deviceSignature !== null) !== (body.type === 'device.enrolled')) throw new Refusal('membership/chain-broken');

  const head = { seq: body.seq, hash: entryHash(entry) };
  if (body.type === 'central.founded') {
    if (membership || !signedBy(body.rootKey)) throw new Refusal('membership/chain-broken');
    return startMembership(body, keyFingerprint(body.rootKey), head);
  }
  if (!membership) throw new Refusal('membership/chain-broken');
  applyEntry(membership, body, signedBy, alsoSignedBy);
  membership.head = head;
  return membership;
}
