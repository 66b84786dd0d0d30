import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepIncident } from '../../../tests/support/recording.ts';
import { createTestVault, type TestVault, testPassphrase } from '../../../tests/support/vault.ts';

const second = { name: 'Ruth', role: 'isva', passphrase: 'nine slow herons over water' } as const;
let v: TestVault;
let incidentId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager' });
  incidentId = await keepIncident(v.client, { what: ['threats'] });
});
afterEach(() => v.close());

const raise = () => v.client.safeguarding.raise({ incidentId, risk: 'child', reason: 'A girl of nine was in the flat' });

test('a concern stands once a second worker has confirmed it with a passphrase of their own, and the log says who did what', async () => {
  const ruth = await v.client.workers.add(second);
  const concern = await raise();
  expect(concern).toMatchObject({ raisedBy: 'Amina Okafor', confirmedBy: null, confirmedAt: null });
  const done = await v.client.safeguarding.confirm({ id: concern.id, worker: ruth.id, passphrase: second.passphrase, remark: 'I saw her' });
  expect(done).toMatchObject({ confirmedBy: 'Ruth', remark: 'I saw her' });
  const actors = v.vault.db.prepare("SELECT actor FROM ops WHERE type LIKE 'safeguarding.%' ORDER BY position").pluck().all();
  expect(actors).toEqual([v.worker.id, ruth.id]);
  v.vault.log.rebuild();
  expect(await v.client.safeguarding.list({ incidentId })).toEqual({ concerns: [done] });
});

test('nobody confirms their own concern, and nobody confirms one twice', async () => {
  const ruth = await v.client.workers.add(second);
  const { id } = await raise();
  const own = v.client.safeguarding.confirm({ id, worker: v.worker.id, passphrase: testPassphrase, remark: '' });
  await expect(own).rejects.toMatchObject({ code: 'safeguarding/same-person', defined: true });
  await v.client.safeguarding.confirm({ id, worker: ruth.id, passphrase: second.passphrase, remark: '' });
  const again = v.client.safeguarding.confirm({ id, worker: ruth.id, passphrase: second.passphrase, remark: '' });
  await expect(again).rejects.toMatchObject({ code: 'safeguarding/already-confirmed', defined: true });
});

test('a wrong passphrase confirms nothing, and wrong ones in a row have to wait as at the lock screen', async () => {
  const ruth = await v.client.workers.add(second);
  const { id } = await raise();
  const attempt = () => v.client.safeguarding.confirm({ id, worker: ruth.id, passphrase: 'not hers', remark: '' });
  for (let n = 0; n < 3; n++) await expect(attempt()).rejects.toMatchObject({ code: 'session/wrong-passphrase', defined: true });
  await expect(attempt()).rejects.toMatchObject({ code: 'session/wait', defined: true });
  expect((await v.client.safeguarding.list({ incidentId })).concerns).toMatchObject([{ confirmedBy: null }]);
});

test('a concern needs a reason and a record it is about', async () => {
  await expect(v.client.safeguarding.raise({ incidentId, risk: 'child', reason: ' short ' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  const nowhere = v.client.safeguarding.raise({ incidentId: v.worker.id, risk: 'child', reason: 'A girl of nine was in the flat' });
  await expect(nowhere).rejects.toMatchObject({ code: 'incident/not-found', defined: true });
});
