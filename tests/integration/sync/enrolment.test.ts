import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { signEntry } from '#shared/domain/organisation/chain.ts';
import { readInvite, writeInvite } from '#shared/domain/organisation/invite.ts';
import { Refusal, type RefusalCode } from '#shared/errors/refusals.ts';
import { foundCentral, issueInvite, joinScheme, readInviteText } from '#vault/enrolment/commands.ts';
import { currentMembership, ownOrganisation } from '#vault/enrolment/queries.ts';
import { syncOf } from '#vault/sync/running.ts';
import { type LyingServer, startLyingServer } from '../../support/network.ts';
import { inviteThrough, joinedProject, type Laptop, openLaptop, subjectsOf, submit, waitingOn } from './laptop.ts';
import { type Scheme, startScheme } from './scheme.ts';

let server: Scheme;
let central: Laptop;
let liar: LyingServer;
let laptops: Laptop[] = [];

const refused = (promise: Promise<unknown>, code: RefusalCode) =>
  expect(promise).rejects.toSatisfy((error) => error instanceof Refusal && error.code === code, code);
const opened = async (...args: Parameters<typeof openLaptop>) => {
  const laptop = await openLaptop(...args);
  laptops.push(laptop);
  return laptop;
};
const foundAt = (laptop: Laptop, address: string, setupCode = server.setupCode) =>
  foundCentral(laptop.vault, { server: address, setupCode, name: 'National scheme' });

beforeAll(async () => {
  server = await startScheme();
  central = await openLaptop('administrator');
});
afterAll(async () => {
  central?.close();
  await server?.stop();
});
beforeEach(async () => {
  laptops = [];
  liar = await startLyingServer(server.url);
});
afterEach(async () => {
  for (const laptop of laptops) laptop.close();
  await liar.stop();
});

test('a scheme is founded with the code the server shows, and a founder whose answer was lost finishes with the same keys', async () => {
  await refused(foundAt(central, liar.url, 'AAAA-BBBB-CCCC-DDDD'), 'setup/wrong-code');
  expect(ownOrganisation(central.vault.db)).toBeNull();

  liar.lie(({ path }) => (path === '/membership/found' ? { body: '{"seq":0}', cutAt: 2 } : null));
  await refused(foundAt(central, liar.url), 'server/away');
  liar.lie(null);
  const founded = await foundAt(central, server.url);
  expect(ownOrganisation(central.vault.db)).toMatchObject({
    id: founded.organisation,
    kind: 'central',
    rootFingerprint: founded.rootFingerprint,
  });
  expect(currentMembership(central.vault.db)?.central).toBe(founded.organisation);
  expect((await central.sync()).line).toBe('online');
});

test('a server is founded once', async () => {
  const late = await opened('administrator');
  await refused(foundAt(late, server.url), 'setup/already-founded');
  await refused(foundAt(central, server.url), 'enrolment/already');
});

test('a laptop is sent nowhere but to a safe address', async () => {
  const laptop = await opened('administrator');
  await refused(foundAt(laptop, 'http://scheme.example.org'), 'server/insecure');
  const { invite } = await issueInvite(central.vault, { name: 'Lantern Project', role: 'manager', validDays: 30 });
  const unsafe = writeInvite({ ...readInvite(invite), server: 'http://scheme.example.org' });
  expect(() => readInviteText(laptop.vault, { invite: unsafe })).toThrow('server/insecure');
  await refused(joinScheme(laptop.vault, { invite: unsafe }), 'server/insecure');
});

test('an invite enrols one laptop; the same laptop may use it again, another one may not', async () => {
  const [first, second] = [await opened('manager'), await opened('manager')];
  const invite = await inviteThrough(central, server.url);
  const joined = await joinScheme(first.vault, { invite });
  expect(ownOrganisation(first.vault.db)).toMatchObject({ id: joined.organisation, name: 'Lantern Project', kind: 'project' });
  expect(await joinScheme(first.vault, { invite })).toEqual(joined);
  expect(subjectsOf(first, 'enrolment.joined')).toHaveLength(1);

  await refused(joinScheme(second.vault, { invite }), 'invite/used');
  expect(ownOrganisation(second.vault.db)).toBeNull();
  await refused(joinScheme(first.vault, { invite: await inviteThrough(central, server.url) }), 'enrolment/already');
});

test('a laptop whose answer was lost while joining finishes with the same invite, and is one laptop', async () => {
  const laptop = await opened('manager');
  const invite = await inviteThrough(central, liar.url);
  liar.lie(({ path }) => (path === '/membership/enrol' ? { body: '{"seq":9}', cutAt: 2 } : null));
  await refused(joinScheme(laptop.vault, { invite }), 'server/away');
  expect(ownOrganisation(laptop.vault.db)).toBeNull();
  liar.lie(null);
  await joinScheme(laptop.vault, { invite });
  await central.sync();
  const devices = [...(currentMembership(central.vault.db)?.devices.values() ?? [])];
  expect(devices.filter(({ id }) => id === laptop.vault.device.id)).toHaveLength(1);
});

test('two laptops that join in the same moment both become members', async () => {
  const [first, second] = [await opened('manager'), await opened('manager')];
  const invites = [await inviteThrough(central, server.url), await inviteThrough(central, server.url)] as const;
  await Promise.all([joinScheme(first.vault, { invite: invites[0] }), joinScheme(second.vault, { invite: invites[1] })]);
  await central.sync();
  for (const { vault } of [first, second]) expect(currentMembership(central.vault.db)?.devices.has(vault.device.id)).toBe(true);
});

test('an invite that has run out is refused, and one nobody issued is unknown', async () => {
  const laptop = await opened('manager');
  const invite = await inviteThrough(central, liar.url);
  liar.lie(({ path }, truth) => {
    if (path !== '/health') return null;
    const health = JSON.parse(truth.body);
    return { body: JSON.stringify({ ...health, time: new Date(Date.parse(health.time) + 31 * 86_400_000).toISOString() }) };
  });
  await refused(joinScheme(laptop.vault, { invite }), 'invite/expired');
  liar.lie(null);
  await refused(
    joinScheme(laptop.vault, { invite: writeInvite({ ...readInvite(invite), inviteSecret: '7'.repeat(64) }) }),
    'invite/unknown',
  );
  const elsewhere = { ...readInvite(invite), organisation: central.vault.device.id };
  await refused(joinScheme(laptop.vault, { invite: writeInvite(elsewhere) }), 'invite/unknown');
  expect(ownOrganisation(laptop.vault.db)).toBeNull();
  await joinScheme(laptop.vault, { invite });
});

test('half an invite is refused before anybody is asked', async () => {
  const laptop = await opened('manager');
  const invite = await inviteThrough(central, liar.url);
  const before = liar.asked().length;
  await refused(joinScheme(laptop.vault, { invite: invite.slice(0, invite.length / 2) }), 'invite/unreadable');
  expect(liar.asked()).toHaveLength(before);
});

test('a server that shows another root key than the invite names is not believed', async () => {
  const laptop = await opened('manager');
  const invite = await inviteThrough(central, server.url);
  const other = writeInvite({ ...readInvite(invite), rootFingerprint: 'ab'.repeat(32) });
  await refused(joinScheme(laptop.vault, { invite: other }), 'membership/chain-broken');
});

test('a membership that the server cut short or changed later is refused, and nothing is sent meanwhile', async () => {
  const project = await joinedProject(central, liar.url);
  laptops.push(project);
  submit(project);
  const asMembership = (change: (entries: unknown[]) => unknown[]) => () =>
    liar.lie(({ path }, truth) =>
      path.startsWith('/membership') ? { body: JSON.stringify({ entries: change(JSON.parse(truth.body).entries) }) } : null,
    );
  for (const lie of [asMembership(() => []), asMembership((entries) => entries.map((entry) => ({ ...(entry as object), body: '{}' })))]) {
    lie();
    expect(await project.sync()).toMatchObject({ line: 'refused', problem: 'membership/chain-broken', waiting: 1 });
  }
  expect(liar.asked().some(({ path }) => path === '/streams/append')).toBe(false);
  liar.lie(null);
  expect(await project.sync()).toMatchObject({ line: 'online', problem: null, waiting: 0 });
});

test('a removed laptop is told so, sends nothing more, and keeps its records', async () => {
  const project = await joinedProject(central, server.url);
  laptops.push(project);
  await central.sync();
  const head = currentMembership(central.vault.db)?.head as { seq: number; hash: string };
  const { device } = central.vault;
  const entry = signEntry(
    {
      type: 'device.revoked',
      seq: head.seq + 1,
      prev: head.hash,
      at: new Date().toISOString(),
      device: project.vault.device.id,
      by: device.id,
    },
    { publicKey: device.signPublic, sign: device.sign },
  );
  await syncOf(central.vault).ask((asCentral) => asCentral.membership.append({ entry }));
  submit(project);
  expect(await project.sync()).toMatchObject({ line: 'refused', problem: 'device/revoked', waiting: 1 });
  expect(waitingOn(project)).toBe(1);
});

test('only a laptop of central issues invites', async () => {
  const project = await joinedProject(central, server.url);
  laptops.push(project);
  await refused(issueInvite(project.vault, { name: 'Other', role: 'manager', validDays: 3 }), 'enrolment/not-central');
  const alone = await opened('administrator');
  await refused(issueInvite(alone.vault, { name: 'Other', role: 'manager', validDays: 3 }), 'enrolment/not-central');
});
