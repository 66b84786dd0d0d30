import { verifyChain } from '#shared/domain/organisation/chain.ts';
import type { Membership, MembershipEntry, OrganisationKind } from '#shared/domain/organisation/membership.ts';
import type { Database } from '../store/database.ts';

/** The organisation this laptop belongs to. */
export type OwnOrganisation = { id: string; name: string; kind: OrganisationKind; server: string; rootFingerprint: string };

/** Null before this laptop is enrolled. */
export function ownOrganisation(db: Database): OwnOrganisation | null {
  const row = db
    .prepare<[], OwnOrganisation>(
      'SELECT organisation AS id, name, kind, server, root_fingerprint AS rootFingerprint FROM own_organisation',
    )
    .get();
  return row ?? null;
}

/** The age identities of the own organisation, newest epoch first. They never leave the vault process. */
export function ownIdentities(db: Database): string[] {
  return db
    .prepare<[], { identity: string }>('SELECT identity FROM organisation_identity ORDER BY epoch DESC')
    .all()
    .map(({ identity }) => identity);
}

type Row = { body: string; signature: string; deviceSignature: string | null };
const columns = 'body, signature, device_signature AS deviceSignature';

/** The newest entry of the membership as it stands here. */
export function lastMembershipEntry(db: Database): MembershipEntry | null {
  return db.prepare<[], Row>(`SELECT ${columns} FROM membership_entry ORDER BY seq DESC LIMIT 1`).get() ?? null;
}

const verified = new WeakMap<Database, { lastSignature: string; membership: Membership }>();

/** The membership as it stands here, checked from the root on; null before this laptop is enrolled. */
export function currentMembership(db: Database): Membership | null {
  const last = lastMembershipEntry(db);
  if (!last) return null;
  const known = verified.get(db);
  if (known?.lastSignature === last.signature) return known.membership;
  const entries = db.prepare<[], Row>(`SELECT ${columns} FROM membership_entry ORDER BY seq`).all();
  const membership = verifyChain(entries, ownOrganisation(db)?.rootFingerprint ?? null);
  verified.set(db, { lastSignature: last.signature, membership });
  return membership;
}

/** Where the reports of this scheme go: central's newest age recipient. */
export function recipientsOf(membership: Membership, organisation: string): string[] {
  const keys = membership.organisations.get(organisation)?.keys ?? [];
  const newest = Math.max(...keys.map(({ epoch }) => epoch));
  return keys.filter(({ epoch }) => epoch === newest).map(({ recipient }) => recipient);
}
