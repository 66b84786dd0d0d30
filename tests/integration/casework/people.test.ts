import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Worker } from '#shared/domain/worker/worker.ts';
import { addColleague, as } from '../../support/colleagues.ts';
import { answer, keepIncident } from '../../support/recording.ts';
import { decisionOn, requestAbout } from '../../support/requests.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
let outreach: Worker;
let isva: Worker;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea Lund' });
  outreach = await addColleague(v, 'outreach', 'Amina Okafor');
  isva = await addColleague(v, 'isva', 'Ines Duarte');
});
afterEach(() => v.close());

const add = async (workingName: string) => (await v.client.people.add({ workingName })).id;
const kinds = async (personId: string) => (await v.client.people.timeline({ personId })).entries.map(({ kind }) => kind);

test('a working name is enough, and the rules of contact say that nobody has asked', async () => {
  const jo = await v.client.people.add({ workingName: 'Jo' });
  expect(jo.fields).toMatchObject({ workingName: 'Jo', pronoun: 'they', phone: '' });
  expect(new Set(Object.values(jo.fields.safeContact.ways))).toEqual(new Set(['not-asked']));
});

test('contact details are masked to an outreach worker; looking asks for a reason, which everybody of the case can read later', async () => {
  const personId = await add('Jo');
  await v.client.people.amend({ personId, patch: { phone: '07700 900143', fullName: 'Josephine Planted' } });
  v.clock.pass(1000);
  await as(v, outreach, async () => {
    const seen = await v.client.people.get({ personId });
    expect([seen.isMasked, seen.fields.phone, seen.fields.fullName]).toEqual([true, '••• 43', '•••']);
    expect(JSON.stringify(seen)).not.toMatch(/900143|Planted/);
    await expect(v.client.people.unmask({ personId, field: 'phone', reason: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await v.client.people.unmask({ personId, field: 'phone', reason: 'She asked to be rung back' })).toEqual({
      value: '07700 900143',
    });
  });
  const { entries } = await v.client.people.timeline({ personId });
  expect(entries[0]).toMatchObject({ kind: 'unmasked', by: 'Amina Okafor', field: 'phone', reason: 'She asked to be rung back' });
  expect((await as(v, isva, () => v.client.people.get({ personId }))).fields.phone).toBe('07700 900143');
});

test('a worker who sees a detail masked changes or empties it only after looking, may fill an empty one, and never writes the mask', async () => {
  const personId = await add('Jo');
  await v.client.people.amend({ personId, patch: { phone: '07700 900143', email: 'jo@example.org' } });
  const stands = async () => (await v.client.people.get({ personId })).fields;
  await as(v, outreach, async () => {
    const fields = await stands();
    await v.client.people.amend({ personId, patch: { ...fields, address: '1 Planted Way', email: '' } });
    for (const email of ['new@example.org', 'jo@example.org']) {
      const over = v.client.people.amend({ personId, patch: { email } });
      await expect(over).rejects.toMatchObject({ code: 'person/not-seen', defined: true });
    }
  });
  expect(await stands()).toMatchObject({ phone: '07700 900143', email: 'jo@example.org', address: '1 Planted Way' });
  await as(v, outreach, async () => {
    await v.client.people.unmask({ personId, field: 'email', reason: 'It has changed' });
    await v.client.people.amend({ personId, patch: { email: 'new@example.org' } });
    await v.client.people.amend({ personId, patch: { email: '' } });
  });
  expect(await stands()).toMatchObject({ phone: '07700 900143', email: '' });
});

test('notes of ISVAs are read and written by ISVAs and managers only', async () => {
  const personId = await add('Jo');
  await v.client.notes.add({ personId, kind: 'project', text: 'Came for tea.' });
  await as(v, isva, () => v.client.notes.add({ personId, kind: 'isva', text: 'Afraid of the court date.' }));
  await as(v, outreach, async () => {
    const seen = await v.client.people.timeline({ personId });
    expect(JSON.stringify(seen)).toContain('Came for tea.');
    expect(JSON.stringify(seen)).not.toContain('court date');
    await expect(v.client.notes.add({ personId, kind: 'support', text: 'x' })).rejects.toMatchObject({ code: 'permission/not-your-role' });
  });
  expect((await kinds(personId)).sort()).toEqual(['added', 'note', 'note']);
});

test('one line of time holds incidents, consent, notes and tasks, newest first', async () => {
  const personId = await add('Jo');
  v.clock.pass(60_000);
  const incidentId = await keepIncident(v.client, { what: ['robbery'], story: 'He took her bag.' });
  await v.client.people.linkIncident({ personId, incidentId });
  v.clock.pass(60_000);
  await answer(v.client, incidentId, { record: 'yes' });
  v.clock.pass(60_000);
  await v.client.notes.add({ personId, kind: 'project', text: 'x' });
  v.clock.pass(60_000);
  const { id: taskId } = await v.client.tasks.add({ personId, title: 'Ring the clinic', dueOn: '2026-11-16', assignedTo: null });
  v.clock.pass(60_000);
  await v.client.tasks.setDone({ taskId, done: true });
  expect(await kinds(personId)).toEqual(['task-done', 'task', 'note', 'consent', 'incident', 'added']);
  expect((await v.client.people.ofIncident({ incidentId })).person).toEqual({ id: personId, workingName: 'Jo' });
  await v.client.people.unlinkIncident({ personId, incidentId });
  expect((await v.client.people.ofIncident({ incidentId })).person).toBeNull();
});

test('two records merged are one everywhere, and undoing the merge gives both back as they were', async () => {
  const jo = await add('Jo');
  const josie = await add('Josie');
  const incidentId = await keepIncident(v.client, { what: ['threats'], story: 'x' });
  await v.client.people.linkIncident({ personId: josie, incidentId });
  await v.client.people.amend({ personId: josie, patch: { phone: '07700 900101' } });
  await v.client.notes.add({ personId: josie, kind: 'project', text: 'Met at the van.' });
  const before = [await v.client.people.get({ personId: jo }), await v.client.people.get({ personId: josie })];
  const whole = await v.client.people.merge({ personId: jo, other: josie });
  expect(whole.fields).toMatchObject({ workingName: 'Jo', alsoKnownAs: ['Josie'], phone: '07700 900101' });
  expect([whole.incidents.length, (await v.client.people.list()).rows.length]).toEqual([1, 1]);
  expect((await v.client.people.get({ personId: josie })).id).toBe(jo);
  expect(await kinds(josie)).toEqual(expect.arrayContaining(['merged', 'note', 'incident']));
  await expect(v.client.people.merge({ personId: josie, other: jo })).rejects.toMatchObject({ code: 'person/same' });

  await v.client.people.unmerge({ personId: jo, other: josie });
  expect([await v.client.people.get({ personId: jo }), await v.client.people.get({ personId: josie })]).toEqual(before);
  await expect(v.client.people.unmerge({ personId: jo, other: josie })).rejects.toMatchObject({ code: 'person/not-merged' });
  v.session.current().log.rebuild();
  expect((await v.client.people.get({ personId: josie })).fields.phone).toBe('07700 900101');
});

test('the list puts the nearest due first and says who holds the case', async () => {
  const [jo, kim, lee] = [await add('Jo'), await add('Kim'), await add('Lee')];
  await v.client.cases.open({ personId: kim, caseworker: isva.id });
  const { id: taskId } = await v.client.tasks.add({ personId: lee, title: 'a', dueOn: '2026-11-20', assignedTo: isva.id });
  await v.client.tasks.add({ personId: kim, title: 'b', dueOn: '2026-11-15', assignedTo: null });
  const names = async () => (await v.client.people.list()).rows.map(({ workingName }) => workingName);
  expect(await names()).toEqual(['Kim', 'Lee', 'Jo']);
  expect((await v.client.people.list()).rows[0]).toMatchObject({
    openCases: [{ caseworker: 'Ines Duarte', risk: null }],
    due: [{ kind: 'task', on: '2026-11-15', words: 'b', worker: null }],
  });
  await v.client.tasks.setDone({ taskId, done: true });
  expect(await names()).toEqual(['Kim', 'Jo', 'Lee']);
  expect(jo).not.toBe(lee);
});

test('a case is held by an ISVA or a manager, opened once, changed field by field and closed with a reason', async () => {
  const personId = await add('Jo');
  await expect(v.client.cases.open({ personId, caseworker: outreach.id })).rejects.toMatchObject({ code: 'case/wrong-worker' });
  v.clock.pass(1000);
  await v.client.cases.open({ personId, caseworker: isva.id });
  await expect(v.client.cases.open({ personId, caseworker: isva.id })).rejects.toMatchObject({ code: 'case/already-open' });
  const risk = { level: 'high' as const, words: 'He knows the address.', assessedOn: '2026-11-14', reviewOn: '2026-11-28' };
  await v.client.cases.amend({ personId, patch: { risk } });
  const opened = await v.client.cases.amend({ personId, patch: { needs: [{ area: 'housing', state: 'open', words: 'Wants to move' }] } });
  expect(opened.case).toMatchObject({ caseworkerName: 'Ines Duarte', closed: null, fields: { risk, needs: [{ area: 'housing' }] } });
  await as(v, outreach, async () => {
    const seen = await v.client.people.get({ personId });
    expect([seen.case, seen.hasOpenCase]).toEqual([null, true]);
  });
  v.clock.pass(1000);
  const closed = await v.client.cases.close({ personId, reason: 'her-wish', words: '' });
  expect(closed.case?.closed).toMatchObject({ reason: 'her-wish', on: '2026-11-14' });
  await expect(v.client.cases.amend({ personId, patch: {} })).rejects.toMatchObject({ code: 'case/not-found' });
  v.clock.pass(1000);
  await v.client.cases.open({ personId, caseworker: isva.id });
  expect(await kinds(personId)).toEqual(['case-opened', 'case-closed', 'case-opened', 'added']);
  expect(v.session.current().log.verify().brokenAt).toBeNull();
});

test('what is due holds tasks, dates, risk to be looked at again and open requests, and to outreach workers tasks alone', async () => {
  const kim = await add('Kim');
  await v.client.cases.open({ personId: kim, caseworker: isva.id });
  await v.client.tasks.add({ personId: kim, title: 'ring', dueOn: null, assignedTo: null });
  await v.client.appointments.make({ personId: kim, kind: 'court', startsAt: '2026-12-01T10:00:00.000Z', minutes: 60, words: 'Court 3' });
  const risk = { level: 'high' as const, words: '', assessedOn: '2026-11-14', reviewOn: '2026-11-28' };
  await v.client.cases.amend({ personId: kim, patch: { risk } });
  const { id: requestId } = await v.client.requests.receive(requestAbout(kim, { receivedOn: '2026-11-13' }));
  const due = async () => (await v.client.people.list()).rows[0]?.due.map(({ kind, on }) => [kind, on]);
  expect(await due()).toEqual([
    ['request', '2026-11-13'],
    ['risk', '2026-11-28'],
    ['appointment', '2026-12-01'],
    ['task', null],
  ]);
  expect(await as(v, outreach, due)).toEqual([['task', null]]);
  await v.client.requests.decide(decisionOn(requestId));
  v.clock.set('2026-12-02T10:00:00.000Z');
  expect(await due()).toEqual([
    ['risk', '2026-11-28'],
    ['task', null],
  ]);
});
