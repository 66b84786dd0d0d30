import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { entryHash, signEntry } from '#shared/domain/organisation/chain.ts';
import { writeInvite } from '#shared/domain/organisation/invite.ts';
import type { MembershipBody, MembershipEntry } from '#shared/domain/organisation/membership.ts';
import { keyFingerprint, type Signer, signerFromSeed } from '#shared/seal/sign.ts';
import type { OpenVault } from '#vault/context.ts';
import { keepMembershipEntries } from '#vault/enrolment/membership-store.ts';

/** Real vaults with a real signed membership, but no server: what goes from one to the other is carried by the test. */
export type Membership = { rootFingerprint: string; entries: MembershipEntry[]; central: OpenVault; server: string };

/** A recipient nobody has to open anything for here. */
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
/** Nothing answers there. */
const nowhere = 'http://127.0.0.1:9';
const at = '2026-11-01T08:00:00.000Z';
export const inviteExpiresAt = '2026-12-01T08:00:00.000Z';

function seed(): string {
  return randomBytes(32).toString('hex');
}

function signerOf({ device }: OpenVault): Signer {
  return { publicKey: device.signPublic, sign: (bytes) => device.sign(bytes) };
}

function next(entries: readonly MembershipEntry[]): { seq: number; prev: string; at: string } {
  const last = entries.at(-1);
  return { seq: entries.length, prev: last === undefined ? '' : entryHash(last), at };
}

function join(
  vault: OpenVault,
  { rootFingerprint, server }: Membership,
  organisation: string,
  name: string,
  kind: 'central' | 'project',
): void {
  const body = { organisation, name, kind, server, rootFingerprint };
  vault.log.commit([{ type: 'enrolment.joined', subject: organisation, body }], vault.worker.id);
}

/** Makes this vault central's first laptop, in a scheme whose server is at that address. */
export function enrolCentral(central: OpenVault, server = nowhere): Membership {
  const root = signerFromSeed(seed());
  const organisation = v7();
  const body: MembershipBody = {
    ...next([]),
    type: 'central.founded',
    rootKey: root.publicKey,
    name: 'National scheme',
    device: { id: central.device.id, organisation, signKey: central.device.signPublic },
    key: { organisation, epoch: 1, recipient },
  };
  const membership = { rootFingerprint: keyFingerprint(root.publicKey), entries: [signEntry(body, root)], central, server };
  keepMembershipEntries(central.db, membership.entries);
  join(central, membership, organisation, body.name, 'central');
  return membership;
}

type Invited = { invite: string; organisation: string; key: Signer; line: string };

/** Central invites a project; `line` is what central gives it. Nobody has used it yet. */
export function issueInvite({ rootFingerprint, entries, central, server }: Membership, name: string): Invited {
  const [invite, organisation, inviteSecret] = [v7(), v7(), seed()];
  const key = signerFromSeed(inviteSecret);
  const issued: MembershipBody = {
    ...next(entries),
    type: 'invite.issued',
    invite,
    inviteKey: key.publicKey,
    organisation,
    kind: 'project',
    name,
    role: 'manager',
    expiresAt: inviteExpiresAt,
    by: central.device.id,
  };
  entries.push(signEntry(issued, signerOf(central)));
  return { invite, organisation, key, line: writeInvite({ v: 1, server, organisation, name, rootFingerprint, invite, inviteSecret }) };
}

/** Invites a project and enrols its first laptop; both laptops know of it. Answers the project's id, and the invite it used. */
export function enrolWithInvite(membership: Membership, project: OpenVault, name: string): { organisation: string; line: string } {
  const { entries, central } = membership;
  const known = entries.length;
  const { invite, organisation, key, line } = issueInvite(membership, name);
  const enrolled: MembershipBody = {
    ...next(entries),
    type: 'device.enrolled',
    invite,
    device: { id: project.device.id, organisation, signKey: project.device.signPublic },
    key: { organisation, epoch: 1, recipient },
  };
  entries.push(signEntry(enrolled, key, signerOf(project)));
  keepMembershipEntries(central.db, entries.slice(known));
  keepMembershipEntries(project.db, entries);
  join(project, membership, organisation, name, 'project');
  return { organisation, line };
}

/** The same, where only the project's id matters. */
export function enrolProject(membership: Membership, project: OpenVault, name = 'Armada Project'): string {
  return enrolWithInvite(membership, project, name).organisation;
}
