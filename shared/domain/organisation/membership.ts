import { z } from 'zod';
import { Hex, Id, Instant, ShortText } from '../primitives.ts';
import { Role } from '../worker/worker.ts';

/**
 * Membership is a signed chain anyone can verify (architecture, "Organisations and devices"). The server only stores it. Every entry is
 * canonical JSON (RFC 8785) of `body`, signed with Ed25519 by the key the rule for its type names; `verifyChain` in this folder is the
 * one reading of those rules, used by vault and server alike.
 */
export const OrganisationKind = z.enum(['central', 'project']);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/** A laptop: its signing key and nothing personal. */
export const DeviceCard = z.strictObject({
  id: Id,
  organisation: Id,
  /** Ed25519 public key, 32 bytes hex. */
  signKey: Hex.length(64),
});
export type DeviceCard = z.infer<typeof DeviceCard>;

/** The age X25519 recipient of an organisation for one epoch. */
export const OrganisationKey = z.strictObject({
  organisation: Id,
  epoch: z.number().int().positive(),
  recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
});
export type OrganisationKey = z.infer<typeof OrganisationKey>;

const numbered = { seq: z.number().int().nonnegative(), prev: Hex, at: Instant };

/** First entry, signed by the root key whose fingerprint invites carry. */
export const CentralFounded = z.strictObject({
  ...numbered,
  type: z.literal('central.founded'),
  rootKey: Hex.length(64),
  name: ShortText,
  device: DeviceCard,
  key: OrganisationKey,
});

/** Signed by an administrator's device at central. Names the organisation to be, and the one-use key that may enrol its first device. */
export const InviteIssued = z.strictObject({
  ...numbered,
  type: z.literal('invite.issued'),
  invite: Id,
  inviteKey: Hex.length(64),
  organisation: Id,
  kind: OrganisationKind,
  name: ShortText,
  role: Role,
  expiresAt: Instant,
  by: Id,
});

/** Signed by the invite's key; carries the new device's own signature over the same bytes in `deviceSignature` of the entry. */
export const DeviceEnrolled = z.strictObject({
  ...numbered,
  type: z.literal('device.enrolled'),
  invite: Id,
  device: DeviceCard,
  key: OrganisationKey,
});

/** Signed by an administrator's device at central. From this entry on the device is refused. */
export const DeviceRevoked = z.strictObject({ ...numbered, type: z.literal('device.revoked'), device: Id, by: Id });

export const MembershipBody = z.discriminatedUnion('type', [CentralFounded, InviteIssued, DeviceEnrolled, DeviceRevoked]);
export type MembershipBody = z.infer<typeof MembershipBody>;

export const MembershipEntry = z.strictObject({
  /** Canonical JSON of a `MembershipBody`, kept byte for byte. */
  body: z.string().max(8000),
  signature: Hex.length(128),
  /** Only on `device.enrolled`: the new device proves that it holds its key. */
  deviceSignature: Hex.length(128).nullable(),
});
export type MembershipEntry = z.infer<typeof MembershipEntry>;

/** What the chain says, once verified. */
export type Membership = {
  rootFingerprint: string;
  central: string;
  organisations: ReadonlyMap<string, { id: string; kind: OrganisationKind; name: string; keys: readonly OrganisationKey[] }>;
  devices: ReadonlyMap<string, DeviceCard & { kind: OrganisationKind; revoked: boolean }>;
  invites: ReadonlyMap<
    string,
    {
      id: string;
      organisation: string;
      name: string;
      kind: OrganisationKind;
      role: Role;
      inviteKey: string;
      expiresAt: string;
      usedBy: string | null;
    }
  >;
  /** Sequence number and hash of the last entry, which the next entry must name. */
  head: { seq: number; hash: string };
};

/** What an invite holds, as one line of text the inviter hands over (QR, paper or message). */
export const Invite = z.strictObject({
  v: z.literal(1),
  server: z.url(),
  organisation: Id,
  name: ShortText,
  rootFingerprint: Hex.length(64),
  invite: Id,
  /** Ed25519 secret seed of the one-use key. */
  inviteSecret: Hex.length(64),
});
export type Invite = z.infer<typeof Invite>;
