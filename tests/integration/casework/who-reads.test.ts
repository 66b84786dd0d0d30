import { afterEach, beforeEach, expect, test } from 'vitest';
import { noFilters, searchNouns } from '#shared/domain/search/search.ts';
import type { Worker } from '#shared/domain/worker/worker.ts';
import { addColleague, as } from '../../support/colleagues.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
let outreach: Worker;
let personId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea' });
  outreach = await addColleague(v, 'outreach', 'Olu');
  personId = (await v.client.people.add({ workingName: 'Jo' })).id;
});
afterEach(() => v.close());

const found = async (words: string) =>
  (await v.client.search.find({ words, nouns: [...searchNouns], filters: noFilters })).groups.map(({ noun }) => noun);
const refused = { code: 'permission/not-your-role', defined: true };

test('words of a contact follow the kinds of notes; that somebody tried stands there for everybody', async () => {
  const contact = { personId, way: 'call', outcome: 'spoke' } as const;
  await v.client.contacts.log({ ...contact, words: 'Rang about the van.', kind: 'project' });
  await v.client.contacts.log({ ...contact, words: 'Afraid of courtplanted.', kind: 'isva' });
  await v.client.contacts.log({ ...contact, words: 'Cried about nightplanted.', kind: 'support' });
  expect([await found('courtplan'), await found('nightplan')]).toEqual([['isva-contact'], ['isva-contact']]);
  await as(v, outreach, async () => {
    const { entries } = await v.client.people.timeline({ personId });
    const contacts = entries.flatMap((entry) => (entry.kind === 'contact' ? [entry.words] : []));
    expect(contacts.sort()).toEqual(['', '', 'Rang about the van.']);
    expect([await found('courtplan'), await found('nightplan'), await found('rang')]).toEqual([[], [], ['contact']]);
    await expect(v.client.contacts.log({ ...contact, words: 'x', kind: 'isva' })).rejects.toMatchObject(refused);
  });
});

test('a task of the case is seen by ISVAs, managers and the one who is to do it, on no list and in no search of others', async () => {
  const task = { personId, dueOn: null, kind: 'isva' } as const;
  const { id } = await v.client.tasks.add({ ...task, title: 'Ask about courtplanted', assignedTo: null });
  await v.client.tasks.add({ ...task, title: 'Take the bag', assignedTo: outreach.id });
  await v.client.tasks.add({ ...task, kind: 'project', title: 'Bring tea', assignedTo: null });
  expect(await found('courtplan')).toEqual(['isva-task']);
  await as(v, outreach, async () => {
    const seen = [await v.client.people.get({ personId }), await v.client.people.list(), await v.client.people.timeline({ personId })];
    expect(JSON.stringify(seen)).not.toContain('courtplanted');
    for (const page of seen) expect(JSON.stringify(page)).toMatch(/Take the bag.*Bring tea|Bring tea.*Take the bag/);
    expect([await found('courtplan'), await found('tea')]).toEqual([[], ['task']]);
    await expect(v.client.tasks.setDone({ taskId: id, done: true })).rejects.toMatchObject({ code: 'task/not-found' });
    await expect(v.client.tasks.add({ ...task, title: 'x', assignedTo: null })).rejects.toMatchObject(refused);
  });
  expect((await v.client.people.get({ personId })).tasks).toHaveLength(3);
});
