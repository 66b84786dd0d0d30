import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { traverseContractProcedures } from '@orpc/server';
import { Validator } from '@seriousme/openapi-schema-validator';
import { v7 as newId } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import { syncContract } from '#shared/contract/sync.ts';
import { Scheme } from '../support/scheme.ts';
import { spawnServer, startServerProcess } from '../support/server-process.ts';
import { refusalOf, serverRoom } from '../support/server-room.ts';
import { startSmtp } from '../support/smtp.ts';
import { until } from '../support/until.ts';

const room = serverRoom();

test('the OpenAPI document is valid and lists every procedure of the contract', async () => {
  const { server } = await room.open();
  const document = (await (await fetch(`${server.url}/openapi.json`)).json()) as { paths: Record<string, Record<string, unknown>> };
  const checked = await new Validator().validate(structuredClone(document));
  expect(checked.errors ?? []).toEqual([]);
  expect(checked.valid).toBe(true);
  const asked: string[] = [];
  traverseContractProcedures({ router: syncContract, path: [] }, ({ contract }) => {
    const { method = 'POST', path = '' } = contract['~orpc'].route;
    asked.push(`${method} ${path}`);
  });
  const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(listed.toSorted()).toEqual(asked.toSorted());
  expect(asked.length).toBeGreaterThan(10);
});

test('the log says what was asked and how it went, and holds no address, token, query, body or secret', async () => {
  const smtp = await startSmtp();
  onTestFinished(() => smtp.stop());
  const { server, scheme } = await room.open({ smtpUrl: smtp.url });
  const secret = 'zebrafinch';
  const token = scheme.token(scheme.central);
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${server.url}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
  const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
  await scheme.central.api.members.add({ kind: 'individual', name: `Name ${secret}`, email: `${secret}@example.org`, forces: [] });
  await refusalOf(
    scheme.central.api.members.add({ kind: 'individual', name: `Name ${secret}`, email: `${secret}@example.org`, forces: [] }),
  );
  smtp.behave((recipient) => ({ do: 'refuse-recipient', code: 550, text: `5.1.1 ${recipient} unknown` }));
  const document = scheme.alert({ description: `Seen near ${secret}` });
  await scheme.central.api.alerts.publish({ alert: scheme.sign(document) });
  await until('the mail bounced', async () => (await scheme.central.api.alerts.deliveries({ alert: document.id })).counts.bounced === 1);
  await ask(`/membership?after=${secret}`);
  await ask(`/nowhere/${secret}?q=${secret}`);
  await ask(`/unsubscribe/${secret}`);
  await ask('/members', { ...json, body: `{"broken ${secret}` });
  await ask('/members', { ...json, body: JSON.stringify({ [secret]: secret }) });
  await ask('/members', { method: 'POST', headers: { 'content-type': `text/${secret}` }, body: secret });
  const log = server.logs.join('');
  expect(log).not.toContain(secret);
  expect(log).not.toContain(token);
  expect(log).not.toContain('example.org');
  expect(log).not.toContain('127.0.0.1');
  const lines = server.logs.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toContainEqual(expect.objectContaining({ method: 'GET', route: '/unsubscribe/:token', status: 404, msg: 'answered' }));
  const allowed = new Set(['level', 'time', 'msg', 'method', 'route', 'status', 'duration', 'reference', 'code', 'count', 'fault']);
  expect(lines.flatMap((line) => Object.keys(line)).filter((key) => !allowed.has(key))).toEqual([]);
});

test('a bug is answered with a code and a reference that the log has beside where it happened', async () => {
  const { server, scheme } = await room.open();
  const { openDatabase } = await import('#server/store/database.ts');
  const { sql } = await import('kysely');
  const db = openDatabase(server.connection, () => undefined);
  await sql`alter table members rename to zebrafinch`.execute(db);
  await db.destroy();
  const answer = await fetch(`${server.url}/members`, { headers: { authorization: `Bearer ${scheme.token(scheme.central)}` } });
  const body = (await answer.json()) as { code: string; data: { reference: string } };
  expect(answer.status).toBe(500);
  expect(Object.keys(body.data)).toEqual(['reference']);
  const line = server.logs.map((text) => JSON.parse(text)).find((one) => one.reference === body.data.reference);
  expect(line).toMatchObject({ msg: 'failed', method: 'GET', route: '/members', fault: { code: '42P01' } });
  expect(line.fault.frames.length).toBeGreaterThan(0);
});

test('guessing the set-up code is slowed down', async () => {
  const server = await room.start({ database: await room.freshDatabase() });
  const scheme = new Scheme(server.url, () => new Date());
  const central = await scheme.laptop(newId());
  const entry = scheme.foundingEntry(central);
  const answers: string[] = [];
  for (let guess = 0; guess < 12; guess += 1)
    answers.push(await refusalOf(central.api.membership.found({ setupCode: `GUESS-${guess}`, entry })));
  expect(answers.slice(0, 10)).toEqual(Array(10).fill('setup/wrong-code'));
  expect(answers.slice(10)).toEqual(['server/busy', 'server/busy']);
});

test('two servers may start on an empty database at the same moment, and show the same set-up code', async () => {
  const database = await room.freshDatabase();
  const [one, other] = await Promise.all([room.start({ database }), room.start({ database })]);
  expect(one.setupCode).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  expect(other.setupCode).toBe(one.setupCode);
});

test('a database that cannot be reached, or a setting that is wrong, ends the start with a sentence and no password', async () => {
  const away = spawnServer({ DATABASE_URL: 'postgres://streetlight:planted-password@127.0.0.1:9/none' });
  expect(await away.exited).toBe(1);
  expect(away.output()).toContain('The database cannot be reached');
  expect(away.output()).not.toMatch(/planted-password|\n\s+at /);
  const wrong = spawnServer({ DATABASE_URL: await room.freshDatabase(), PORT: 'eighty' });
  expect(await wrong.exited).toBe(1);
  expect(wrong.output()).toMatch(/PORT/);
  const newer = await room.freshDatabase();
  const { openDatabase } = await import('#server/store/database.ts');
  const { migrate } = await import('#server/store/migrate.ts');
  const { sql } = await import('kysely');
  const db = openDatabase(newer, () => undefined);
  await migrate(db);
  await sql`insert into kysely_migration values ('9999_from_the_future', '2030-01-01T00:00:00Z')`.execute(db);
  await db.destroy();
  const old = spawnServer({ DATABASE_URL: newer });
  expect(await old.exited).toBe(1);
  expect(old.output()).toContain('newer Streetlight server');
});

test('the built-in database comes back after the server was killed, with what it held, and its password is for its owner only', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'streetlight-server-'));
  const { chmodSync } = await import('node:fs');
  chmodSync(folder, 0o755);
  const environment = { DATA_DIR: folder };
  const first = await startServerProcess(environment);
  const scheme = await new Scheme(first.url, () => new Date()).found(first.setupCode ?? '');
  const password = join(folder, 'postgres-password');
  expect(statSync(password).mode & 0o777).toBe(0o600);
  expect(first.output()).not.toContain(readFileSync(password, 'utf8').trim());

  const second = spawnServer(environment);
  expect(await second.exited, 'two servers with one folder').toBe(1);
  expect(second.output()).toContain('Another Streetlight server is using this data folder');

  first.child.kill('SIGKILL');
  await first.exited;
  const back = await startServerProcess(environment);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(back.setupCode).toBeNull();
  const { syncClient } = await import('../support/scheme.ts');
  expect((await syncClient(back.url, () => null).membership.read({ after: -1 })).entries).toHaveLength(scheme.head.seq + 1);
  back.child.kill('SIGTERM');
  expect(await back.exited).toBe(0);
});
