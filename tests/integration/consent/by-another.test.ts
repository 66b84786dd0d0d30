import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConsentPurpose, consentPurposes, needsOwnAnswer } from '#shared/domain/consent/consent.ts';
import { answerGrounds, type GivenBy, ownAnswer } from '#shared/domain/consent/given-by.ts';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import type { Worker } from '#shared/domain/worker/worker.ts';
import { addColleague, as } from '../../support/colleagues.ts';
import { keepIncident } from '../../support/recording.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

const friend: GivenBy = { who: 'somebody', name: 'Dawnplanted', ground: 'own-accord' };
const asked: GivenBy = { who: 'somebody', name: 'Dawnplanted', ground: 'asked' };
let v: TestVault;
let outreach: Worker;
let incidentId: string;
let personId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea' });
  outreach = await addColleague(v, 'outreach', 'Olu');
  const toldBy = { ...emptyIncident().toldBy, role: 'third-party' as const };
  incidentId = await keepIncident(v.client, { what: ['threats'], story: 'It was dark.', toldBy });
  personId = (await v.client.people.add({ workingName: 'Jo' })).id;
  await v.client.people.linkIncident({ personId, incidentId });
});
afterEach(() => v.close());

async function say(givenBy: GivenBy, answer: 'yes' | 'no', ...purposes: readonly ConsentPurpose[]) {
  for (const purpose of purposes) {
    v.clock.pass(1000);
    await v.client.consent.decide({ incidentId, purpose, answer, means: 'spoken', givenBy, language: 'en-GB', witness: '' });
  }
  return (await v.client.incidents.get({ id: incidentId })).consentInForce;
}
const referral = async () => (await v.client.referrals.list({ personId })).referrals[0];
const offer = () => v.client.referrals.offer({ personId, incidents: [incidentId], force: 'cleveland' });
const consented = (referralId: string) =>
  v.client.referrals.move({ referralId, to: 'consented', on: '2026-11-14', words: '', agreed: ['story'] });

test.each(answerGrounds)(
  'a yes of somebody else reaches neither police nor an ISVA nor a call back, on whatever ground: %s',
  async (ground) => {
    const state = await say({ who: 'somebody', name: 'a friend', ground }, 'yes', ...consentPurposes);
    for (const purpose of needsOwnAnswer) expect([purpose, state[purpose]]).toEqual([purpose, 'not-asked']);
    const { id } = await offer();
    expect(await referral()).toMatchObject({ isConsented: false, onlyByAnother: true });
    await expect(consented(id)).rejects.toMatchObject({ code: 'referral/no-consent' });
    expect((await v.client.consent.isvaWanted()).rows).toEqual([]);
    expect(await v.client.consent.contactWishes({ personId })).toEqual({ isva: 'not-asked', callBack: 'not-asked' });
    const { report, blockedBy } = await v.client.reports.prepare({ incidentId });
    expect(report.consent).toMatchObject({ callBack: 'not-asked', formalReport: 'not-asked', alert: 'yes', policeIntelligence: 'yes' });
    expect(blockedBy).not.toContain('report/no-consent');

    await say(ownAnswer, 'yes', 'isva', 'callBack', 'formalReport');
    expect(await referral()).toMatchObject({ isConsented: true, onlyByAnother: false });
    expect(await consented(id)).toEqual({ standing: 'consented' });
    expect((await v.client.consent.isvaWanted()).rows).toHaveLength(1);
    expect(await v.client.consent.contactWishes({ personId })).toEqual({ isva: 'yes', callBack: 'yes' });
  },
);

test('nobody says a referral to police away of their own accord; whom the person asked to can take the yes back', async () => {
  await say(ownAnswer, 'yes', 'record', 'formalReport');
  await consented((await offer()).id);
  expect((await say(friend, 'no', 'formalReport')).formalReport).toBe('yes');
  expect((await referral())?.standing).toBe('consented');
  expect((await say(asked, 'no', 'formalReport')).formalReport).toBe('no');
  expect((await referral())?.standing).toBe('withdrawn');
  expect((await say(asked, 'yes', 'formalReport')).formalReport).toBe('no');
});

test('what the person wants kept is erased on the word of somebody else by a manager alone', async () => {
  await say(ownAnswer, 'yes', 'record');
  expect((await say(friend, 'no', 'record')).record).toBe('yes');
  expect((await say(asked, 'no', 'record')).record).toBe('no');
  const erase = () => v.client.rights.eraseUnwanted({ incidentId, left: 'nothing' });
  await as(v, outreach, () => expect(erase()).rejects.toMatchObject({ code: 'permission/not-your-role' }));
  expect((await erase()).left).toBe('nothing');
});

test('who answered stands with each answer: in the history, on the line of time, with what is to be asked again and in a copy of the record', async () => {
  await say(friend, 'yes', 'record', 'alert');
  const day = { means: 'spoken' as const, language: 'en-GB', witness: '', reviewOn: '2026-11-20' };
  await v.client.consent.decide({ incidentId, purpose: 'isva', answer: 'yes', givenBy: friend, ...day });
  const { timeline } = await v.client.consent.history({ incidentId });
  expect(timeline.map(({ decision }) => decision.givenBy)).toEqual([friend, friend, friend]);
  const { entries } = await v.client.people.timeline({ personId });
  expect(entries.flatMap((entry) => (entry.kind === 'consent' ? entry.givenBy : []))).toEqual([friend, friend, friend]);
  expect((await v.client.consent.due()).rows[0]?.questions).toEqual([
    { purpose: 'isva', why: 'agreed', on: '2026-11-20', givenBy: friend },
  ]);
  const copy = await v.client.rights.access({ personId });
  expect(copy.incidents[0]?.saidByAnother).toEqual(['record', 'isva', 'alert'].map((purpose) => ({ purpose, ground: 'own-accord' })));
  expect(JSON.stringify(copy)).not.toContain('Dawnplanted');
});

test('when the person is erased, nobody who answered for them is left in the file', async () => {
  await say(friend, 'yes', 'record', 'alert');
  await v.client.rights.erase({ personId, workingName: 'Jo', reason: 'her-wish' });
  const { consent } = await v.client.incidents.get({ id: incidentId });
  expect(consent.map(({ givenBy }) => givenBy)).toEqual([0, 1].map(() => ({ ...friend, name: '' })));
  expect(v.session.current().db.prepare(`SELECT count(*) FROM op_bodies WHERE body LIKE '%Dawnplanted%'`).pluck().get()).toBe(0);
});
