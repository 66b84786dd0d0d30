import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { enrolCentral, enrolProject } from '../../support/enrolled-vaults.ts';
import { answer, decideAll, keepIncident } from '../../support/recording.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
let incidentId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'outreach', name: 'Amina Okafor' });
  const toldBy = { ...emptyIncident().toldBy, name: 'Plantedname', phone: '07700 900977', address: '99 Invented Quay' };
  incidentId = await keepIncident(v.client, {
    what: ['robbery'],
    story: 'plantedstory',
    toldBy,
    when: { precision: 'day', on: '2026-11-12', partOfDay: null, time: null, words: '' },
  });
});
afterEach(() => v.close());

const unwanted = async () => (await v.client.rights.unwanted({ incidentId })).standing;
const everyRow = () =>
  (v.vault.db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`).pluck().all() as string[])
    .map((table) => JSON.stringify(v.vault.db.prepare(`SELECT * FROM "${table}"`).all()))
    .join('\n');

test('a no to keeping a record asks what becomes of it; until that no nothing may be erased this way', async () => {
  expect(await unwanted()).toBe('wanted');
  for (const act of [
    v.client.rights.eraseUnwanted({ incidentId, left: 'nothing' }),
    v.client.rights.keepAnyway({ incidentId, ground: 'safeguarding', words: 'A child' }),
  ]) {
    await expect(act).rejects.toMatchObject({ code: 'consent/not-refused', defined: true });
  }
  await answer(v.client, incidentId, { record: 'no' });
  expect(await unwanted()).toBe('undecided');
});

test('erased at once by the outreach worker who asked, and nothing is left: no word, no row, and the chain is whole', async () => {
  await answer(v.client, incidentId, { record: 'no' });
  expect(await v.client.rights.eraseUnwanted({ incidentId, left: 'nothing' })).toMatchObject({ left: 'nothing' });
  for (const secret of ['Plantedname', '900977', 'Invented Quay', 'plantedstory', 'robbery']) expect(everyRow()).not.toContain(secret);
  expect((await v.client.incidents.list({})).total).toBe(0);
  await expect(v.client.incidents.get({ id: incidentId })).rejects.toMatchObject({ code: 'incident/not-found' });
  expect(v.vault.log.verify().brokenAt).toBeNull();
});

test('or what counts is left, without a word of anybody’s, and it is not asked about again', async () => {
  await answer(v.client, incidentId, { record: 'no' });
  await v.client.rights.eraseUnwanted({ incidentId, left: 'count' });
  const { fields } = await v.client.incidents.get({ id: incidentId });
  expect(fields).toMatchObject({
    what: ['robbery'],
    story: '',
    when: { precision: 'month', on: '2026-11-01' },
    toldBy: emptyIncident().toldBy,
  });
  for (const secret of ['Plantedname', '900977', 'plantedstory']) expect(everyRow()).not.toContain(secret);
  expect(await unwanted()).toBe('erased');
});

test('or it is kept on a ground, with who said so; a yes and a new no ask again', async () => {
  await answer(v.client, incidentId, { record: 'no' });
  v.clock.pass(1000);
  const kept = await v.client.rights.keepAnyway({ incidentId, ground: 'safeguarding', words: 'A child is at risk' });
  expect(kept).toMatchObject({ standing: 'kept', kept: { ground: 'safeguarding', words: 'A child is at risk', by: 'Amina Okafor' } });
  v.clock.pass(1000);
  await answer(v.client, incidentId, { record: 'yes' });
  expect(await unwanted()).toBe('wanted');
  v.clock.pass(1000);
  await answer(v.client, incidentId, { record: 'no' });
  expect(await unwanted()).toBe('undecided');
});

test('where a report was queued, what counts stays whatever is asked, and the report is pulled by that no', async () => {
  const central = await createTestVault({ role: 'administrator', name: 'Noor' });
  enrolProject(enrolCentral(central.vault), v.vault);
  central.close();
  await answer(v.client, incidentId, { record: 'yes', alert: 'yes' });
  await decideAll(v.client, incidentId);
  const { shown } = await v.client.reports.prepare({ incidentId });
  await v.client.reports.submit({ incidentId, shown });
  v.clock.pass(1000);
  await answer(v.client, incidentId, { record: 'no' });
  expect((await v.client.rights.unwanted({ incidentId })).hasLeft).toBe(true);
  expect(await v.client.rights.eraseUnwanted({ incidentId, left: 'nothing' })).toMatchObject({ left: 'count' });
  expect(await v.client.incidents.get({ id: incidentId })).toMatchObject({ standing: 'recalled', fields: { story: '' } });
});

test('a record that is linked goes alone: the person stays, and no longer has it', async () => {
  const { id: personId } = await v.client.people.add({ workingName: 'Quenby' });
  await v.client.people.linkIncident({ personId, incidentId });
  await answer(v.client, incidentId, { record: 'no' });
  await v.client.rights.eraseUnwanted({ incidentId, left: 'count' });
  expect((await v.client.people.get({ personId })).incidents).toEqual([]);
  expect((await v.client.people.ofIncident({ incidentId })).person).toBeNull();
});
