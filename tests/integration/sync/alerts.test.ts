import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AlertDocument, SignedAlert } from '#shared/domain/alert/alert.ts';
import { signAlert } from '#shared/domain/alert/signed-alert.ts';
import { signerFromSeed } from '#shared/seal/sign.ts';
import { queueAlert } from '#vault/sync/outbox.ts';
import { type LyingServer, startLyingServer } from '../../support/network.ts';
import { foundedCentral, joinedProject, type Laptop, subjectsOf } from './laptop.ts';
import { type Scheme, startScheme } from './scheme.ts';

let server: Scheme;
let central: Laptop;
let project: Laptop;
let liar: LyingServer;
let number = 0;

beforeAll(async () => {
  server = await startScheme();
  central = await foundedCentral(server.url, server.setupCode);
});
afterAll(async () => {
  central?.close();
  await server?.stop();
});
beforeEach(async () => {
  liar = await startLyingServer(server.url);
  project = await joinedProject(central, liar.url);
  await project.sync();
});
afterEach(async () => {
  project.close();
  await liar.stop();
});

function document(change: Partial<AlertDocument> = {}): AlertDocument {
  number++;
  return {
    id: v7(),
    format: 1,
    number,
    version: 1,
    msgType: 'Alert',
    seenCode: `${String(number).padStart(4, '0')}-K7`,
    sentAt: '2026-11-14T22:10:00.000Z',
    author: v7(),
    approver: v7(),
    status: 'Exercise',
    severity: 'dangerous',
    certainty: 'observed',
    headline: 'Grey van, did not pay',
    description: 'A man in a grey van refused to pay.',
    facts: [],
    instructions: [],
    areas: [{ kind: 'force', code: 'merseyside' }],
    expiresAt: '2036-11-28T22:10:00.000Z',
    ...change,
  };
}

const signedBy = (laptop: Laptop, change: Partial<AlertDocument> = {}) =>
  signAlert(document(change), laptop.vault.device.id, laptop.vault.device);
const idOf = (signed: SignedAlert): string => JSON.parse(signed.document).id;
const has = (signed: SignedAlert) => subjectsOf(project, 'alert.received').includes(idOf(signed));

async function publish(signed: SignedAlert): Promise<void> {
  queueAlert(central.vault.db, signed);
  expect(await central.sync()).toMatchObject({ line: 'online', problem: null, waiting: 0 });
}

/** The project's server adds something to the alerts it tells. */
const adding = (...made: SignedAlert[]) =>
  liar.lie(({ path, method }, truth) => {
    if (method !== 'GET' || !path.startsWith('/alerts')) return null;
    const page = JSON.parse(truth.body);
    const last = page.alerts.at(-1)?.seq ?? 0;
    return { body: JSON.stringify({ ...page, alerts: [...page.alerts, ...made.map((alert, at) => ({ seq: last + at + 1, alert }))] }) };
  });

test('an alert of central arrives at a project once, however often it is told', async () => {
  const signed = signedBy(central);
  await publish(signed);
  expect(await project.sync()).toMatchObject({ line: 'online', problem: null });
  adding(signed, signed);
  expect(await project.sync()).toMatchObject({ line: 'online', problem: null });
  expect(subjectsOf(project, 'alert.received').filter((id) => id === idOf(signed))).toHaveLength(1);
});

test('an alert the server made up is refused and said, and a true one beside it arrives', async () => {
  const mine = signerFromSeed('42'.repeat(32));
  const madeUp = signAlert(document(), central.vault.device.id, mine);
  adding(madeUp, signAlert(document(), v7(), mine));
  const signed = signedBy(central);
  await publish(signed);
  expect(await project.sync()).toMatchObject({ line: 'online', problem: 'alert/false-signature' });
  expect(has(madeUp)).toBe(false);
  expect(has(signed)).toBe(true);
});

test('an alert with one word changed after it was signed is refused and said', async () => {
  const signed = signedBy(central);
  const changed = { ...signed, document: signed.document.replace('grey van', 'white van') };
  adding(changed);
  expect(await project.sync()).toMatchObject({ problem: 'alert/false-signature' });
  expect(has(changed)).toBe(false);
});

test('an alert signed by a project is refused by the server and, if the server lets it through, by the laptop', async () => {
  const signed = signedBy(project);
  queueAlert(project.vault.db, signed);
  expect(await project.sync()).toMatchObject({ problem: 'enrolment/not-central', waiting: 1 });
  adding(signed);
  await project.sync();
  expect(has(signed)).toBe(false);
});

test('an older version told after a newer one does not bring it back', async () => {
  const first = document();
  const second = document({ id: first.id, version: 2, msgType: 'Update', headline: 'Grey van, plate known' });
  const [old, young] = [first, second].map((one) => signAlert(one, central.vault.device.id, central.vault.device)) as [
    SignedAlert,
    SignedAlert,
  ];
  adding(young, old);
  expect(await project.sync()).toMatchObject({ line: 'online', problem: null });
  expect(subjectsOf(project, 'alert.received').filter((id) => id === first.id)).toHaveLength(1);
});

test('an alert the server will not take does not hold up a report', async () => {
  const expired = signedBy(central, { expiresAt: '2020-01-01T00:00:00.000Z' });
  queueAlert(central.vault.db, expired);
  expect(await central.sync()).toMatchObject({ line: 'online', problem: 'alert/expired', waiting: 1 });
  const signed = signedBy(central);
  queueAlert(central.vault.db, signed);
  expect(await central.sync()).toMatchObject({ problem: 'alert/expired', waiting: 1 });
  await project.sync();
  expect(has(signed)).toBe(true);
});
