import { afterEach, beforeEach, expect, test } from 'vitest';
import { tellingHash } from '#shared/domain/safeguarding/content-hash.ts';
import { addColleague } from '../../../tests/support/colleagues.ts';
import { answer, keepIncident } from '../../../tests/support/recording.ts';
import { createTestVault, type TestVault, testPassphrase } from '../../../tests/support/vault.ts';

let v: TestVault;
let incidentId: string;
let second: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager' });
  second = (await addColleague(v, 'isva', 'Ruth')).id;
  incidentId = await keepIncident(v.client, { what: ['threats'] });
});
afterEach(() => v.close());

const words = 'A girl of about nine, called Mia, is alone in flat 4 at night.';
const telling = {
  recipient: 'childrens-services' as const,
  to: 'Duty desk, Jo Marsh, ref 4471',
  how: 'phone' as const,
  words,
  agreed: 'no' as const,
  why: 'The child is in danger tonight',
  pdfHash: null,
};
async function standing(about = incidentId) {
  const { id } = await v.client.safeguarding.raise({ incidentId: about, risk: 'child', reason: 'A girl of nine was in the flat' });
  v.clock.pass(1000);
  return v.client.safeguarding.confirm({ id, worker: second, passphrase: testPassphrase, remark: 'I saw her' });
}

test('what is told under a confirmed concern needs no yes, and is kept word for word with both persons, a reason and a hash', async () => {
  await answer(v.client, incidentId, { alert: 'no', formalReport: 'no' });
  const concern = await standing();
  const done = await v.client.safeguarding.tell({ concernId: concern.id, ...telling });
  const { pdfHash: _paper, ...said } = telling;
  expect(done).toMatchObject({ raisedBy: 'Amina Okafor', confirmedBy: 'Ruth', told: [{ ...said, toldBy: 'Amina Okafor' }] });
  expect(done.told[0]?.contentHash).toBe(tellingHash(concern, telling));
  expect(tellingHash(concern, { ...telling, words: `${words}.` })).not.toBe(tellingHash(concern, telling));
  v.vault.log.rebuild();
  expect(await v.client.safeguarding.list({ incidentId })).toEqual({ concerns: [done] });
});

test('a concern only one worker stands for tells nobody anything', async () => {
  const { id } = await v.client.safeguarding.raise({ incidentId, risk: 'child', reason: 'A girl of nine was in the flat' });
  await expect(v.client.safeguarding.tell({ concernId: id, ...telling })).rejects.toMatchObject({
    code: 'safeguarding/not-confirmed',
    defined: true,
  });
  expect((await v.client.consent.history({ incidentId })).disclosures).toEqual([]);
});

test('telling without a yes needs a reason of its own; with a yes it does not', async () => {
  const { id } = await standing();
  for (const agreed of ['no', 'not-asked'] as const) {
    const mute = v.client.safeguarding.tell({ concernId: id, ...telling, agreed, why: ' ' });
    await expect(mute).rejects.toMatchObject({ code: 'safeguarding/no-why', defined: true });
  }
  expect((await v.client.safeguarding.tell({ concernId: id, ...telling, agreed: 'yes', why: '' })).told).toHaveLength(1);
});

test('it stands on the line of time of the person, also one linked later, and among what cannot be recalled', async () => {
  const { id } = await standing();
  v.clock.pass(1000);
  await v.client.safeguarding.tell({ concernId: id, ...telling });
  const { id: personId } = await v.client.people.add({ workingName: 'Dani' });
  await v.client.people.linkIncident({ personId, incidentId });
  const { entries } = await v.client.people.timeline({ personId });
  expect(entries.filter(({ kind }) => ['concern', 'concern-confirmed', 'disclosure'].includes(kind))).toMatchObject([
    { kind: 'disclosure', to: telling.to, because: 'safeguarding' },
    { kind: 'concern-confirmed', by: 'Ruth', words: 'I saw her' },
    { kind: 'concern', by: 'Amina Okafor', words: 'A girl of nine was in the flat' },
  ]);
  expect((await v.client.consent.history({ incidentId })).disclosures).toMatchObject([
    { to: telling.to, because: 'safeguarding', madeOn: '2026-11-14', by: 'Amina Okafor' },
  ]);
});

test('a concern about a draft can be told at once, and what was told stays with the record it becomes', async () => {
  const { id, fields } = await v.client.drafts.start();
  const { id: concernId } = await standing(id);
  const done = await v.client.safeguarding.tell({ concernId, ...telling });
  const saved = await v.client.drafts.save({ id, revision: 1, fields: { ...fields, what: ['threats'] } });
  await v.client.drafts.keep({ id, revision: saved.revision });
  expect(await v.client.safeguarding.list({ incidentId: id })).toEqual({ concerns: [done] });
  expect((await v.client.consent.history({ incidentId: id })).disclosures).toHaveLength(1);
});

test('erasing the person removes the words that name her; that something was told, to whom and its hash stay', async () => {
  const { id: personId } = await v.client.people.add({ workingName: 'Dani' });
  await v.client.people.linkIncident({ personId, incidentId });
  const { id } = await standing();
  await v.client.safeguarding.tell({ concernId: id, ...telling });
  await v.client.rights.erase({ personId, workingName: 'Dani', reason: 'her-wish' });
  const bodies = v.vault.db.prepare('SELECT body FROM op_bodies').pluck().all() as string[];
  expect(bodies.some((body) => body.includes('Mia'))).toBe(false);
  expect((await v.client.consent.history({ incidentId })).disclosures).toMatchObject([{ to: telling.to }]);
  expect(v.vault.log.verify().brokenAt).toBeNull();
});

test('papers handed to police by a referral stand among what cannot be recalled, too', async () => {
  const { id: personId } = await v.client.people.add({ workingName: 'Dani' });
  await v.client.people.linkIncident({ personId, incidentId });
  await answer(v.client, incidentId, { record: 'yes', formalReport: 'yes' });
  const { id: referralId } = await v.client.referrals.offer({ personId, incidents: [incidentId], force: 'merseyside' });
  await v.client.referrals.move({ referralId, to: 'consented', on: '2026-11-14', words: '', agreed: ['workingName', 'facts'] });
  const pack = await v.client.referrals.pack({ referralId, items: ['workingName', 'facts'] });
  await v.client.referrals.send({ referralId, items: pack.items, shown: pack.shown, pdfHash: null });
  expect((await v.client.consent.history({ incidentId })).disclosures).toMatchObject([{ to: 'Merseyside Police', because: 'referral' }]);
});
