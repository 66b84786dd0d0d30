import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Envelope } from '#shared/seal/envelope.ts';
import { outboxStanding } from '#vault/sync/outbox.ts';
import { type Line, type LyingServer, startLine, startLyingServer } from '../../support/network.ts';
import { foundedCentral, joinedProject, type Laptop, sampleReport, subjectsOf, submit, waitingOn } from './laptop.ts';
import { type Scheme, startScheme } from './scheme.ts';

let server: Scheme;
let central: Laptop;
/** Central's own way to the server. */
let centralLiar: LyingServer;
let line: Line;
let liar: LyingServer;
let laptops: Laptop[];

beforeAll(async () => {
  server = await startScheme();
  centralLiar = await startLyingServer(server.url);
  central = await foundedCentral(centralLiar.url, server.setupCode);
});
afterAll(async () => {
  central?.close();
  await centralLiar?.stop();
  await server?.stop();
});
beforeEach(async () => {
  laptops = [];
  await central.sync();
  line = await startLine(server.port);
  liar = await startLyingServer(server.url);
});
afterEach(async () => {
  for (const laptop of laptops) laptop.close();
  await Promise.all([line.stop(), liar.stop()]);
});

async function projectAt(address: string): Promise<Laptop> {
  const project = await joinedProject(central, address);
  laptops.push(project);
  return project;
}

const received = (report: { id: string }) => subjectsOf(central, 'report.received').filter((id) => id === report.id).length;
const acknowledged = (project: Laptop, report: { id: string }) =>
  subjectsOf(project, 'report.acknowledged').filter((id) => id === report.id).length;

test('a report written without a network waits, goes when the network is back, and comes back as received', async () => {
  const project = await projectAt(line.url);
  line.set('cut');
  const report = sampleReport();
  const envelope = submit(project, report);
  expect(await project.sync()).toMatchObject({ line: 'offline', problem: 'server/away', waiting: 1 });
  expect(outboxStanding(project.vault.db, envelope)).toBe('waiting');

  line.set('open');
  expect(await project.sync()).toMatchObject({ line: 'online', problem: null, waiting: 0 });
  expect(outboxStanding(project.vault.db, envelope)).toBe('sent');
  expect(await central.sync()).toMatchObject({ line: 'online', problem: null, waiting: 0 });
  expect(received(report)).toBe(1);
  await project.sync();
  expect(acknowledged(project, report)).toBe(1);
});

test('a report whose answer was lost is sent again byte for byte, and central has it once', async () => {
  const project = await projectAt(liar.url);
  const report = sampleReport();
  submit(project, report);
  liar.lie(({ path }) => (path === '/streams/append' ? { body: '{"stored":[]}', cutAt: 3 } : null));
  expect(await project.sync()).toMatchObject({ problem: 'server/away', waiting: 1 });
  liar.lie(null);
  expect(await project.sync()).toMatchObject({ problem: null, waiting: 0 });

  const sent = liar
    .asked()
    .filter(({ path }) => path === '/streams/append')
    .map(({ body }) => body.toString());
  expect(sent).toHaveLength(2);
  expect(sent[1]).toBe(sent[0]);
  await central.sync();
  await central.sync();
  expect(received(report)).toBe(1);
});

describe('a server in trouble is named in plain words, and nothing is lost', () => {
  test('away', async () => {
    const project = await projectAt(line.url);
    submit(project);
    line.set('cut');
    expect(await project.sync()).toMatchObject({ line: 'offline', problem: 'server/away', waiting: 1 });
    line.set('open');
    expect(await project.sync()).toMatchObject({ line: 'online', problem: null, waiting: 0 });
  });

  test('slow', async () => {
    const project = await projectAt(line.url);
    submit(project);
    line.set('cut');
    await project.sync();
    line.set('held');
    const round = project.sync();
    await expect.poll(() => project.timers.waiting()).toBeGreaterThan(0);
    project.timers.pass();
    expect(await round).toMatchObject({ line: 'offline', problem: 'server/slow', waiting: 1 });
    line.set('open');
    expect(await project.sync()).toMatchObject({ line: 'online', problem: null, waiting: 0 });
  });

  test('nonsense', async () => {
    const project = await projectAt(liar.url);
    submit(project);
    liar.lie(() => ({ body: '<html>Please log in</html>', headers: { 'content-type': 'text/html' } }));
    expect(await project.sync()).toMatchObject({ line: 'refused', problem: 'server/nonsense', waiting: 1 });
    liar.lie(({ path }) => (path === '/streams/append' ? { body: '{"stored":[]}' } : null));
    expect(await project.sync()).toMatchObject({ line: 'refused', problem: 'server/nonsense', waiting: 1 });
    liar.lie(null);
    expect(await project.sync()).toMatchObject({ line: 'online', problem: null, waiting: 0 });
  });
});

type Page = { envelopes: { seq: number; envelope: Envelope }[]; more: boolean };

/** One round of central in which the server says what the test tells it to. */
async function centralHears(tell: Parameters<LyingServer['lie']>[0]) {
  centralLiar.lie(tell);
  const state = await central.sync();
  centralLiar.lie(null);
  return state;
}

const inInbox =
  (change: (page: Page) => Page) =>
  ({ path }: { path: string }, truth: { status: number; body: string }) =>
    path.startsWith('/streams/read') ? { status: truth.status, body: JSON.stringify(change(JSON.parse(truth.body))) } : null;

test('an envelope cut in half is set aside and said, the others arrive, and it is taken when it comes whole', async () => {
  const project = await projectAt(server.url);
  const [first, second, third] = [sampleReport(), sampleReport(), sampleReport()];
  for (const report of [first, second, third]) submit(project, report);
  await project.sync();
  const cut = inInbox((page) => ({
    ...page,
    envelopes: page.envelopes.map((one, at) => {
      const { sealed } = one.envelope;
      return at === page.envelopes.length - 2
        ? { ...one, envelope: { ...one.envelope, sealed: sealed.slice(0, Math.floor(sealed.length / 8) * 4) } }
        : one;
    }),
  }));
  expect(await centralHears(cut)).toMatchObject({ line: 'online', problem: 'envelope/bad-signature' });
  expect([first, second, third].map(received)).toEqual([1, 0, 1]);
  expect((await central.sync()).problem).toBe('envelope/bad-signature');
  expect(received(second)).toBe(0);

  central.clock.pass(3_600_000);
  expect((await central.sync()).problem).toBeNull();
  expect([first, second, third].map(received)).toEqual([1, 1, 1]);
});

test('envelopes told a second time under new numbers change nothing', async () => {
  const project = await projectAt(server.url);
  const [first, second] = [sampleReport(), sampleReport()];
  submit(project, first);
  await project.sync();
  let old: Page['envelopes'] = [];
  await centralHears(
    inInbox((page) => {
      if (page.envelopes.length > 0) old = page.envelopes;
      return page;
    }),
  );
  expect(received(first)).toBe(1);
  submit(project, second);
  await project.sync();
  const replay = inInbox((page) => {
    const last = page.envelopes.at(-1)?.seq ?? 0;
    return { ...page, envelopes: [...page.envelopes, ...old.map(({ envelope }, at) => ({ seq: last + at + 1, envelope }))] };
  });
  const before = subjectsOf(central, 'report.received').length;
  await centralHears(replay);
  expect(subjectsOf(central, 'report.received')).toHaveLength(before + 1);
  expect(received(second)).toBe(1);

  // The numbers it made up do not hide what comes later under the true ones.
  const third = sampleReport();
  submit(project, third);
  await project.sync();
  await central.sync();
  expect(received(third)).toBe(1);
  expect(subjectsOf(central, 'report.received')).toHaveLength(before + 2);
});

test('envelopes in falling order are refused as nonsense, and arrive once the server tells the truth', async () => {
  const project = await projectAt(server.url);
  const [first, second] = [sampleReport(), sampleReport()];
  for (const report of [first, second]) submit(project, report);
  await project.sync();
  const reversed = inInbox((page) => ({ ...page, envelopes: [...page.envelopes].reverse() }));
  expect(await centralHears(reversed)).toMatchObject({ line: 'refused', problem: 'server/nonsense' });
  expect([first, second].map(received)).toEqual([0, 0]);
  expect((await central.sync()).problem).toBeNull();
  expect([first, second].map(received)).toEqual([1, 1]);
});

test('an envelope for another inbox, handed over by the server, is not taken', async () => {
  const project = await projectAt(server.url);
  const report = sampleReport();
  submit(project, report);
  await project.sync();
  const misdirected = inInbox((page) => ({
    ...page,
    envelopes: page.envelopes.map((one) => ({ ...one, envelope: { ...one.envelope, stream: `inbox:${report.id}` } })),
  }));
  expect((await centralHears(misdirected)).problem).toBe('envelope/bad-signature');
  expect(received(report)).toBe(0);
  central.clock.pass(3_600_000);
  expect((await central.sync()).problem).toBeNull();
  expect(received(report)).toBe(1);
});

test('a laptop whose clock is a day wrong sends all the same, and one that jumps while it runs finds its way back', async () => {
  const project = await projectAt(server.url);
  project.clock.pass(86_400_000);
  submit(project);
  expect(await project.sync()).toMatchObject({ line: 'online', problem: null, waiting: 0 });
  project.clock.pass(-2 * 86_400_000);
  submit(project);
  expect(await project.sync()).toMatchObject({ line: 'online', problem: null, waiting: 0 });
});

test('a laptop that cannot learn the right time is told that its clock is wrong, and keeps everything', async () => {
  const project = await projectAt(liar.url);
  liar.lie(({ path }, truth) => (path === '/health' ? { body: truth.body.replace(/"time":"\d{4}/, '"time":"2019') } : null));
  submit(project);
  expect(await project.sync()).toMatchObject({ line: 'refused', problem: 'device/clock', waiting: 1 });
  expect(waitingOn(project)).toBe(1);
});
