import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal, type RefusalCode } from '../../errors/refusals.ts';
import { canonicalJson } from '../../seal/canonical.ts';
import { keyFingerprint, type Signer, signerFromSeed } from '../../seal/sign.ts';
import { entryHash, extendChain, readEntryBody, signEntry, verifyChain } from './chain.ts';
import type { Membership, MembershipBody, MembershipEntry } from './membership.ts';

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const seed = (n: number) => n.toString(16).padStart(2, '0').repeat(32);
const recipient = `age1${'q'.repeat(58)}`;
const root = signerFromSeed(seed(1));
const fingerprint = keyFingerprint(root.publicKey);
const [centralOrg, projectOrg, otherOrg] = [id(1), id(2), id(3)];
const [centralDevice, projectDevice, otherDevice] = [id(11), id(12), id(13)];
const [invite, otherInvite] = [id(21), id(22)];
const centralSigner = signerFromSeed(seed(2));
const projectSigner = signerFromSeed(seed(3));
const inviteSigner = signerFromSeed(seed(4));
const otherInviteSigner = signerFromSeed(seed(5));
const expiresAt = '2026-12-01T00:00:00.000Z';

const after = (membership: Membership | null) => ({
  seq: membership ? membership.head.seq + 1 : 0,
  prev: membership ? membership.head.hash : '',
  at: '2026-11-14T10:00:00.000Z',
});
const card = (device: string, organisation: string, signer: Signer) => ({ id: device, organisation, signKey: signer.publicKey });
const key = (organisation: string) => ({ organisation, epoch: 1, recipient });
const founded = () =>
  signEntry(
    {
      ...after(null),
      type: 'central.founded',
      rootKey: root.publicKey,
      name: 'National scheme',
      device: card(centralDevice, centralOrg, centralSigner),
      key: key(centralOrg),
    },
    root,
  );
type Issued = Extract<MembershipBody, { type: 'invite.issued' }>;
const issued = (membership: Membership, change: Partial<Issued> = {}, signer = centralSigner) =>
  signEntry(
    {
      ...after(membership),
      type: 'invite.issued',
      invite,
      inviteKey: inviteSigner.publicKey,
      organisation: projectOrg,
      kind: 'project',
      name: 'Lantern Project',
      role: 'manager',
      expiresAt,
      by: centralDevice,
      ...change,
    },
    signer,
  );
type Enrolled = Extract<MembershipBody, { type: 'device.enrolled' }>;
const enrolled = (membership: Membership, change: Partial<Enrolled> = {}, by = inviteSigner, device = projectSigner) =>
  signEntry(
    {
      ...after(membership),
      type: 'device.enrolled',
      invite,
      device: card(projectDevice, projectOrg, device),
      key: key(projectOrg),
      ...change,
    },
    by,
    device,
  );
const revoked = (membership: Membership, device: string, by: string, signer: Signer) =>
  signEntry({ ...after(membership), type: 'device.revoked', device, by }, signer);

const start = extendChain(null, founded());
const invited = extendChain(start, issued(start));
const joined = extendChain(invited, enrolled(invited));
const wholeChain = [founded(), issued(start), enrolled(invited), revoked(joined, projectDevice, centralDevice, centralSigner)];

function refused(code: RefusalCode, act: () => unknown) {
  expect(act).toThrow(expect.toSatisfy((error: unknown) => error instanceof Refusal && error.code === code));
}

test('a chain that keeps every rule says who belongs, with which keys, and who was removed', () => {
  const membership = verifyChain(wholeChain, fingerprint);
  expect(membership.central).toBe(centralOrg);
  expect(membership.organisations.get(projectOrg)).toEqual({
    id: projectOrg,
    kind: 'project',
    name: 'Lantern Project',
    keys: [key(projectOrg)],
  });
  expect(membership.devices.get(projectDevice)).toMatchObject({ organisation: projectOrg, revoked: true });
  expect(membership.devices.get(centralDevice)).toMatchObject({ kind: 'central', revoked: false });
  expect(membership.invites.get(invite)?.usedBy).toBe(projectDevice);
  expect(membership.head).toEqual({ seq: 3, hash: entryHash(wholeChain[3] as MembershipEntry) });
});

test('extending leaves the membership it started from as it was', () => {
  expect(invited.devices.has(projectDevice)).toBe(false);
  expect(invited.invites.get(invite)?.usedBy).toBeNull();
  expect(start.invites.size).toBe(0);
});

test('a chain under another root key is refused, and any root is taken only when none is expected', () => {
  refused('membership/chain-broken', () => verifyChain(wholeChain, keyFingerprint(centralSigner.publicKey)));
  expect(verifyChain(wholeChain, null).rootFingerprint).toBe(fingerprint);
});

test('an empty chain, or one without its beginning, is refused', () => {
  refused('membership/chain-broken', () => verifyChain([], null));
  refused('membership/chain-broken', () => verifyChain(wholeChain.slice(1), null));
});

test('a chain with entries in another order, left out or repeated is refused; only its true beginnings are accepted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }), (order) => {
      const chain = order.map((at) => wholeChain[at] as MembershipEntry);
      const isBeginning = order.length <= 4 && order.every((at, position) => at === position);
      if (isBeginning) expect(verifyChain(chain, fingerprint).head.seq).toBe(order.length - 1);
      else refused('membership/chain-broken', () => verifyChain(chain, fingerprint));
    }),
  );
});

test('a chain with any one character changed is refused', () => {
  fc.assert(
    fc.property(
      fc.nat(3),
      fc.constantFrom('body', 'signature'),
      fc.nat(),
      fc.constantFrom('0', 'f', ' ', 'A'),
      (at, part, position, letter) => {
        const chain = wholeChain.map((entry) => ({ ...entry }));
        const entry = chain[at] as MembershipEntry & Record<'body' | 'signature', string>;
        const index = position % entry[part as 'body'].length;
        fc.pre(entry[part as 'body'][index] !== letter);
        entry[part as 'body'] = entry[part as 'body'].slice(0, index) + letter + entry[part as 'body'].slice(index + 1);
        refused('membership/chain-broken', () => verifyChain(chain, fingerprint));
      },
    ),
    { numRuns: 200 },
  );
});

test('an entry whose text is not canonical is refused even when it is signed', () => {
  const body = JSON.parse(founded().body);
  const text = JSON.stringify({ type: body.type, ...body });
  expect(text).not.toBe(canonicalJson(body));
  refused('membership/chain-broken', () => readEntryBody({ ...founded(), body: text }));
});

test('an entry that does not follow the head is a conflict, so that its writer reads again and retries', () => {
  refused('membership/conflict', () => extendChain(joined, issued(start, { invite: otherInvite })));
  refused('membership/conflict', () => extendChain(null, issued(start)));
  refused('membership/conflict', () => extendChain(start, { ...founded() }));
});

test('a scheme is founded once, by the holder of its root key', () => {
  const again = signEntry({ ...(readEntryBody(founded()) as Extract<MembershipBody, { type: 'central.founded' }>), ...after(start) }, root);
  refused('membership/chain-broken', () => extendChain(start, again));
  const forged = signEntry(readEntryBody(founded()), centralSigner);
  refused('membership/chain-broken', () => extendChain(null, forged));
});

test('an invite is issued by a device of central only, with its own key', () => {
  refused('membership/chain-broken', () => extendChain(start, issued(start, {}, projectSigner)));
  refused('membership/chain-broken', () =>
    extendChain(joined, issued(joined, { invite: otherInvite, organisation: otherOrg, by: projectDevice }, projectSigner)),
  );
  refused('membership/chain-broken', () => extendChain(start, issued(start, { by: id(99) })));
});

test('an invite id is used once, and names a project that does not exist yet', () => {
  refused('membership/chain-broken', () => extendChain(invited, issued(invited)));
  refused('membership/chain-broken', () => extendChain(joined, issued(joined, { invite: otherInvite })));
  refused('membership/chain-broken', () => extendChain(start, issued(start, { kind: 'central' })));
});

test('an invite enrols one device and is then used', () => {
  const second = signerFromSeed(seed(9));
  refused('invite/used', () =>
    extendChain(joined, enrolled(joined, { device: card(otherDevice, projectOrg, second) }, inviteSigner, second)),
  );
});

test('an invite is good up to its last moment and refused after it', () => {
  expect(extendChain(invited, enrolled(invited, { at: expiresAt })).devices.has(projectDevice)).toBe(true);
  refused('invite/expired', () => extendChain(invited, enrolled(invited, { at: '2026-12-01T00:00:00.001Z' })));
});

test('an invite nobody issued is unknown', () => {
  refused('invite/unknown', () => extendChain(start, enrolled(start)));
});

test('an invite enrols into the organisation it names and into no other', () => {
  const change = { device: card(projectDevice, otherOrg, projectSigner), key: key(otherOrg) };
  refused('membership/chain-broken', () => extendChain(invited, enrolled(invited, change)));
  refused('membership/chain-broken', () => extendChain(invited, enrolled(invited, { key: key(centralOrg) })));
});

test('enrolling needs the secret of that invite and the key of the new device', () => {
  const both = extendChain(
    invited,
    issued(invited, { invite: otherInvite, inviteKey: otherInviteSigner.publicKey, organisation: otherOrg }),
  );
  refused('membership/chain-broken', () => extendChain(both, enrolled(both, {}, otherInviteSigner)));
  const entry = enrolled(invited);
  refused('membership/chain-broken', () => extendChain(invited, { ...entry, deviceSignature: entry.signature }));
  refused('membership/chain-broken', () => extendChain(invited, { ...entry, deviceSignature: null }));
});

test('a device cannot enrol under the id or the key of another', () => {
  refused('membership/chain-broken', () =>
    extendChain(invited, enrolled(invited, { device: card(centralDevice, projectOrg, projectSigner) })),
  );
  refused('membership/chain-broken', () =>
    extendChain(invited, enrolled(invited, { device: card(projectDevice, projectOrg, centralSigner) }, inviteSigner, centralSigner)),
  );
});

test('only central removes a device, once, and never its own last one', () => {
  refused('membership/chain-broken', () => extendChain(joined, revoked(joined, centralDevice, projectDevice, projectSigner)));
  refused('membership/chain-broken', () => extendChain(joined, revoked(joined, centralDevice, centralDevice, centralSigner)));
  refused('membership/chain-broken', () => extendChain(joined, revoked(joined, id(99), centralDevice, centralSigner)));
  const removed = extendChain(joined, revoked(joined, projectDevice, centralDevice, centralSigner));
  refused('membership/chain-broken', () => extendChain(removed, revoked(removed, projectDevice, centralDevice, centralSigner)));
});
