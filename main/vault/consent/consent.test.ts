import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ConsentAnswer, ConsentPurpose } from '#shared/domain/consent/consent.ts';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { createTestVault, type TestVault } from '../../../tests/support/vault.ts';

let v: TestVault;
let incidentId: string;
beforeEach(async () => {
  v = await createTestVault();
  const { id, fields } = await v.client.drafts.start();
  await v.client.drafts.save({ id, revision: 1, fields: { ...fields, what: ['threats'] } });
  incidentId = (await v.client.drafts.keep({ id, revision: 2 })).id;
});
afterEach(() => v.close());

const decide = (purpose: ConsentPurpose, answer: ConsentAnswer) =>
  v.client.consent.decide({
    incidentId,
    purpose,
    answer,
    means: 'spoken',
    givenBy: ownAnswer,
    language: 'cy',
    witness: 'an interpreter',
  });

test('nothing is agreed to before it was asked', async () => {
  const { consent, consentInForce } = await v.client.incidents.get({ id: incidentId });
  expect(consent).toEqual([]);
  expect(new Set(Object.values(consentInForce))).toEqual(new Set(['not-asked']));
});

test('each answer is kept with who, when, how and which words; the newest is in force and the earlier ones stay', async () => {
  await decide('alert', 'yes');
  v.clock.pass(1000);
  const { decisions, inForce } = await decide('alert', 'no');
  expect(inForce).toMatchObject({ alert: 'no', record: 'not-asked' });
  expect(decisions.map(({ answer }) => answer)).toEqual(['yes', 'no']);
  expect(decisions[0]).toMatchObject({
    incidentId,
    purpose: 'alert',
    means: 'spoken',
    givenBy: ownAnswer,
    wordingVersion: 1,
    language: 'cy',
    witness: 'an interpreter',
    decidedAt: '2026-11-14T22:10:00.000Z',
    decidedBy: v.worker.id,
  });
});

test('a yes taken back stays taken back when the clock is set back or stands still', async () => {
  await decide('alert', 'yes');
  v.clock.set('2009-01-01T00:00:00.000Z');
  expect((await decide('alert', 'no')).inForce.alert).toBe('no');
  expect((await decide('alert', 'yes')).inForce.alert).toBe('yes');
  const { decisions, inForce } = await decide('alert', 'no');
  expect(inForce.alert).toBe('no');
  expect([...decisions].sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1))).toEqual(decisions);
});

test('an answer about a record that is not here is refused', async () => {
  incidentId = v.worker.id;
  await expect(decide('alert', 'yes')).rejects.toMatchObject({ code: 'incident/not-found', defined: true });
  expect(v.vault.log.verify().ops).toBe(2);
});
