import { Refusal } from '../../errors/refusals.ts';
import type { DeviceCard, Membership, MembershipBody, OrganisationKey } from './membership.ts';

type Body<T extends MembershipBody['type']> = Extract<MembershipBody, { type: T }>;
type MapValue<M> = M extends ReadonlyMap<string, infer V> ? V : never;
type SignedBy = (publicKeyHex: string) => boolean;

/** A `Membership` while it is read; given out as the read-only type. */
export type GrowingMembership = Omit<Membership, 'organisations' | 'devices' | 'invites' | 'head'> & {
  organisations: Map<string, MapValue<Membership['organisations']>>;
  devices: Map<string, MapValue<Membership['devices']>>;
  invites: Map<string, MapValue<Membership['invites']>>;
  head: Membership['head'];
};

const broken = () => new Refusal('membership/chain-broken');

/** The scheme right after its first entry, whose signature the caller has checked. */
export function startMembership(body: Body<'central.founded'>, rootFingerprint: string, head: Membership['head']): GrowingMembership {
  const central = body.device.organisation;
  const membership: GrowingMembership = {
    rootFingerprint,
    central,
    organisations: new Map(),
    devices: new Map(),
    invites: new Map(),
    head,
  };
  admit(membership, 'central', body.name, body.device, body.key);
  return membership;
}

/** The rule of each type: who must have signed it, and what it may name. Writes the entry into `membership` or throws and changes nothing. */
export function applyEntry(
  membership: GrowingMembership,
  body: Exclude<MembershipBody, { type: 'central.founded' }>,
  signedBy: SignedBy,
  alsoSignedBy: SignedBy,
): void {
  switch (body.type) {
    case 'invite.issued':
      return issueInvite(membership, body, signedBy);
    case 'device.enrolled':
      return enrolDevice(membership, body, signedBy, alsoSignedBy);
    case 'device.revoked':
      return revokeDevice(membership, body, signedBy);
  }
}

function issueInvite(membership: GrowingMembership, body: Body<'invite.issued'>, signedBy: SignedBy): void {
  requireCentralDevice(membership, body.by, signedBy);
  if (membership.invites.has(body.invite)) throw broken();
  // There is one central, and an organisation's further devices are approved on an enrolled one, which hands over its identity.
  if (body.kind !== 'project' || membership.organisations.has(body.organisation)) throw broken();
  const { organisation, name, kind, role, inviteKey, expiresAt } = body;
  membership.invites.set(body.invite, { id: body.invite, organisation, name, kind, role, inviteKey, expiresAt, usedBy: null });
}

function enrolDevice(membership: GrowingMembership, body: Body<'device.enrolled'>, signedBy: SignedBy, alsoSignedBy: SignedBy): void {
  const invite = membership.invites.get(body.invite);
  if (!invite) throw new Refusal('invite/unknown');
  if (!signedBy(invite.inviteKey) || !alsoSignedBy(body.device.signKey)) throw broken();
  if (invite.usedBy !== null) throw new Refusal('invite/used');
  if (Date.parse(body.at) > Date.parse(invite.expiresAt)) throw new Refusal('invite/expired');
  if (body.device.organisation !== invite.organisation) throw broken();
  admit(membership, invite.kind, invite.name, body.device, body.key);
  membership.invites.set(invite.id, { ...invite, usedBy: body.device.id });
}

function revokeDevice(membership: GrowingMembership, body: Body<'device.revoked'>, signedBy: SignedBy): void {
  requireCentralDevice(membership, body.by, signedBy);
  const device = membership.devices.get(body.device);
  if (!device || device.revoked) throw broken();
  // Without a device at central nobody could ever change the list of members again.
  const centralLeft = [...membership.devices.values()].filter(
    (other) => other.kind === 'central' && !other.revoked && other.id !== device.id,
  );
  if (centralLeft.length === 0) throw broken();
  membership.devices.set(device.id, { ...device, revoked: true });
}

function requireCentralDevice(membership: GrowingMembership, id: string, signedBy: SignedBy): void {
  const device = membership.devices.get(id);
  if (device?.kind !== 'central' || device.revoked || !signedBy(device.signKey)) throw broken();
}

/** A new organisation with its first device and first key. No id and no signing key is ever used twice. */
function admit(membership: GrowingMembership, kind: 'central' | 'project', name: string, device: DeviceCard, key: OrganisationKey): void {
  const id = device.organisation;
  if (key.organisation !== id || key.epoch !== 1) throw broken();
  if (membership.organisations.has(id) || membership.devices.has(device.id)) throw broken();
  if ([...membership.devices.values()].some((other) => other.signKey === device.signKey)) throw broken();
  membership.organisations.set(id, { id, kind, name, keys: [key] });
  membership.devices.set(device.id, { ...device, kind, revoked: false });
}
