import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIncident, emptySuspect } from '#shared/domain/incident/incident.ts';
import { attach } from '../../support/attachments.ts';
import { addColleague, as } from '../../support/colleagues.ts';
import { keepIncident } from '../../support/recording.ts';
import { requestAbout } from '../../support/requests.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
let personId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea Lund' });
  personId = (await v.client.people.add({ workingName: 'Jo' })).id;
});
afterEach(() => v.close());

test('a copy of her record holds hers and nobody else: no relative, no offender, no number of his, no worker', async () => {
  const toldBy = { ...emptyIncident().toldBy, others: ['Dawn'] };
  const suspects = [{ ...emptySuspect('0197a000-0000-7000-8000-0000000000cc'), namesUsed: ['Baz'] }];
  const contactPoints = [{ id: '0197a000-0000-7000-8000-0000000000dd', kind: 'phone' as const, raw: '07700 900199' }];
  const story = 'Jo went with Dawn. Baz rang from 07700 900199.';
  const incidentId = await keepIncident(v.client, { what: ['threats'], story, toldBy, suspects, contactPoints });
  await v.client.people.linkIncident({ personId, incidentId });
  await v.client.notes.add({ personId, kind: 'isva', text: 'Bea Lund spoke with Jo about Dawn.' });
  const pack = await v.client.rights.access({ personId });
  const words = JSON.stringify(pack);
  for (const other of ['Dawn', 'Baz', '900199', 'Lund']) expect(words).not.toContain(other);
  expect(pack.incidents[0]?.lines).toContainEqual({
    label: 'story',
    text: 'Jo went with [another person]. [another person] rang from [another person].',
  });
  expect(words).toContain('spoke with Jo');
});

test('the copy holds what is kept of her: how to reach her, needs and plan, what happened, files, what went to police and who asked', async () => {
  const { client } = v;
  const incidentId = await keepIncident(v.client, {
    what: ['threats'],
    story: 'He waited outside.',
    toldBy: { ...emptyIncident().toldBy, role: 'survivor', phone: '07700 900101' },
  });
  await client.people.linkIncident({ personId, incidentId });
  await client.people.amend({ personId, patch: { fullName: 'Josephine Invented', phone: '07700 900101' } });
  await attach(client, incidentId, 'bruise.jpg', 'image/jpeg', Buffer.from('a picture'));
  await client.cases.open({ personId, caseworker: v.worker.id });
  await client.cases.amend({ personId, patch: { needs: [{ area: 'housing', state: 'open', words: 'A new lock' }] } });
  await client.contacts.log({ personId, way: 'call', outcome: 'spoke', words: 'about the clinic' });
  await client.requests.receive(requestAbout(personId));
  const pack = await client.rights.access({ personId });
  expect(pack).toMatchObject({
    madeOn: '2026-11-14',
    fields: { fullName: 'Josephine Invented', phone: '07700 900101' },
    case: { needs: [{ area: 'housing', words: 'A new lock' }] },
    incidents: [{ what: ['threats'], attachments: [{ name: 'bruise.jpg' }], standing: 'kept-here' }],
  });
  expect(pack.incidents[0]?.lines).toEqual([
    { label: 'story', text: 'He waited outside.' },
    { label: 'phone', text: '07700 900101' },
  ]);
  const kinds = pack.entries.map(({ kind }) => kind);
  for (const kind of ['added', 'incident', 'contact', 'case-opened', 'request']) expect(kinds).toContain(kind);
  expect(pack.entries.every(({ by }) => by === '')).toBe(true);
  expect(JSON.stringify(pack)).not.toContain('DC Invented');
});

test('whoever is still named in the copy is pointed out, and goes when the worker says so', async () => {
  await v.client.notes.add({ personId, kind: 'project', text: 'Came with her sister Marigold and talked for an hour.' });
  const pack = await v.client.rights.access({ personId });
  expect(pack.stillNamed).toEqual(['Marigold']);
  const without = await v.client.rights.access({ personId, alsoOut: ['Marigold'] });
  expect(JSON.stringify(without)).not.toContain('Marigold');
  expect(without.stillNamed).toEqual([]);
});

test('making a copy of her record is on the line of time and in the trail, with the fingerprint of the file', async () => {
  v.clock.pass(1000);
  await v.client.rights.accessGiven({ personId, as: 'pdf', hash: 'ab'.repeat(32) });
  const { entries } = await v.client.people.timeline({ personId });
  expect(entries[0]).toMatchObject({ kind: 'access', as: 'pdf', by: 'Bea Lund' });
  expect((await v.client.audit.list({ limit: 1 })).rows[0]?.type).toBe('access.given');
});

test('a record comes up for review a year after its last change, and keeping it sets the next day', async () => {
  expect(await dueRow()).toMatchObject({ kind: 'no-case', lastChangeOn: '2026-11-14', reviewOn: '2027-11-14', isDue: false });
  v.clock.set('2027-11-20T10:00:00.000Z');
  expect((await dueRow())?.isDue).toBe(true);
  await v.client.rights.keep({ noun: 'person', id: personId, keepUntil: '2028-05-01', reason: 'Still comes every week' });
  expect(await dueRow()).toMatchObject({ reviewOn: '2028-05-01', isDue: false });
});

test('a period that a manager sets holds from its day on, says who set it and why, and the console follows it', async () => {
  const set = { kind: 'no-case' as const, days: 90, from: '2026-12-01', why: 'Agreed by the board' };
  await v.client.rights.setPeriod(set);
  expect(await dueRow()).toMatchObject({ reviewOn: '2027-11-14' });
  v.clock.set('2026-12-01T10:00:00.000Z');
  expect(await dueRow()).toMatchObject({ reviewOn: '2027-02-12' });
  const { periods, history } = await v.client.rights.periods();
  expect(periods).toContainEqual({ kind: 'no-case', days: 90, proposed: 365, isSet: true });
  expect(periods).toContainEqual({ kind: 'open-case', days: 365, proposed: 365, isSet: false });
  expect(history).toMatchObject([{ ...set, by: 'Bea Lund' }]);
  v.vault.log.rebuild();
  expect((await v.client.rights.periods()).history).toEqual(history);
});

test('only a manager sets periods', async () => {
  const isva = await addColleague(v, 'isva', 'Ines');
  const set = { kind: 'no-case' as const, days: 90, from: '2026-11-14', why: 'Because' };
  await as(v, isva, async () => {
    await expect(v.client.rights.setPeriod(set)).rejects.toMatchObject({ code: 'permission/not-your-role' });
    expect((await v.client.rights.periods()).history).toEqual([]);
  });
});

test('an incident nobody is linked to comes up, is kept for a reason or loses what identifies somebody, and the statistic stays', async () => {
  const toldBy = { ...emptyIncident().toldBy, name: 'Toldplanted', phone: '07700 900188' };
  const kept = await keepIncident(v.client, { what: ['robbery'], story: 'one' });
  const gone = await keepIncident(v.client, { what: ['robbery'], story: 'storyplanted', toldBy });
  const hers = await keepIncident(v.client, { what: ['robbery'], story: 'three' });
  await v.client.people.linkIncident({ personId, incidentId: hers });
  const due = async () => (await v.client.rights.due()).rows.filter(({ noun }) => noun === 'incident').map(({ id }) => id);
  expect(await due()).toEqual([]);
  v.clock.set('2027-11-20T10:00:00.000Z');
  expect((await due()).sort()).toEqual([kept, gone].sort());
  await v.client.rights.keep({ noun: 'incident', id: kept, keepUntil: '2028-05-01', reason: 'Court next year' });
  const linked = v.client.rights.eraseIncident({ incidentId: hers, reason: 'no-longer-needed' });
  await expect(linked).rejects.toMatchObject({ code: 'incident/linked' });
  await v.client.rights.eraseIncident({ incidentId: gone, reason: 'no-longer-needed' });
  expect(await due()).toEqual([]);
  const { fields } = await v.client.incidents.get({ id: gone });
  expect(fields).toMatchObject({ what: ['robbery'], story: '', toldBy: { name: '', phone: '' } });
  expect((await v.client.incidents.list({})).total).toBe(3);
  expect(v.vault.log.verify()).toMatchObject({ brokenAt: null, erased: 1 });
});

test('the trail says who did what and never what was said, and its chain is checked whole', async () => {
  await v.client.notes.add({ personId, kind: 'project', text: 'planted words' });
  const { rows, total } = await v.client.audit.list({ limit: 2 });
  expect(total).toBe(3);
  expect(rows.map(({ type, by, position, about }) => [type, by, position, about])).toEqual([
    ['note.added', 'Bea Lund', 3, { noun: 'person', id: personId, name: 'Jo' }],
    ['person.added', 'Bea Lund', 2, { noun: 'person', id: personId, name: 'Jo' }],
  ]);
  expect(JSON.stringify(rows)).not.toContain('planted');
  expect((await v.client.audit.list({ before: 2, limit: 10 })).rows.map(({ position }) => position)).toEqual([1]);
  expect((await verified()).at(-1)).toEqual({ phase: 'checked', ops: 3, bodies: 3, erased: 0, brokenAt: null, tookMs: 0 });
  v.vault.db.exec(`UPDATE ops SET actor = 'somebody' WHERE position = 2`);
  expect((await verified()).at(-1)).toMatchObject({ brokenAt: rows[1]?.id, ops: 2 });
});

test('the trail is asked by worker, by what it is about, and by day, all at once', async () => {
  const isva = await addColleague(v, 'isva', 'Ines');
  const incidentId = await keepIncident(v.client, { story: 'x' });
  await v.client.people.linkIncident({ personId, incidentId });
  v.clock.set('2026-11-20T00:30:00.000Z');
  await as(v, isva, () => v.client.notes.add({ personId, kind: 'isva', text: 'seen' }));
  const types = async (asked: Parameters<typeof v.client.audit.list>[0]) => (await v.client.audit.list(asked)).rows.map(({ type }) => type);
  expect(await types({ about: personId })).toEqual(['note.added', 'incident.linked', 'incident.recorded', 'person.added']);
  expect(await types({ about: personId, by: isva.id })).toEqual(['note.added']);
  expect(await types({ about: personId, to: '2026-11-19' })).toEqual(['incident.linked', 'incident.recorded', 'person.added']);
  expect(await types({ from: '2026-11-20', to: '2026-11-20' })).toEqual(['note.added']);
  expect((await v.client.audit.list({ about: personId, limit: 1 })).total).toBe(4);
});

test('a long chain is checked a part at a time, and whoever asked may stop', async () => {
  const note = { type: 'note.added' as const, subject: personId };
  v.vault.log.commit(
    Array.from({ length: 1200 }, (_, n) => ({
      ...note,
      body: { id: `0197a000-0000-7000-8000-${String(n).padStart(12, '0')}`, personId, kind: 'project' as const, text: 'x' },
    })),
    v.worker.id,
  );
  const steps = await verified();
  expect(steps.map((step) => [step.phase, step.ops])).toEqual([
    ['checking', 500],
    ['checking', 1000],
    ['checked', 1202],
  ]);
  for await (const step of await v.client.audit.verify()) {
    expect(step).toEqual({ phase: 'checking', ops: 500, of: 1202 });
    break;
  }
});

async function verified() {
  const steps = [];
  for await (const step of await v.client.audit.verify()) steps.push(step);
  return steps;
}

async function dueRow() {
  return (await v.client.rights.due()).rows.find(({ id }) => id === personId);
}
