import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { openBatch } from '#shared/seal/seal.ts';
import { dumpDatabase } from '../../scripts/dump-database.ts';
import { refusalOf, serverRoom } from '../support/server-room.ts';
import { until } from '../support/until.ts';

const room = serverRoom();

const message = (text: string) => ({ type: 'report.submitted', id: newId(), text });

test('an envelope sent twice is stored once and answered twice, and central opens what the project sealed', async () => {
  const { scheme } = await room.open();
  const project = await scheme.project();
  const { central } = scheme;
  const envelope = await scheme.envelope(project, 'inbox:central', message('first'), [central.recipient]);
  const first = await project.api.streams.append({ envelopes: [envelope] });
  expect(await project.api.streams.append({ envelopes: [envelope, envelope] })).toEqual({ stored: [first.stored[0], first.stored[0]] });
  const { envelopes, more } = await central.api.streams.read({ stream: 'inbox:central', after: 0, limit: 100 });
  expect(more).toBe(false);
  expect(envelopes.map((one) => one.envelope)).toEqual([envelope]);
  const opened = await openBatch(Buffer.from(envelopes[0]?.envelope.sealed ?? '', 'base64'), [central.identity]);
  expect(opened.messages).toEqual([expect.objectContaining({ text: 'first' })]);
});

test('the same messages sealed anew under the same id, after a lost answer, count as sent', async () => {
  const { scheme } = await room.open();
  const project = await scheme.project();
  const first = await scheme.envelope(project, 'inbox:central', message('once'), [scheme.central.recipient]);
  const { stored } = await project.api.streams.append({ envelopes: [first] });
  const { signEnvelope } = await import('#shared/seal/envelope-signature.ts');
  const again = await scheme.envelope(project, 'inbox:central', message('once'), [scheme.central.recipient]);
  const { signature: _, ...unsigned } = { ...again, id: first.id };
  expect(await project.api.streams.append({ envelopes: [signEnvelope(unsigned, project.signer)] })).toEqual({ stored });
  const other = await scheme.project();
  const taken = signEnvelope({ ...unsigned, device: other.id }, other.signer);
  expect(await refusalOf(other.api.streams.append({ envelopes: [taken] })), 'an id of another device').toBe('stream/not-yours');
});

test('all envelopes of a call are stored or none: one cut in half keeps the others out too', async () => {
  const { scheme } = await room.open();
  const project = await scheme.project();
  const good = await scheme.envelope(project, 'inbox:central', message('good'), [scheme.central.recipient]);
  const whole = await scheme.envelope(project, 'inbox:central', message('cut'), [scheme.central.recipient]);
  const half = { ...whole, sealed: Buffer.from(whole.sealed, 'base64').subarray(0, 300).toString('base64') };
  expect(await refusalOf(project.api.streams.append({ envelopes: [good, half] }))).toBe('envelope/bad-signature');
  expect((await scheme.central.api.streams.read({ stream: 'inbox:central', after: 0 })).envelopes).toEqual([]);
  const asAnother = { ...good, device: scheme.central.id };
  expect(await refusalOf(project.api.streams.append({ envelopes: [asAnother] }))).toBe('envelope/bad-signature');
});

test('nobody reads or fills the inbox of another organisation', async () => {
  const { scheme } = await room.open();
  const [harbour, valley] = [await scheme.project(), await scheme.project()];
  const inbox = (laptop: { organisation: string }) => `inbox:${laptop.organisation}`;
  const read = (who: typeof harbour, stream: string) => refusalOf(who.api.streams.read({ stream, after: 0 }));
  expect(await read(harbour, inbox(harbour))).toBe('none');
  expect(await read(harbour, inbox(valley))).toBe('stream/not-yours');
  expect(await read(harbour, 'inbox:central')).toBe('stream/not-yours');
  expect(await read(scheme.central, inbox(harbour))).toBe('stream/not-yours');

  const push = async (from: typeof harbour, stream: string) =>
    refusalOf(from.api.streams.append({ envelopes: [await scheme.envelope(from, stream, message('x'), [harbour.recipient])] }));
  expect(await push(harbour, inbox(valley))).toBe('stream/not-yours');
  expect(await push(scheme.central, inbox(valley))).toBe('none');
  expect(await push(scheme.central, `inbox:${newId()}`), 'an organisation that is not there').toBe('stream/not-yours');
});

test('pages are in order, and asking from the last number on gives exactly what came since', async () => {
  const { scheme } = await room.open();
  const project = await scheme.project();
  const envelopes = await Promise.all(
    Array.from({ length: 7 }, (_, number) =>
      scheme.envelope(project, 'inbox:central', message(String(number)), [scheme.central.recipient]),
    ),
  );
  await Promise.all(envelopes.map((envelope) => project.api.streams.append({ envelopes: [envelope] })));
  const seen: string[] = [];
  for (let after = 0; ; ) {
    const page = await scheme.central.api.streams.read({ stream: 'inbox:central', after, limit: 3 });
    seen.push(...page.envelopes.map((one) => one.envelope.id));
    after = page.envelopes.at(-1)?.seq ?? after;
    if (!page.more) break;
  }
  expect(seen.toSorted()).toEqual(envelopes.map((envelope) => envelope.id).toSorted());
  expect(new Set(seen).size).toBe(7);
});

test('a watcher hears of what another server stored, and is sent away when it is revoked', async () => {
  const { scheme, database } = await room.open();
  const project = await scheme.project();
  const replica = await room.start({ database });
  const { syncClient } = await import('../support/scheme.ts');
  const there = syncClient(replica.url, () => `Bearer ${scheme.token(project)}`);
  const topics: string[] = [];
  const watching = (async () => {
    for await (const { topic } of await there.streams.watch()) topics.push(topic);
  })();
  const ended = refusalOf(watching);
  const inbox = `inbox:${project.organisation}`;
  await until('every topic was named once at the start', () => topics.length === 3);
  expect(topics.toSorted()).toEqual(['alerts', inbox, 'membership'].toSorted());
  const receipt = await scheme.envelope(scheme.central, inbox, message('receipt'), [project.recipient]);
  await scheme.central.api.streams.append({ envelopes: [receipt] });
  await until('the inbox is named again', () => topics.filter((topic) => topic === inbox).length === 2);
  await scheme.revoke(project.id);
  expect(await ended).toBe('device/revoked');
});

test('nothing of an envelope can be read in the database, and what is not in the contract is refused', async () => {
  const { scheme, database, server } = await room.open();
  const project = await scheme.project();
  const planted = `planted-${randomBytes(8).toString('hex')}`;
  const envelope = await scheme.envelope(project, 'inbox:central', message(planted), [scheme.central.recipient]);
  await project.api.streams.append({ envelopes: [envelope] });
  const dump = await dumpDatabase(database);
  expect(dump).toContain(envelope.id);
  expect(dump).toContain(Buffer.from(envelope.sealed, 'base64').toString('hex').slice(0, 200));
  for (const form of [planted, Buffer.from(planted).toString('hex'), Buffer.from(planted).toString('base64').slice(0, 20)]) {
    expect(dump).not.toContain(form);
  }
  const extra = await fetch(`${server.url}/streams/append`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${scheme.token(project)}` },
    body: JSON.stringify({ envelopes: [{ ...envelope, [planted]: planted }] }),
  });
  expect(extra.status).toBe(400);
  expect(await extra.text()).not.toContain(planted);
  expect(server.logs.join('')).not.toContain(planted);
});

test('an envelope larger than the server takes is refused by name', async () => {
  const { scheme, server } = await room.open();
  const project = await scheme.project();
  const answer = await fetch(`${server.url}/streams/append`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${scheme.token(project)}` },
    body: JSON.stringify({ envelopes: ['x'.repeat(33 * 1024 * 1024)] }),
  });
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ code: 'envelope/too-large' });
});

test('nobody who is not a member makes the server read more than a small body', async () => {
  const { server, scheme } = await room.open();
  const send = (path: string, body: string, token?: string) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body,
    });
  // No JSON at all: a server that had read it would say so.
  const large = 'x'.repeat(8_000_000);
  const refused = await send('/streams/append', large);
  expect([refused.status, await refused.json()]).toMatchObject([401, { code: 'device/unknown' }]);
  for (const path of ['/membership/enrol', '/membership/found', '/members', '/alerts'])
    expect((await send(path, large)).status, path).toBe(413);
  expect((await send('/streams/append', large, scheme.token(scheme.central))).status).toBe(400);
});

test('a server whose connection to the database is cut answers that it is away, and works again afterwards', async () => {
  const { scheme, database } = await room.open();
  const project = await scheme.project();
  const name = new URL(database).pathname.slice(1);
  const cutter = new pg.Client({ connectionString: database.replace(name, 'postgres') });
  await cutter.connect();
  await cutter.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await cutter.end();
  await until('the server answers again', async () => (await refusalOf(project.api.alerts.read({ after: 0 }))) === 'none');
});
