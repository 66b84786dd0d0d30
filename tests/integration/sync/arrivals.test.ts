import { base64 } from '@scure/base';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { understandContactPoint } from '#shared/domain/contact-point/understand.ts';
import { signEntry } from '#shared/domain/organisation/chain.ts';
import type { Envelope, StreamName } from '#shared/seal/envelope.ts';
import { signEnvelope } from '#shared/seal/envelope-signature.ts';
import { sealBatch } from '#shared/seal/seal.ts';
import { currentMembership, ownOrganisation, recipientsOf } from '#vault/enrolment/queries.ts';
import { setAsideStanding } from '#vault/sync/arrivals.ts';
import { syncOf } from '#vault/sync/running.ts';
import { type LyingServer, startLyingServer } from '../../support/network.ts';
import { foundedCentral, joinedProject, type Laptop, sampleReport, subjectsOf, submit } from './laptop.ts';
import { type Scheme, startScheme } from './scheme.ts';

let server: Scheme;
let central: Laptop;
let project: Laptop;
let liar: LyingServer;
let centralId: string;

beforeAll(async () => {
  server = await startScheme();
});
afterAll(() => server?.stop());
beforeEach(async () => {
  liar = await startLyingServer(server.url);
  // One founder for the file: the scheme is founded once.
  central ??= await foundedCentral(server.url, server.setupCode);
  centralId = ownOrganisation(central.vault.db)?.id as string;
  project = await joinedProject(central, liar.url);
  await central.sync();
  central.vault.db.prepare('DELETE FROM set_aside').run();
});
afterEach(async () => {
  project.close();
  await liar.stop();
});
afterAll(() => central?.close());

async function envelopeOf(from: Laptop, messages: unknown[], stream: StreamName, recipients?: string[]): Promise<Envelope> {
  const membership = currentMembership(from.vault.db);
  if (!membership) throw new Error('Only an enrolled laptop sends');
  const to = stream === 'inbox:central' ? centralId : stream.slice('inbox:'.length);
  const sealed = base64.encode(await sealBatch(messages, recipients ?? recipientsOf(membership, to)));
  const { device } = from.vault;
  const unsigned = { id: v7(), stream, device: device.id, madeAt: new Date().toISOString(), sealed };
  return signEnvelope(unsigned, { publicKey: device.signPublic, sign: device.sign });
}

const send = (from: Laptop, envelope: Envelope) => syncOf(from.vault).ask((to) => to.streams.append({ envelopes: [envelope] }));
const submitted = (report = sampleReport()) => ({ type: 'report.submitted', id: v7(), at: new Date().toISOString(), report });
const isReceived = (report: { id: string }) => subjectsOf(central, 'report.received').includes(report.id);

test('an envelope nobody here can open is set aside, kept and said, and those behind it arrive', async () => {
  const stranger = await identityToRecipient(await generateX25519Identity());
  await send(project, await envelopeOf(project, [submitted()], 'inbox:central', [stranger]));
  const report = sampleReport();
  submit(project, report);
  await project.sync();
  expect(await central.sync()).toMatchObject({ line: 'online', problem: 'envelope/damaged' });
  expect(setAsideStanding(central.vault.db, new Date(0)).count).toBe(1);
  expect(isReceived(report)).toBe(true);
});

test('what was set aside is said for a week and kept after that', async () => {
  const stranger = await identityToRecipient(await generateX25519Identity());
  await send(project, await envelopeOf(project, [submitted()], 'inbox:central', [stranger]));
  expect((await central.sync()).problem).toBe('envelope/damaged');
  central.clock.pass(8 * 86_400_000);
  expect((await central.sync()).problem).toBeNull();
  expect(setAsideStanding(central.vault.db, new Date(0)).count).toBe(1);
});

test('a message of a known type that breaks its form is damaged; one of an unknown type is kept for a newer version', async () => {
  const unknown = [{ type: 'weather.changed', rain: true }, 7, null];
  const envelope = await envelopeOf(project, unknown, 'inbox:central');
  await send(project, envelope);
  expect((await central.sync()).problem).toBeNull();
  const kept = central.vault.db.prepare('SELECT content FROM unread_message WHERE envelope = ? ORDER BY place').pluck().all(envelope.id);
  expect(kept.map((content) => JSON.parse(content as string))).toEqual(unknown);
  const bad = { ...sampleReport(), survivorName: 'invented' };
  await send(project, await envelopeOf(project, [submitted(bad)], 'inbox:central'));
  expect((await central.sync()).problem).toBe('envelope/damaged');
  expect(isReceived(bad)).toBe(false);
});

test('a report no record could lead to is damaged, however it is blown up, and does not reach the list', async () => {
  const report = () => sampleReport();
  const [point] = [understandContactPoint('phone', '07700 900143')];
  const blownUp = [
    { ...report(), where: { ...report().where, force: 'x'.repeat(100_000) } },
    { ...report(), contactPoints: Array.from({ length: 101 }, () => point) },
    { ...report(), contactPoints: [{ ...point, display: '9'.repeat(100_000) }] },
    { ...report(), what: Array.from({ length: 50_000 }, () => 'robbery' as const) },
  ];
  for (const bad of blownUp) await send(project, await envelopeOf(project, [submitted(bad)], 'inbox:central'));
  const good = { ...report(), story: 'He came back. '.repeat(20_000) };
  submit(project, good);
  await project.sync();
  expect((await central.sync()).problem).toBe('envelope/damaged');
  expect(blownUp.map(isReceived)).toEqual([false, false, false, false]);
  expect(isReceived(good)).toBe(true);
});

test('of an envelope with one bad message nothing is taken', async () => {
  const good = sampleReport();
  await send(project, await envelopeOf(project, [submitted(good), { type: 'report.submitted' }], 'inbox:central'));
  expect((await central.sync()).problem).toBe('envelope/damaged');
  expect(isReceived(good)).toBe(false);
});

test('a receipt that central did not write is refused, whoever carries it', async () => {
  const report = sampleReport();
  submit(project, report);
  await project.sync();
  const other = await joinedProject(central, server.url);
  try {
    const own = ownOrganisation(project.vault.db)?.id as string;
    await project.sync();
    const forged = await envelopeOf(
      other,
      [{ type: 'report.received', id: v7(), at: new Date().toISOString(), report: report.id, reference: 'NUM 9999' }],
      `inbox:${own}`,
    );
    liar.lie(({ path }) =>
      path.startsWith('/streams/read') ? { body: JSON.stringify({ envelopes: [{ seq: 1, envelope: forged }], more: false }) } : null,
    );
    expect((await project.sync()).problem).toBe('envelope/bad-signature');
    expect(subjectsOf(project, 'report.acknowledged')).toHaveLength(0);
  } finally {
    other.close();
  }
  liar.lie(null);
  await central.sync();
  await project.sync();
  expect(subjectsOf(project, 'report.acknowledged')).toEqual([report.id]);
});

test('a project that joined and sent since the last round is known when its report is read', async () => {
  const late = await joinedProject(central, server.url);
  try {
    const report = sampleReport();
    submit(late, report);
    // Central reads the membership before the newcomer is in it, and the inbox after.
    const stale = currentMembership(central.vault.db);
    expect(stale?.devices.has(late.vault.device.id)).toBe(false);
    await late.sync();
    expect((await central.sync()).problem).toBeNull();
    expect(isReceived(report)).toBe(true);
  } finally {
    late.close();
  }
});

test('what a removed laptop sent before it was removed is set aside for a person, not taken', async () => {
  const report = sampleReport();
  submit(project, report);
  await project.sync();
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
  await syncOf(central.vault).ask((to) => to.membership.append({ entry }));
  expect((await central.sync()).problem).toBe('envelope/bad-signature');
  expect(isReceived(report)).toBe(false);
  expect(setAsideStanding(central.vault.db, new Date(0)).count).toBe(1);
});

test('an answer too large to read at once is asked for in smaller pages', async () => {
  const tight = await joinedProject(central, server.url, {
    patience: { baseMilliseconds: 20_000, bytesPerSecond: 8_000, largestAnswerBytes: 40_000 },
  });
  try {
    const reports = Array.from({ length: 10 }, () => sampleReport());
    for (const report of reports) submit(tight, report);
    await tight.sync();
    await central.sync();
    expect(await tight.sync()).toMatchObject({ line: 'online', problem: null });
    expect(subjectsOf(tight, 'report.acknowledged').toSorted()).toEqual(reports.map(({ id }) => id).toSorted());
  } finally {
    tight.close();
  }
});

test('being woken in the middle of a round is not forgotten when the round is over', async () => {
  liar.lie(({ path, method }) => {
    if (method === 'GET' && path.startsWith('/alerts')) submit(project);
    return null;
  });
  syncOf(project.vault).start();
  project.timers.pass();
  await project.sync();
  expect(project.timers.soonest()).toBeLessThanOrEqual(100);
});
