import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { noFilters } from '#shared/domain/search/search.ts';
import { addColleague, as } from '../../support/colleagues.ts';
import { keepIncident } from '../../support/recording.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

const blank = emptyIncident().toldBy;
const happenedTo = { pronoun: 'she' as const, alias: 'Ruby', name: 'Zephrine Jqulk', phone: '07700 900955', knows: 'no' as const };
const toldBy = { ...blank, role: 'third-party' as const, alias: 'Dawn', happenedTo };
const story = 'ruby rang from 07700 900955 and said zephrine was hurt.';
let v: TestVault;
let id: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea' });
  id = await keepIncident(v.client, { what: ['threats'], story, toldBy });
});
afterEach(() => v.close());

test('the person it happened to is kept with the record, hidden from who did not keep it, and in no report', async () => {
  expect((await v.client.incidents.get({ id })).fields.toldBy).toEqual(toldBy);
  const other = await addColleague(v, 'outreach', 'Olu');
  await as(v, other, async () => {
    const { fields, masked } = await v.client.incidents.get({ id });
    expect(masked).toEqual(['happened-name', 'happened-phone']);
    expect(fields.toldBy.happenedTo).toEqual({ ...happenedTo, name: '•••', phone: '••• 55' });
  });
  const { findings, report } = await v.client.reports.prepare({ incidentId: id });
  expect(findings.map(({ text, weight }) => [text, weight])).toEqual([
    ['ruby', 'identifying'],
    ['07700 900955', 'identifying'],
    ['zephrine', 'identifying'],
  ]);
  expect(JSON.stringify({ ...report, story: '' })).not.toMatch(/ruby|zephrine|jqulk|900955/i);
});

test('a record kept before this was asked is read, found and given out as before', async () => {
  const { happenedTo: _, ...before } = toldBy;
  v.vault.db.prepare(`UPDATE incident_fields SET value = ? WHERE incident_id = ? AND field = 'toldBy'`).run(JSON.stringify(before), id);
  expect((await v.client.incidents.get({ id })).fields.toldBy).toEqual({ ...before, happenedTo: blank.happenedTo });
  await v.client.incidents.amend({ id, patch: { story: 'Another story.' } });
  const { groups } = await v.client.search.find({ words: 'dawn', nouns: ['incident', 'teller'], filters: noFilters });
  expect(groups.flatMap(({ hits }) => hits.map((hit) => hit.id))).toEqual([id]);
});

test('what was told of her is in the copy of her record, names her in other records, and goes with the record and the views that say it', async () => {
  const { id: personId } = await v.client.people.add({ workingName: 'Quenby' });
  await v.client.people.linkIncident({ personId, incidentId: id });
  const elsewhere = await keepIncident(v.client, { what: ['threats'], story: 'Zephrine Jqulk was there too.' });
  const [incident] = (await v.client.rights.access({ personId })).incidents;
  expect(incident?.lines.filter(({ label }) => label !== 'story')).toEqual([
    { label: 'name', text: 'Zephrine Jqulk' },
    { label: 'alias', text: 'Ruby' },
    { label: 'phone', text: '07700 900955' },
  ]);
  const { rows } = await v.client.rights.naming({ personId });
  expect(rows.map((row) => row.id)).toEqual([elsewhere]);
  await v.client.rights.takeOut({ personId, keys: rows.map(({ key }) => key) });
  await v.client.rights.erase({ personId, workingName: 'Quenby', reason: 'her-wish' });
  expect((await v.client.incidents.get({ id })).fields.toldBy).toEqual(blank);
});

test('an erased record nobody is linked to leaves nothing of the person it happened to, nor a view that names them', async () => {
  await v.client.search.views.save({ place: 'drop-in', name: 'zephrine', words: 'zephrine jqulk', filters: noFilters });
  v.clock.set('2027-11-20T10:00:00.000Z');
  await v.client.rights.eraseIncident({ incidentId: id, reason: 'no-longer-needed' });
  expect((await v.client.incidents.get({ id })).fields.toldBy).toEqual(blank);
  expect((await v.client.search.find({ words: 'zephr', nouns: ['incident', 'teller'], filters: noFilters })).groups).toEqual([]);
  const left = v.vault.db.prepare('SELECT count(*) FROM op_bodies WHERE body LIKE ?').pluck();
  expect(left.get('%Jqulk%')).toBe(0);
  expect((await v.client.search.views.list({ place: 'drop-in' })).views).toEqual([]);
});
