import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyPlan } from '#shared/domain/case/case.ts';
import type { Worker } from '#shared/domain/worker/worker.ts';
import { addColleague, as } from '../../support/colleagues.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
let isva: Worker;
let outreach: Worker;
let jo: string;
let josie: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea Lund' });
  isva = await addColleague(v, 'isva', 'Ines Duarte');
  outreach = await addColleague(v, 'outreach', 'Amina Okafor');
  jo = await personWithCase('Jo', v.worker.id, 'standard', '2026-12-01');
  v.clock.pass(1000);
  josie = await personWithCase('Josie', isva.id, 'high', '2026-11-28');
});
afterEach(() => v.close());

async function personWithCase(workingName: string, caseworker: string, level: 'standard' | 'high', reviewOn: string): Promise<string> {
  const { id: personId } = await v.client.people.add({ workingName });
  await v.client.cases.open({ personId, caseworker });
  const risk = { level, words: `Why ${level}`, assessedOn: '2026-11-14', reviewOn };
  await v.client.cases.amend({ personId, patch: { risk, plan: { ...emptyPlan(), safer: `Safer for ${workingName}` } } });
  await v.client.tasks.add({ personId, title: `Ring for ${workingName}`, dueOn: null, assignedTo: caseworker });
  v.clock.pass(1000);
  return personId;
}

const person = (personId = jo) => v.client.people.get({ personId });
const row = async () => (await v.client.people.list()).rows.find(({ id }) => id === jo);
const merge = () => v.client.people.merge({ personId: jo, other: josie });
const openOf = async () => {
  const { case: front, otherCases } = await person();
  return [front, ...otherCases].filter((one) => one?.closed === null).map((one) => one?.fields.plan.safer);
};
const caseIdOf = async (safer: string) => {
  const { case: front, otherCases } = await person();
  return [front, ...otherCases].find((one) => one?.fields.plan.safer === safer)?.id as string;
};

test('two open cases of merged records are both shown whole and listed, with whose, since when and the risk', async () => {
  const whole = await merge();
  expect(whole.case).toMatchObject({ caseworkerName: 'Ines Duarte', closed: null, fields: { risk: { level: 'high' } } });
  expect(whole.otherCases).toMatchObject([
    {
      caseworkerName: 'Bea Lund',
      closed: null,
      fields: { risk: { level: 'standard', words: 'Why standard' }, plan: { safer: 'Safer for Jo' } },
    },
  ]);
  expect((await row())?.openCases).toMatchObject([
    { caseworker: 'Ines Duarte', caseworkerId: isva.id, risk: 'high' },
    { caseworker: 'Bea Lund', caseworkerId: v.worker.id, risk: 'standard' },
  ]);
  await as(v, outreach, async () => {
    expect((await row())?.openCases.map(({ risk }) => risk)).toEqual([null, null]);
    expect((await person()).otherCases).toEqual([]);
  });
});

test('what is due counts tasks and risks of both cases, each with its own worker, and the choice itself until it is made', async () => {
  await merge();
  const due = async () => (await row())?.due.map(({ kind, on, words, worker }) => [kind, on, words, worker]);
  expect(await due()).toEqual([
    ['two-cases', '2026-11-14', '', null],
    ['risk', '2026-11-28', '', isva.id],
    ['risk', '2026-12-01', '', v.worker.id],
    ['task', null, 'Ring for Jo', v.worker.id],
    ['task', null, 'Ring for Josie', isva.id],
  ]);
  await v.client.cases.goOn({ personId: jo, caseId: await caseIdOf('Safer for Jo') });
  expect(await due()).toEqual([
    ['risk', '2026-12-01', '', v.worker.id],
    ['task', null, 'Ring for Jo', v.worker.id],
    ['task', null, 'Ring for Josie', isva.id],
  ]);
});

test('nothing is written in one of two open cases before somebody says which goes on', async () => {
  await merge();
  await expect(v.client.cases.amend({ personId: jo, patch: { risk: null } })).rejects.toMatchObject({
    code: 'case/two-open',
    defined: true,
  });
  const close = v.client.cases.close({ personId: jo, reason: 'needs-met', words: '' });
  await expect(close).rejects.toMatchObject({ code: 'case/two-open', defined: true });
  await expect(v.client.cases.goOn({ personId: jo, caseId: jo })).rejects.toMatchObject({ code: 'case/not-found' });
  expect(await openOf()).toHaveLength(2);
});

test('the choice closes the other as gone on, loses nothing of it, and the one chosen goes on being written', async () => {
  await merge();
  v.clock.pass(1000);
  const whole = await v.client.cases.goOn({ personId: jo, caseId: await caseIdOf('Safer for Jo') });
  expect(whole.case).toMatchObject({ caseworkerName: 'Bea Lund', closed: null });
  expect(whole.otherCases).toMatchObject([
    { closed: { reason: 'gone-on', on: '2026-11-14' }, fields: { risk: { words: 'Why high' }, plan: { safer: 'Safer for Josie' } } },
  ]);
  expect(whole.tasks.map(({ title }) => title).sort()).toEqual(['Ring for Jo', 'Ring for Josie']);
  expect((await row())?.openCases).toHaveLength(1);
  const { entries } = await v.client.people.timeline({ personId: jo });
  expect(entries[0]).toMatchObject({ kind: 'case-closed', reason: 'gone-on', by: 'Bea Lund' });
  await v.client.cases.amend({ personId: jo, patch: { needs: [{ area: 'housing', state: 'open', words: 'A lock' }] } });
  const closed = await v.client.cases.close({ personId: jo, reason: 'needs-met', words: '' });
  expect(closed.case).toMatchObject({
    caseworkerName: 'Bea Lund',
    closed: { reason: 'needs-met' },
    fields: { needs: [{ words: 'A lock' }] },
  });
  expect(closed.hasOpenCase).toBe(false);
});

test('undoing the merge gives each person their own case back as it was, also after the choice and a rebuild', async () => {
  const before = [await person(jo), await person(josie)];
  await merge();
  await v.client.cases.goOn({ personId: jo, caseId: await caseIdOf('Safer for Jo') });
  await v.client.people.unmerge({ personId: jo, other: josie });
  expect([await person(jo), await person(josie)]).toEqual(before);
  v.session.current().log.rebuild();
  expect([await person(jo), await person(josie)]).toEqual(before);
  expect(v.session.current().log.verify().brokenAt).toBeNull();
});

test('a case written in again after the merge was undone is asked about again when the two are merged once more', async () => {
  await merge();
  await v.client.cases.goOn({ personId: jo, caseId: await caseIdOf('Safer for Jo') });
  await v.client.people.unmerge({ personId: jo, other: josie });
  v.clock.pass(1000);
  await v.client.cases.amend({ personId: josie, patch: { plan: { ...emptyPlan(), safer: 'The back room' } } });
  await merge();
  expect(await openOf()).toEqual(['The back room', 'Safer for Jo']);
  await v.client.people.unmerge({ personId: jo, other: josie });
  await v.client.cases.close({ personId: josie, reason: 'moved-away', words: '' });
  await merge();
  expect(await openOf()).toEqual(['Safer for Jo']);
});
