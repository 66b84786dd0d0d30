import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { syncState } from '#vault/sync/queries.ts';
import { type Line, startLine } from '../../support/network.ts';
import { createTestVault, type TestVault, testPassphrase } from '../../support/vault.ts';
import { sampleReport, subjectsOf, submit } from './laptop.ts';
import { type Scheme, startScheme } from './scheme.ts';

let server: Scheme;
let central: TestVault;
let project: TestVault;
let line: Line;

beforeAll(async () => {
  server = await startScheme();
  line = await startLine(server.port);
  central = await createTestVault({ role: 'administrator', name: 'Bea Lindqvist' });
  await central.client.enrolment.found({ server: line.url, setupCode: server.setupCode, name: 'National scheme' });
  project = await createTestVault({ role: 'manager' });
  const { invite } = await central.client.enrolment.invite({ name: 'Lantern Project', role: 'manager', validDays: 30 });
  expect(await project.client.enrolment.read({ invite })).toMatchObject({ name: 'Lantern Project', server: line.url });
  await project.client.enrolment.join({ invite });
});
afterAll(async () => {
  project?.close();
  central?.close();
  await line?.stop();
  await server?.stop();
});
afterEach(() => line.set('open'));

const within = { timeout: 15_000, interval: 50 };

test('a report goes, is received and is acknowledged with nobody asking for a round', async () => {
  await expect.poll(() => syncState(project.vault).line, within).toBe('online');
  await expect.poll(() => syncState(central.vault).line, within).toBe('online');
  const report = sampleReport();
  submit(project, report);
  await expect.poll(() => subjectsOf(central, 'report.received'), within).toContain(report.id);
  await expect.poll(() => subjectsOf(project, 'report.acknowledged'), within).toContain(report.id);
});

test('a change of the line is told to the window', async () => {
  const stop = new AbortController();
  const told = (async () => {
    for await (const { noun } of project.session.changes.watch(stop.signal)) if (noun === 'sync') return true;
    return false;
  })();
  line.set('cut');
  expect(await project.client.sync.now()).toMatchObject({ line: 'offline', problem: 'server/away' });
  expect(await told).toBe(true);
  stop.abort();
});

test('a line that was cut comes back by itself', async () => {
  line.set('cut');
  await project.client.sync.now();
  const report = sampleReport();
  submit(project, report);
  expect((await project.client.sync.state()).waiting).toBe(1);
  line.set('open');
  await expect.poll(() => subjectsOf(project, 'report.acknowledged'), within).toContain(report.id);
  expect(await project.client.sync.state()).toMatchObject({ line: 'online', problem: null, waiting: 0 });
});

test('locking in the middle of a round stops sync without a failure, and it goes on after unlocking', async () => {
  const report = sampleReport();
  submit(project, report);
  const round = project.client.sync.now().catch(() => null);
  project.session.lock();
  await round;
  expect(existsSync(project.session.files.log) ? readFileSync(project.session.files.log, 'utf8') : '').toBe('');
  await project.session.unlock({ slot: project.worker.id, passphrase: testPassphrase });
  project.vault = project.session.current();
  await expect.poll(() => subjectsOf(project, 'report.acknowledged'), within).toContain(report.id);
});

test('a mistake of ours in a round is said, noted without any words of the record, and costs nothing', async () => {
  const { db } = project.vault;
  await expect.poll(() => project.client.sync.now().then(({ problem }) => problem), within).toBeNull();
  db.exec('ALTER TABLE outbox RENAME COLUMN sealed TO gone');
  expect(await project.client.sync.now()).toMatchObject({ problem: 'sync/failed' });
  expect(readFileSync(project.session.files.log, 'utf8')).toContain('"sync.round"');
  db.exec('ALTER TABLE outbox RENAME COLUMN gone TO sealed');
  expect(await project.client.sync.now()).toMatchObject({ line: 'online', problem: null });
});

test('a member added by central is on the list the server keeps', async () => {
  // The tests before cut the line under central as well.
  await expect.poll(() => central.client.sync.now().then((state) => state.line), within).toBe('online');
  const member = await central.client.members.add({ kind: 'project', name: 'Harbour Project', email: 'alerts@example.org', forces: [] });
  expect((await central.client.members.list()).members).toEqual([member]);
  await expect(
    central.client.members.add({ kind: 'project', name: 'Again', email: 'alerts@example.org', forces: [] }),
  ).rejects.toMatchObject({ code: 'member/already' });
  await expect(project.client.members.list()).rejects.toMatchObject({ code: 'permission/not-your-role' });
});
