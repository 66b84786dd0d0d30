import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIncident, emptySuspect } from '#shared/domain/incident/incident.ts';
import { keepIncident } from '../../support/recording.ts';
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
  expect(pack.incidents[0]?.story).toBe('Jo went with [another person]. [another person] rang from [another person].');
  expect(words).toContain('spoke with Jo');
});

test('a record comes up for review a year after its last change, and keeping it sets the next day', async () => {
  const due = async () => (await v.client.rights.due()).rows[0];
  expect(await due()).toMatchObject({ kind: 'no-case', lastChangeOn: '2026-11-14', reviewOn: '2027-11-14', isDue: false });
  v.clock.set('2027-11-20T10:00:00.000Z');
  expect((await due())?.isDue).toBe(true);
  await v.client.rights.keep({ personId, keepUntil: '2028-05-01', reason: 'Still comes every week' });
  expect(await due()).toMatchObject({ reviewOn: '2028-05-01', isDue: false });
});

test('the trail says who did what and never what was said, and its chain is checked whole', async () => {
  await v.client.notes.add({ personId, kind: 'project', text: 'planted words' });
  const { rows, total } = await v.client.audit.list({ limit: 2 });
  expect(total).toBe(3);
  expect(rows.map(({ type, by, position }) => [type, by, position])).toEqual([
    ['note.added', 'Bea Lund', 3],
    ['person.added', 'Bea Lund', 2],
  ]);
  expect(JSON.stringify(rows)).not.toContain('planted');
  expect((await v.client.audit.list({ before: 2, limit: 10 })).rows.map(({ position }) => position)).toEqual([1]);
  expect(await v.client.audit.verify()).toEqual({ ops: 3, brokenAt: null });
  v.vault.db.exec(`UPDATE ops SET actor = 'somebody' WHERE position = 2`);
  expect((await v.client.audit.verify()).brokenAt).toBe(rows[1]?.id);
});
