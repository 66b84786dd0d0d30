import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal, type RefusalCode } from '#shared/errors/refusals.ts';
import { serverClient } from '#vault/sync/server-client.ts';
import type { Timers } from '#vault/sync/timers.ts';
import { type Lie, type LyingServer, startLyingServer } from '../../support/network.ts';

const health = JSON.stringify({ status: 'ok', version: '1', time: '2026-11-14T10:00:00.000Z', founded: true });
const patience = { baseMilliseconds: 20_000, bytesPerSecond: 8_000, largestAnswerBytes: 100_000 };
let server: LyingServer;

beforeEach(async () => {
  server = await startLyingServer(null);
});
afterEach(() => server.stop());

/** Timers that pass when the test says so. */
function handTimers() {
  const waiting = new Set<() => void>();
  const timers: Timers = {
    after(_milliseconds, act) {
      waiting.add(act);
      return () => waiting.delete(act);
    },
  };
  return { timers, passAll: () => [...waiting].forEach((act) => void act()), waiting };
}

const client = (timers?: Timers) => serverClient(server.url, null, { patience, ...(timers && { timers }) });
const refused = (promise: Promise<unknown>, code: RefusalCode) =>
  expect(promise).rejects.toSatisfy((error) => error instanceof Refusal && error.code === code, code);
const always = (lie: Lie) => server.lie(() => lie);

test('an answer that keeps the contract is given out', async () => {
  always({ body: health });
  expect((await client().health()).version).toBe('1');
});

describe('an answer that makes no sense is refused as such, whatever is wrong with it', () => {
  const nonsense: Record<string, Lie> = {
    'no JSON': { body: '<html>Please log in to this Wi-Fi</html>' },
    'a page of HTML': { body: '<html>hello</html>', headers: { 'content-type': 'text/html' } },
    empty: { body: '' },
    'half of the answer, ended early': { body: health, cutAt: 20, headers: { 'content-length': '20' } },
    'a wrong type': { body: JSON.stringify({ status: 'ok', version: 1, time: '2026-11-14T10:00:00.000Z', founded: true }) },
    'a wrong date': { body: JSON.stringify({ status: 'ok', version: '1', time: 'yesterday', founded: true }) },
    'an unknown key': { body: health.replace('{', '{"extra":1,') },
    'a list': { body: `[${health}]` },
    null: { body: 'null' },
    'too large': { body: `{"status":"${'x'.repeat(200_000)}"}` },
    'a redirect': { status: 302, body: '', headers: { location: 'https://elsewhere.example.org/health' } },
    'an error nobody declared': { status: 418, body: '{"code":"I_AM_A_TEAPOT","status":418,"message":"","defined":true}' },
    'a refusal this call does not have': {
      status: 409,
      body: '{"defined":true,"code":"setup/already-founded","status":409,"message":"","data":{}}',
    },
    'an internal error': { status: 500, body: '{"message":"boom"}' },
    'not found': { status: 404, body: '{"message":"Route GET:/health not found"}' },
  };
  for (const [what, lie] of Object.entries(nonsense)) {
    test(what, async () => {
      always(lie);
      await refused(client().health(), 'server/nonsense');
    });
  }
});

test('a redirect is not followed', async () => {
  const other = await startLyingServer(null);
  try {
    always({ status: 307, body: '', headers: { location: `${other.url}/membership/found` } });
    await refused(
      client().membership.found({ setupCode: 'x', entry: { body: '{}', signature: '0'.repeat(128), deviceSignature: null } }),
      'server/nonsense',
    );
    expect(other.asked()).toHaveLength(0);
  } finally {
    await other.stop();
  }
});

test('a line that breaks in the middle of the answer is a server that is away', async () => {
  always({ body: health, cutAt: 20 });
  await refused(client().health(), 'server/away');
});

test('a server that is not there, or a proxy that says so, is away', async () => {
  always({ status: 502, body: '<html>Bad Gateway</html>' });
  await refused(client().health(), 'server/away');
  await server.stop();
  await refused(client().health(), 'server/away');
  server = await startLyingServer(null);
});

test('a server that asks for patience is busy', async () => {
  always({ status: 429, body: '{"message":"Rate limit exceeded"}' });
  await refused(client().health(), 'server/busy');
});

test('a server that never answers is slow, once the time a request may take is over', async () => {
  const { timers, passAll, waiting } = handTimers();
  always({ body: '', never: true });
  const asking = client(timers).health();
  await expect.poll(() => server.asked().length).toBe(1);
  expect(waiting.size).toBe(1);
  passAll();
  await refused(asking, 'server/slow');
  expect(waiting.size).toBe(0);
});

test('an answer that stops half way is slow, not waited for without end', async () => {
  const { timers, passAll } = handTimers();
  always({ body: health, headers: { 'content-length': '5000' } });
  const asking = client(timers).health();
  await expect.poll(() => server.asked().length).toBe(1);
  passAll();
  await refused(asking, 'server/slow');
});

test('a large envelope is given the time a slow line needs for it', async () => {
  const granted: number[] = [];
  const timers: Timers = {
    after(milliseconds) {
      granted.push(milliseconds);
      return () => {};
    },
  };
  always({ body: '{}' });
  const body = 'x'.repeat(80_000);
  await refused(client(timers).membership.enrol({ entry: { body, signature: '', deviceSignature: null } }), 'server/nonsense');
  expect(granted[0]).toBeGreaterThan(20_000 + 9_900);
  expect(granted[0]).toBeLessThan(20_000 + 11_000);
});

test('a refusal the contract declares arrives as that refusal, with what it says', async () => {
  always({ status: 403, body: '{"defined":true,"code":"setup/wrong-code","status":403,"message":"no","data":{"left":2}}' });
  const asking = client().membership.found({ setupCode: 'x', entry: { body: '{}', signature: '0'.repeat(128), deviceSignature: null } });
  await expect(asking).rejects.toMatchObject({ code: 'setup/wrong-code', data: { left: 2 } });
});

test('nothing is sent to an address that is not safe', () => {
  expect(() => serverClient('http://scheme.example.org', null)).toThrow(
    expect.toSatisfy((error: unknown) => error instanceof Refusal && error.code === 'server/insecure'),
  );
});
