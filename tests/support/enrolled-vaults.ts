import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { entryHash, signEntry } from '#shared/domain/organisation/chain.ts';
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

/** Invites a project and enrols its first laptop; both laptops know of it. Answers the project's id. */
export function enrolProject(membership: Membership, project: OpenVault, name = 'Armada Project'): string {
  const { entries, central } = membership;
  const [invite, organisation, key] = [v7(), v7(), signerFromSeed(seed())];
  const known = entries.length;
  const issued: MembershipBody = {
    ...next(entries),
    type: 'invite.issued',
    invite,
    inviteKey: key.publicKey,
    organisation,
    kind: 'project',
    name,
    role: 'manager',
    expiresAt: '2026-12-01T08:00:00.000Z',
    by: central.device.id,
  };
  entries.push(signEntry(issued, signerOf(central)));
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
  return organisation;
}
