import { SignJWT, UnsecuredJWT } from 'jose';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { newSigner, Scheme, syncClient } from '../support/scheme.ts';
import { refusalOf, serverRoom } from '../support/server-room.ts';

const room = serverRoom();

test('a server is founded once, with the code from its console', async () => {
  const server = await room.start({ database: await room.freshDatabase() });
  const scheme = new Scheme(server.url, () => new Date());
  const central = await scheme.laptop(newId());
  const entry = scheme.foundingEntry(central);
  expect((await central.api.health()).founded).toBe(false);
  expect(await refusalOf(central.api.membership.found({ setupCode: 'AAAA-AAAA-AAAA-AAAA', entry }))).toBe('setup/wrong-code');
  const setupCode = server.setupCode ?? '';
  expect(await central.api.membership.found({ setupCode: setupCode.toLowerCase().replaceAll('-', ' '), entry })).toEqual({ seq: 0 });
  expect((await central.api.health()).founded).toBe(true);

  expect(await central.api.membership.found({ setupCode, entry }), 'the same entry sent again is answered as the first time').toEqual({
    seq: 0,
  });
  const other = new Scheme(server.url, () => new Date());
  const second = other.foundingEntry(await other.laptop(newId()));
  expect(await refusalOf(central.api.membership.found({ setupCode, entry: second }))).toBe('setup/already-founded');
});

test('an invite enrols one device: used twice, run out or never issued it is refused', async () => {
  const { scheme, clock } = await room.open();
  const invited = await scheme.invite();
  const laptop = await scheme.laptop(invited.organisation);
  const entry = scheme.enrolment(invited, laptop);
  const { seq } = await laptop.api.membership.enrol({ entry });
  scheme.took(entry);
  expect(await laptop.api.membership.enrol({ entry }), 'sent again').toEqual({ seq });
  const thief = await scheme.laptop(invited.organisation);
  expect(await refusalOf(thief.api.membership.enrol({ entry: scheme.enrolment(invited, thief) }))).toBe('invite/used');

  const late = await scheme.invite(new Date(clock.now().getTime() + 60_000));
  const slow = await scheme.laptop(late.organisation);
  const dated = scheme.enrolment(late, slow);
  clock.forward(61);
  expect(await refusalOf(slow.api.membership.enrol({ entry: dated })), 'however the newcomer dates it').toBe('invite/expired');
  const madeUp = { invite: newId(), inviteSigner: newSigner() };
  expect(await refusalOf(slow.api.membership.enrol({ entry: scheme.enrolment(madeUp, slow) }))).toBe('invite/unknown');
});

test('the chain grows by one entry at a time, and only central invites and revokes', async () => {
  const { scheme } = await room.open();
  const project = await scheme.project();
  const before = { ...scheme.head };
  await scheme.invite();
  const stale = scheme.head;
  scheme.head = before;
  expect(await refusalOf(scheme.invite())).toBe('membership/conflict');
  scheme.head = stale;
  const { entries } = await project.api.membership.read({ after: -1 });
  expect(entries.length).toBe(scheme.head.seq + 1);
  expect(await refusalOf(project.api.membership.append({ entry: entries[1] as never }))).toBe('enrolment/not-central');
  const forged = { ...(entries[1] as (typeof entries)[number]), signature: '0'.repeat(128) };
  expect(await refusalOf(scheme.central.api.membership.append({ entry: forged }))).not.toBe('none');
});

test('a revoked device is refused at once, at every server of the scheme', async () => {
  const { scheme, database } = await room.open();
  const project = await scheme.project();
  const replica = await room.start({ database });
  const there = syncClient(replica.url, () => `Bearer ${scheme.token(project)}`);
  expect(await refusalOf(there.alerts.read({ after: 0 }))).toBe('none');
  await scheme.revoke(project.id);
  expect(await refusalOf(project.api.alerts.read({ after: 0 }))).toBe('device/revoked');
  expect(await refusalOf(there.alerts.read({ after: 0 }))).toBe('device/revoked');
});

test('a token that is expired, foreign, unsigned, long-lived or missing opens nothing', async () => {
  const { scheme, server, clock } = await room.open();
  const project = await scheme.project();
  const read = (authorization: string | null) => refusalOf(syncClient(server.url, () => authorization).alerts.read({ after: 0 }));
  const at = (seconds: number) => new Date(clock.now().getTime() + seconds * 1000);
  expect(await read(`Bearer ${scheme.token(project)}`)).toBe('none');
  expect(await read(null)).toBe('device/unknown');
  expect(await read('Bearer nonsense')).toBe('device/unknown');
  expect(await read(`Bearer ${scheme.token(project, at(-600))}`), 'expired').toBe('device/clock');
  expect(await read(`Bearer ${scheme.token(project, at(600))}`), 'from the future').toBe('device/clock');
  expect(await read(`Bearer ${scheme.token({ id: newId(), signer: project.signer })}`), 'a device nobody enrolled').toBe('device/unknown');
  expect(await read(`Bearer ${scheme.token({ id: project.id, signer: newSigner() })}`), 'another key').toBe('device/unknown');

  const foreign = new Scheme(server.url, scheme.now);
  expect(await read(`Bearer ${foreign.token(project)}`), 'for another scheme').toBe('device/unknown');
  const claims = new UnsecuredJWT({})
    .setIssuer(project.id)
    .setAudience(scheme.rootFingerprint)
    .setIssuedAt(clock.now())
    .setExpirationTime(at(60));
  expect(await read(`Bearer ${claims.encode()}`), 'alg none').toBe('device/unknown');
  const shared = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(project.id)
    .setAudience(scheme.rootFingerprint)
    .setIssuedAt(clock.now())
    .setExpirationTime(at(60))
    .sign(Buffer.from(project.signer.publicKey, 'hex'));
  expect(await read(`Bearer ${shared}`), 'the public key used as a shared secret').toBe('device/unknown');
});
