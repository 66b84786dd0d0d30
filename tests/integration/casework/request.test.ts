import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptySuspect } from '#shared/domain/incident/incident.ts';
import type { InformationRequest, RequestAnswer, RequestDecision } from '#shared/domain/information-request/information-request.ts';
import { keepIncident } from '../../support/recording.ts';
import { decisionOn, requestAbout, testsMet } from '../../support/requests.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
let personId: string;
let incidentId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'isva', name: 'Ines Duarte' });
  personId = (await v.client.people.add({ workingName: 'Jo' })).id;
  await v.client.people.amend({ personId, patch: { fullName: 'Josephine Planted', address: '9 Invented Quay' } });
  const suspects = [{ ...emptySuspect('0197a000-0000-7000-8000-0000000000cc'), namesUsed: ['Baz'] }];
  incidentId = await keepIncident(v.client, { what: ['robbery'], story: 'He took her bag by 9 Invented Quay.', suspects });
  await v.client.people.linkIncident({ personId, incidentId });
});
afterEach(() => v.close());

const enter = async (otherwise: Partial<InformationRequest> = {}) =>
  (await v.client.requests.receive(requestAbout(personId, otherwise))).id;
const only = async () => (await v.client.requests.list()).requests[0];
const goes: Partial<RequestDecision> = { decision: 'part', tests: testsMet, why: 'Attendance only' };
const nothing: RequestAnswer = { incidents: [], items: [], left: '' };

/** Shows the answer and hands it over as shown. */
async function handOver(requestId: string, answer: Partial<RequestAnswer>, otherwise: Partial<RequestDecision> = {}) {
  const asked = { ...nothing, ...answer };
  const { shown } = await v.client.requests.answer({ requestId, ...asked });
  await v.client.requests.decide(decisionOn(requestId, { ...goes, ...asked, ...otherwise, shown }));
  return shown;
}

test('nothing leaves until the person was told in writing, or why not is written down', async () => {
  const first = await enter({ sheWasTold: 'no' });
  const left = 'She was here on 3 November.';
  await expect(handOver(first, { left })).rejects.toMatchObject({ code: 'request/duty-not-met', data: { gap: 'told' } });
  const second = await enter({ notice: { on: null, means: 'letter', whyNone: '' } });
  await expect(handOver(second, { left })).rejects.toMatchObject({ data: { gap: 'notice' } });
  const third = await enter({ sheWasTold: 'no', notice: { on: null, means: null, whyNone: 'Nobody knows where to reach her' } });
  await handOver(third, { left });
});

test('something goes against an objection only for a reason, which stays in the register', async () => {
  const requestId = await enter({ sheObjects: 'yes', view: 'It is nobody’s business' });
  const left = 'She was here.';
  await expect(handOver(requestId, { left })).rejects.toMatchObject({ code: 'request/duty-not-met', data: { gap: 'objects' } });
  await handOver(requestId, { left }, { objectionWhy: 'A child is missing' });
  expect(await only()).toMatchObject({ view: 'It is nobody’s business', decision: { objectionWhy: 'A child is missing' } });
});

test('what goes is the chosen parts and the answer in words, and stands as a disclosure with the hash of what was shown', async () => {
  const requestId = await enter();
  const shown = await handOver(requestId, { incidents: [incidentId], items: ['suspects'], left: 'She was here.' });
  expect(await only()).toMatchObject({ decision: { leftHash: shown, items: ['suspects'], left: 'She was here.', by: 'Ines Duarte' } });
  const { entries } = await v.client.people.timeline({ personId });
  expect(entries.filter(({ kind }) => kind === 'disclosure')).toMatchObject([{ to: 'Merseyside Police', items: ['suspects'] }]);
  const { sections } = await v.client.requests.answer({ requestId, incidents: [incidentId], items: ['suspects'], left: 'She was here.' });
  expect(JSON.stringify(sections)).toContain('Baz');
  for (const unticked of ['Planted', 'Quay', 'bag']) expect(JSON.stringify(sections)).not.toContain(unticked);
  v.vault.log.rebuild();
  expect((await only())?.decision?.leftHash).toBe(shown);
});

test('private words in what goes wait for a decision, in the story and in the answer somebody wrote', async () => {
  const requestId = await enter();
  const other = (await v.client.people.add({ workingName: 'Zofia Lis' })).id;
  expect(other).not.toBe(personId);
  const answer = { requestId, incidents: [incidentId], items: ['story' as const], left: 'Josephine Planted came with Zofia Lis.' };
  let pack = await v.client.requests.answer(answer);
  expect(pack.findings.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Josephine Planted', 'Zofia Lis', expect.stringContaining('9 Invented Quay')]),
  );
  const decide = () => v.client.requests.decide(decisionOn(requestId, { ...goes, ...answer, shown: pack.shown }));
  await expect(decide()).rejects.toMatchObject({ code: 'request/undecided', defined: true });
  for (const { key } of pack.findings) pack = await v.client.requests.decideWord({ ...answer, key, decision: { act: 'remove' } });
  expect(JSON.stringify(pack.sections)).not.toMatch(/Planted|Zofia|Quay/);
  await decide();
});

test('what changed since it was shown does not go, and neither does an incident of somebody else', async () => {
  const requestId = await enter();
  const answer = { incidents: [incidentId], items: ['facts' as const], left: '' };
  const { shown } = await v.client.requests.answer({ requestId, ...answer });
  await v.client.incidents.amend({ id: incidentId, patch: { what: ['threats'] } });
  const decide = v.client.requests.decide(decisionOn(requestId, { ...goes, ...answer, shown }));
  await expect(decide).rejects.toMatchObject({ code: 'request/changed-since-shown', defined: true });
  const elsewhere = await keepIncident(v.client, { what: ['robbery'] });
  await expect(handOver(requestId, { ...answer, incidents: [elsewhere] })).rejects.toMatchObject({ code: 'incident/not-found' });
});

test('a request is decided once, and asking police back needs nothing', async () => {
  const requestId = await enter({ sheWasTold: 'not-known' });
  await v.client.requests.decide(decisionOn(requestId, { decision: 'asked-back', left: 'thrown away' }));
  expect((await only())?.decision).toMatchObject({ decision: 'asked-back', left: '', leftHash: null });
  await expect(v.client.requests.decide(decisionOn(requestId))).rejects.toMatchObject({ code: 'request/already-decided' });
});

test('a request is due until it is decided, and after that on the day somebody set', async () => {
  const requestId = await enter({ reviewOn: '2026-11-20' });
  expect((await only())?.dueOn).toBe('2026-11-20');
  await expect(v.client.requests.review({ requestId, words: 'x', reviewOn: null })).rejects.toMatchObject({ code: 'request/not-decided' });
  await v.client.requests.decide(decisionOn(requestId, { reviewOn: '2026-12-01' }));
  expect((await v.client.people.list()).rows[0]?.due).toMatchObject([{ kind: 'request', on: '2026-12-01' }]);
  await v.client.requests.review({ requestId, words: 'Police said nothing more', reviewOn: null });
  expect(await only()).toMatchObject({ dueOn: null, reviews: [{ words: 'Police said nothing more', by: 'Ines Duarte' }] });
  expect((await v.client.people.list()).rows[0]?.due).toEqual([]);
});

test('the register shows a request under the person that took the other record in', async () => {
  await enter();
  const head = (await v.client.people.add({ workingName: 'Josie' })).id;
  await v.client.people.merge({ personId: head, other: personId });
  expect(await only()).toMatchObject({ personId: head, personName: 'Josie', notedBy: 'Ines Duarte' });
});

test('saving the register outside the vault stands in the trail with the fingerprint of the file', async () => {
  const hash = 'ab'.repeat(32);
  await v.client.requests.exported({ as: 'csv', lines: 3, hash });
  await v.client.appointments.exported({ about: personId, as: 'ics', lines: 1, hash });
  const bodies = v.vault.db.prepare(`SELECT body FROM op_bodies ORDER BY rowid DESC LIMIT 2`).pluck().all() as string[];
  expect(bodies.map((body) => JSON.parse(body))).toEqual([
    { as: 'ics', lines: 1, hash },
    { as: 'csv', lines: 3, hash },
  ]);
  const types = v.vault.db.prepare('SELECT type, subject FROM ops ORDER BY position DESC LIMIT 2').all();
  expect(types).toMatchObject([{ type: 'calendar.exported', subject: personId }, { type: 'register.exported' }]);
});
