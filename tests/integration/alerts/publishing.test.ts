import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AlertContent } from '#shared/domain/alert/alert.ts';
import { contentHash, signAlert, verifySignedAlert } from '#shared/domain/alert/signed-alert.ts';
import { understandContactPoint } from '#shared/domain/contact-point/understand.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { projectRoles } from '#shared/domain/worker/worker.ts';
import { receiveAlert } from '#vault/alerts/receive.ts';
import { currentMembership } from '#vault/enrolment/queries.ts';
import { receiveReport } from '#vault/reviews/receive.ts';
import { waitingAfter } from '#vault/sync/outbox.ts';
import { enrolCentral, enrolProject } from '../../support/enrolled-vaults.ts';
import { createTestVault, type TestVault, testPassphrase } from '../../support/vault.ts';
import { sampleReport } from '../sync/laptop.ts';

let central: TestVault;
let project: TestVault;
let organisation: string;
let report: Report;

beforeEach(async () => {
  central = await createTestVault({ role: 'administrator', name: 'Noor' });
  project = await createTestVault();
  organisation = enrolProject(enrolCentral(central.vault), project.vault);
  report = {
    ...sampleReport(),
    contactPoints: [understandContactPoint('phone', '07700 900143'), understandContactPoint('email', 'big.mike@example.net')],
    vehicles: [
      {
        kind: null,
        colour: 'blue',
        make: 'Audi',
        model: 'estate',
        plate: understandContactPoint('plate', 'QQ15 LWK'),
        features: '',
        standings: {},
      },
    ],
  };
  take(report);
  await central.client.workers.add({ name: 'Ana', role: 'publisher', passphrase: testPassphrase });
});
afterEach(() => {
  central.close();
  project.close();
});

const refuses = (code: string) => expect.objectContaining({ code });

function take(received: Report): void {
  const message = { type: 'report.submitted' as const, id: v7(), at: '2026-11-14T22:10:00.000Z', report: received };
  receiveReport(central.vault, message, { organisation, envelope: v7() });
}

/** Locks, and opens again as somebody else. `vault` is then that of the new session. */
async function becomes(name: string): Promise<void> {
  await central.client.session.lock();
  const state = await central.client.session.state();
  const slot = state.phase === 'locked' ? state.workers.find((one) => one.name === name)?.slot : undefined;
  if (slot === undefined) throw new Error(`${name} has a way in`);
  await central.client.session.unlock({ slot, passphrase: testPassphrase });
  central.vault = central.session.current();
}

const suggested = () => central.client.alerts.suggest({ reportId: report.id });

async function composed(change: Partial<AlertContent> = {}): Promise<string> {
  const content = { ...(await suggested()), ...change };
  return (await central.client.alerts.compose({ reports: [report.id], content })).id;
}

async function approved(change: Partial<AlertContent> = {}): Promise<string> {
  const id = await composed(change);
  await becomes('Ana');
  await central.client.alerts.approve({ id });
  return id;
}

function queuedAlerts() {
  return waitingAfter(central.vault.db, 0, 100).flatMap((one) => (one.kind === 'alert' ? [one.signed] : []));
}

describe('an alert goes out on two people’s word', () => {
  test('composed by one, approved by another, published signed and numbered, and queued', async () => {
    const id = await approved();
    const alert = await central.client.alerts.publish({ id });
    expect(alert).toMatchObject({
      standing: 'published',
      author: 'Noor',
      approver: 'Ana',
      signedBy: 'National scheme',
      document: { number: 1, version: 1, msgType: 'Alert' },
    });
    const [signed] = queuedAlerts();
    const membership = currentMembership(project.vault.db);
    if (signed === undefined || membership === null) throw new Error('The alert is queued and the project is enrolled');
    expect(verifySignedAlert(signed, membership)).toEqual(alert.document);
    expect((await central.client.reviews.list()).rows[0]).toMatchObject({ alertId: id, alertStanding: 'published' });
  });

  test('its author cannot approve it, not even after locking and unlocking', async () => {
    const id = await composed();
    await expect(central.client.alerts.approve({ id })).rejects.toEqual(refuses('alert/same-person'));
    await becomes('Noor');
    await expect(central.client.alerts.approve({ id })).rejects.toEqual(refuses('alert/same-person'));
    await expect(central.client.alerts.publish({ id })).rejects.toEqual(refuses('alert/not-approved'));
    expect(queuedAlerts()).toEqual([]);
  });

  test('whoever rewrites it is its author, so nobody approves words of their own', async () => {
    const id = await composed();
    await becomes('Ana');
    await central.client.alerts.amend({ id, content: { ...(await central.client.alerts.get({ id })).content, headline: 'Other words' } });
    await expect(central.client.alerts.approve({ id })).rejects.toEqual(refuses('alert/same-person'));
    await becomes('Noor');
    await expect(central.client.alerts.approve({ id })).resolves.toMatchObject({ standing: 'approved', author: 'Ana', approver: 'Noor' });
  });

  test('a change after the approval takes it away, even a change back', async () => {
    const id = await approved();
    const { content } = await central.client.alerts.get({ id });
    await becomes('Noor');
    for (const headline of ['Changed', content.headline]) {
      expect(await central.client.alerts.amend({ id, content: { ...content, headline } })).toMatchObject({
        standing: 'draft',
        approver: null,
      });
      await expect(central.client.alerts.publish({ id })).rejects.toEqual(refuses('alert/changed-since-approved'));
    }
    expect(queuedAlerts()).toEqual([]);
  });

  test('publishing twice publishes once, and what is out is not rewritten', async () => {
    const id = await approved();
    const first = await central.client.alerts.publish({ id });
    expect(await central.client.alerts.publish({ id })).toEqual(first);
    expect(queuedAlerts()).toHaveLength(1);
    await expect(central.client.alerts.amend({ id, content: first.content })).rejects.toEqual(refuses('alert/already-published'));
    await expect(central.client.alerts.approve({ id })).rejects.toEqual(refuses('alert/already-published'));
  });

  test('the next one has the next number', async () => {
    await central.client.alerts.publish({ id: await approved() });
    await becomes('Noor');
    expect((await central.client.alerts.publish({ id: await approved() })).document).toMatchObject({
      number: 2,
      seenCode: expect.stringMatching(/^0002-/),
    });
  });

  test.each([
    ['reviewer', 'approve'],
    ['reviewer', 'publish'],
  ] as const)('a %s may not %s', async (role, step) => {
    const id = await composed();
    await central.client.workers.add({ name: 'Bea', role, passphrase: testPassphrase });
    await becomes('Bea');
    await expect(central.client.alerts[step]({ id })).rejects.toEqual(refuses('permission/not-your-role'));
  });

  test.each(projectRoles)('somebody of a project composes nothing: %s', async (role) => {
    const { content } = await central.client.alerts.get({ id: await composed() });
    const project = await createTestVault({ role });
    await expect(project.client.alerts.compose({ reports: [], content })).rejects.toEqual(refuses('permission/not-your-role'));
    project.close();
  });

  test('a laptop that is not central’s publishes nothing', async () => {
    const alone = await createTestVault({ role: 'publisher', name: 'Noor' });
    const { id } = await alone.client.alerts.compose({ reports: [], content: await suggested() });
    await alone.client.workers.add({ name: 'Ana', role: 'publisher', passphrase: testPassphrase }).catch(() => undefined);
    await expect(alone.client.alerts.publish({ id })).rejects.toEqual(refuses('report/not-enrolled'));
    alone.close();
  });
});

describe('an alert never carries a whole number', () => {
  const spread = { description: 'It begins 07700 900', instructions: ['and the rest is 143'] };
  const wholes: [string, Partial<AlertContent>][] = [
    ['the headline', { headline: 'He rings from 07700 900143' }],
    ['the description', { description: 'His plate is QQ15 LWK.' }],
    ['a fact', { facts: [{ label: 'phone', value: 'oh seven seven double oh nine double oh one four three' }] }],
    ['an instruction', { instructions: ['Do not answer big.mike@example.net'] }],
    ['two fields together', spread],
    ['letters and spaces', { description: '0a7b7c0d0 9e0f0g 1h4i3' }],
    ['a plate in two places', { headline: 'Audi QQ15', description: 'It ends in LWK.' }],
  ];

  test.each(wholes)('in %s: refused when composed and when amended', async (_where, change) => {
    const content = { ...(await suggested()), ...change };
    await expect(central.client.alerts.compose({ reports: [report.id], content })).rejects.toEqual(refuses('alert/full-number'));
    const id = await composed();
    await expect(central.client.alerts.amend({ id, content })).rejects.toEqual(refuses('alert/full-number'));
    expect((await central.client.alerts.get({ id })).content).toEqual(await suggested());
  });

  test.each(wholes)('in %s: refused when approved and when published, however it came into the log', async (_where, change) => {
    const content = { ...(await suggested()), ...change };
    const id = v7();
    central.vault.log.commit([{ type: 'alert.composed', subject: id, body: { reports: [report.id], content } }], central.worker.id);
    await becomes('Ana');
    await expect(central.client.alerts.approve({ id })).rejects.toEqual(refuses('alert/full-number'));
    central.vault.log.commit(
      [{ type: 'alert.approved', subject: id, body: { contentHash: contentHash(content) } }],
      central.vault.worker.id,
    );
    await expect(central.client.alerts.publish({ id })).rejects.toEqual(refuses('alert/full-number'));
    expect(queuedAlerts()).toEqual([]);
  });
});

describe('an alert has its reasons and its end', () => {
  test('a report whose survivor did not agree to warning others is no reason', async () => {
    const silent = { ...sampleReport(v7()), consent: { ...report.consent, alert: 'not-asked' as const } };
    take(silent);
    await expect(central.client.alerts.suggest({ reportId: silent.id })).rejects.toEqual(refuses('alert/no-consent'));
    const content = await suggested();
    await expect(central.client.alerts.compose({ reports: [report.id, silent.id], content })).rejects.toEqual(refuses('alert/no-consent'));
    await expect(central.client.alerts.compose({ reports: [v7()], content })).rejects.toEqual(refuses('report/not-found'));
  });

  test('one whose end has passed is neither composed nor approved nor published', async () => {
    const expiresAt = '2026-11-15T12:00:00.000Z';
    const late = { ...(await suggested()), expiresAt: '2026-11-14T22:00:00.000Z' };
    await expect(central.client.alerts.compose({ reports: [], content: late })).rejects.toEqual(refuses('alert/expired'));
    const [waits, ready] = [await composed({ expiresAt }), await approved({ expiresAt })];
    central.clock.set(expiresAt);
    await expect(central.client.alerts.approve({ id: waits })).rejects.toEqual(refuses('alert/expired'));
    await expect(central.client.alerts.publish({ id: ready })).rejects.toEqual(refuses('alert/expired'));
  });

  test('practice stays marked as practice', async () => {
    const alert = await central.client.alerts.publish({ id: await approved({ status: 'Exercise' }) });
    expect(alert.document?.status).toBe('Exercise');
  });

  test('everything stands the same after the projections were dropped and rebuilt from the log', async () => {
    const id = await approved();
    await central.client.alerts.publish({ id });
    await central.client.alerts.sheetPrinted({ id, as: 'pdf' });
    await becomes('Noor');
    await composed();
    const everything = async () => ({
      list: await central.client.alerts.list(),
      one: await central.client.alerts.get({ id }),
      reviews: await central.client.reviews.list(),
    });
    const before = await everything();
    central.vault.log.rebuild();
    expect(await everything()).toEqual(before);
    expect(before.list.rows).toHaveLength(2);
  });
});

describe('at the project', () => {
  async function arrived() {
    await central.client.alerts.publish({ id: await approved() });
    const [signed] = queuedAlerts();
    if (signed === undefined) throw new Error('The alert is queued');
    receiveAlert(project.vault, signed);
    return signed;
  }

  test('an alert is kept once, with who signed it and without names of people', async () => {
    const signed = await arrived();
    receiveAlert(project.vault, signed);
    const { rows } = await project.client.alerts.list();
    expect(rows).toMatchObject([{ number: 1, standing: 'published' }]);
    const alert = await project.client.alerts.get({ id: rows[0]?.id ?? '' });
    expect(alert).toMatchObject({ signedBy: 'National scheme', author: '', reports: [], document: { number: 1 } });
    expect(await project.client.alerts.sheetPrinted({ id: alert.id, as: 'paper' })).toEqual({ noted: true });
  });

  test('a newer version takes its place, and an older one does not come back', async () => {
    const signed = await arrived();
    const document = verifySignedAlert(signed, currentMembership(project.vault.db) as never);
    const newer = signAlert(
      { ...document, version: 2, msgType: 'Update', headline: 'Now in a red car' },
      central.vault.device.id,
      central.vault.device,
    );
    receiveAlert(project.vault, newer);
    receiveAlert(project.vault, signed);
    const alert = await project.client.alerts.get({ id: document.id });
    expect(alert).toMatchObject({ content: { headline: 'Now in a red car' }, document: { version: 2 } });
    expect((await project.client.alerts.list()).rows).toHaveLength(1);
  });

  test('something that is no alert is refused', () => {
    expect(() => receiveAlert(project.vault, { document: '{}', device: v7(), signature: 'ab' })).toThrow(
      refuses('alert/false-signature') as never,
    );
  });

  test('how the sending went is asked of the server, and its being away is said', async () => {
    const id = await approved();
    await expect(central.client.alerts.deliveries({ id })).rejects.toEqual(refuses('alert/not-found'));
    await central.client.alerts.publish({ id });
    await expect(central.client.alerts.deliveries({ id })).rejects.toEqual(refuses('server/away'));
  });
});
