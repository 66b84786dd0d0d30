import { v7 } from 'uuid';
import { extendChain, signEntry, verifyChain } from '#shared/domain/organisation/chain.ts';
import { readInvite, writeInvite } from '#shared/domain/organisation/invite.ts';
import type { Invite, Membership, MembershipEntry, OrganisationKind } from '#shared/domain/organisation/membership.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { keyFingerprint, type Signer, signerFromSeed } from '#shared/seal/sign.ts';
import type { DeviceKeys, OpenVault } from '../context.ts';
import type { In, Out } from '../procedures.ts';
import { syncOf } from '../sync/running.ts';
import { safeServerAddress } from '../sync/server-address.ts';
import { type ServerClient, serverClient } from '../sync/server-client.ts';
import { serverClock } from '../sync/server-clock.ts';
import { type Attempt, attemptOf, keepIdentity, newSeed } from './attempts.ts';
import { followMembership, keepMembershipEntries } from './membership-store.ts';
import { ownOrganisation } from './queries.ts';

/** How often an entry is made again because somebody else's came first. */
const mostConflicts = 5;

/** Says who invites, without using the invite. Refuses `invite/unreadable` and `server/insecure`. */
export function readInviteText(_vault: OpenVault, { invite }: In['enrolment']['read']): Out['enrolment']['read'] {
  const { name, server, rootFingerprint } = readSafeInvite(invite);
  return { name, server, rootFingerprint };
}

/**
 * Founds the scheme: a new organisation, central, whose first device this is, under a root key made here. Trying again after a lost answer
 * finishes what was begun.
 */
export async function foundCentral(
  vault: OpenVault,
  { server, setupCode, name }: In['enrolment']['found'],
): Promise<Out['enrolment']['found']> {
  if (ownOrganisation(vault.db)) throw new Refusal('enrolment/already');
  const address = safeServerAddress(server);
  const { client, now } = await visit(vault, address);
  const attempt = await attemptOf(vault.db, 'found', null);
  const root = signerFromSeed(attempt.rootSeed as string);
  const rootFingerprint = keyFingerprint(root.publicKey);

  let { entries } = await client.membership.read({ after: -1 });
  if (entries.length === 0) {
    const entry = signEntry(
      {
        type: 'central.founded',
        seq: 0,
        prev: '',
        at: now().toISOString(),
        rootKey: root.publicKey,
        name,
        device: { id: vault.device.id, organisation: attempt.organisation, signKey: vault.device.signPublic },
        key: { organisation: attempt.organisation, epoch: 1, recipient: attempt.recipient },
      },
      root,
    );
    await client.membership.found({ setupCode, entry });
    ({ entries } = await client.membership.read({ after: -1 }));
  }
  const membership = verifyChain(entries, null);
  if (membership.rootFingerprint !== rootFingerprint) throw new Refusal('setup/already-founded');
  finish(vault, address, membership, entries, attempt);
  return { organisation: attempt.organisation, rootFingerprint };
}

/**
 * Joins the scheme with an invite. Nothing of the server is believed but what its chain proves under the invite's root fingerprint. The same
 * invite again, after a lost answer or by accident, answers as the first time.
 */
export async function joinScheme(vault: OpenVault, input: In['enrolment']['join']): Promise<Out['enrolment']['join']> {
  const invite = readSafeInvite(input.invite);
  const own = ownOrganisation(vault.db);
  if (own && own.id === invite.organisation && own.rootFingerprint === invite.rootFingerprint)
    return { organisation: own.id, name: own.name };
  if (own) throw new Refusal('enrolment/already');
  const { client, now } = await visit(vault, invite.server);
  const attempt = await attemptOf(vault.db, invite.invite, invite.organisation);

  for (let conflicts = 0; ; ) {
    const { entries } = await client.membership.read({ after: -1 });
    const membership = verifyChain(entries, invite.rootFingerprint);
    if (isThisDevice(membership, vault.device, attempt)) {
      finish(vault, invite.server, membership, entries, attempt);
      return { organisation: attempt.organisation, name: membership.organisations.get(attempt.organisation)?.name ?? invite.name };
    }
    const entry = enrolmentEntry(vault.device, membership, invite, attempt, now());
    try {
      await client.membership.enrol({ entry });
    } catch (error) {
      if (!isConflict(error) || ++conflicts >= mostConflicts) throw error;
      continue;
    }
    // Accepted: the chain is read again and must show it.
    const after = await client.membership.read({ after: -1 });
    if (!isThisDevice(verifyChain(after.entries, invite.rootFingerprint), vault.device, attempt)) throw new Refusal('server/nonsense');
  }
}

/** Issues an invite for one new project and puts it into the chain before it is answered. Central's administrators only. */
export async function issueInvite(
  vault: OpenVault,
  { name, role, validDays }: In['enrolment']['invite'],
): Promise<Out['enrolment']['invite']> {
  const own = ownOrganisation(vault.db);
  if (own?.kind !== 'central') throw new Refusal('enrolment/not-central');
  const [invite, organisation, inviteSecret] = [v7(), v7(), newSeed()];
  const { client, now } = await visit(vault, own.server);
  const expiresAt = new Date(now().getTime() + validDays * 86_400_000).toISOString();

  for (let conflicts = 0; ; ) {
    const { head } = await followMembership(vault, client);
    const entry = signEntry(
      {
        type: 'invite.issued',
        seq: head.seq + 1,
        prev: head.hash,
        at: now().toISOString(),
        invite,
        inviteKey: signerFromSeed(inviteSecret).publicKey,
        organisation,
        kind: 'project',
        name,
        role,
        expiresAt,
        by: vault.device.id,
      },
      signerOf(vault.device),
    );
    try {
      await syncOf(vault).ask((asDevice) => asDevice.membership.append({ entry }));
      break;
    } catch (error) {
      if (!isConflict(error) || ++conflicts >= mostConflicts) throw error;
    }
  }
  await followMembership(vault, client);
  vault.log.commit([{ type: 'invite.issued', subject: invite, body: { invite, organisation, name, expiresAt } }], vault.worker.id);
  vault.changes.tell('enrolment', invite);
  const text = writeInvite({ v: 1, server: own.server, organisation, name, rootFingerprint: own.rootFingerprint, invite, inviteSecret });
  return { invite: text, expiresAt };
}

function readSafeInvite(text: string): Invite {
  const invite = readInvite(text);
  return { ...invite, server: safeServerAddress(invite.server) };
}

/** A client without credentials, for the open procedures, and the server's time. */
async function visit(vault: OpenVault, address: string): Promise<{ client: ServerClient; now: () => Date }> {
  const client = serverClient(address, null, { ...syncOf(vault).options, closing: vault.closing });
  const time = serverClock(vault.clock);
  await time.measure(client);
  return { client, now: time.now };
}

const signerOf = (device: DeviceKeys): Signer => ({ publicKey: device.signPublic, sign: (bytes) => device.sign(bytes) });

const isConflict = (error: unknown) => error instanceof Refusal && error.code === 'membership/conflict';

function isThisDevice(membership: Membership, device: DeviceKeys, attempt: Attempt): boolean {
  const card = membership.devices.get(device.id);
  const key = membership.organisations.get(attempt.organisation)?.keys[0];
  return card?.signKey === device.signPublic && card.organisation === attempt.organisation && key?.recipient === attempt.recipient;
}

/** The entry that enrols this device. Refuses here, in words, what the server would refuse: unknown, used, expired. */
function enrolmentEntry(device: DeviceKeys, membership: Membership, invite: Invite, attempt: Attempt, at: Date): MembershipEntry {
  const known = membership.invites.get(invite.invite);
  const signer = signerFromSeed(invite.inviteSecret);
  if (known?.inviteKey !== signer.publicKey || known.organisation !== invite.organisation) throw new Refusal('invite/unknown');
  const entry = signEntry(
    {
      type: 'device.enrolled',
      seq: membership.head.seq + 1,
      prev: membership.head.hash,
      at: at.toISOString(),
      invite: invite.invite,
      device: { id: device.id, organisation: attempt.organisation, signKey: device.signPublic },
      key: { organisation: attempt.organisation, epoch: 1, recipient: attempt.recipient },
    },
    signer,
    signerOf(device),
  );
  extendChain(membership, entry);
  return entry;
}

/** Everything this laptop needs as a member, in one transaction with the op that says so; then sync begins. */
function finish(vault: OpenVault, server: string, membership: Membership, entries: readonly MembershipEntry[], attempt: Attempt): void {
  const organisation = membership.organisations.get(attempt.organisation);
  if (!organisation || !isThisDevice(membership, vault.device, attempt)) throw new Refusal('membership/chain-broken');
  const { id, name, kind }: { id: string; name: string; kind: OrganisationKind } = organisation;
  const body = { organisation: id, name, kind, server, rootFingerprint: membership.rootFingerprint };
  vault.log.commit([{ type: 'enrolment.joined', subject: id, body }], vault.worker.id, (db) => {
    keepMembershipEntries(db, entries);
    keepIdentity(db, attempt);
  });
  vault.changes.tell('enrolment', id);
  vault.changes.tell('session', null);
  syncOf(vault).wake();
}
