import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIncident, emptySuspect, emptyVehicle } from '#shared/domain/incident/incident.ts';
import { takenOut } from '#shared/domain/rights/naming.ts';
import { attach } from '../support/attachments.ts';
import { addColleague, as } from '../support/colleagues.ts';
import { answer, keepIncident } from '../support/recording.ts';
import { decisionOn, requestAbout } from '../support/requests.ts';
import { createTestVault, type TestVault } from '../support/vault.ts';

let v: TestVault;
let personId: string;
let other: string;
let incidentId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea' });
  personId = (await v.client.people.add({ workingName: 'Quenbyplanted' })).id;
  await v.client.people.amend({ personId, patch: { fullName: 'Josephine Erasedname', phone: '07700 900977' } });
  incidentId = await keepIncident(v.client, { what: ['robbery'], story: 'He took the bag.' });
  await v.client.people.linkIncident({ personId, incidentId });
  other = (await v.client.people.add({ workingName: 'Marigold' })).id;
});
afterEach(() => v.close());

const rows = async () => (await v.client.rights.naming({ personId })).rows;
const erase = (stays: string[] = []) => v.client.rights.erase({ personId, workingName: 'Quenbyplanted', reason: 'her-wish', stays });

/** The whole file with its encryption taken off, free pages and all, in small letters. */
function plainFile(): string {
  const { db } = v.vault;
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('journal_mode=DELETE');
  db.pragma(`rekey=''`);
  return readFileSync(db.name).toString('latin1').toLowerCase();
}

/** Names her in every kind of record that is not hers. Answers the id of the other incident. */
async function nameHerElsewhere(): Promise<string> {
  const elsewhere = await keepIncident(v.client, { what: ['threats'], story: 'Erasedname was also there, call 07700900977' });
  await v.client.incidents.amend({ id: elsewhere, patch: { story: 'Quenbyplanted was also there.' } });
  await attach(v.client, elsewhere, 'quenbyplanted-door.jpg', 'image/jpeg', Buffer.from('a picture'));
  await v.client.safeguarding.raise({ incidentId: elsewhere, risk: 'threat-to-life', reason: 'He asked where Quenbyplanted lives' });
  await v.client.notes.add({ personId: other, kind: 'isva', text: 'Came with Josephine Erasedname to the clinic.' });
  await v.client.tasks.add({ personId: other, title: 'Ring Quenbyplanted first', dueOn: null, assignedTo: null });
  await v.client.contacts.log({ personId: other, way: 'call', outcome: 'message-left', words: 'left with 0044 7700 900977' });
  return elsewhere;
}

test('every other record that names a person is listed before the erasure, which waits until each was looked at', async () => {
  expect(await rows()).toEqual([]);
  const elsewhere = await nameHerElsewhere();
  const found = await rows();
  expect(found.map(({ noun, id }) => [noun, id]).sort()).toEqual(
    [
      ['incident', elsewhere],
      ['person', other],
    ].sort(),
  );
  const said = found.flatMap(({ extracts }) => extracts).join(' | ');
  for (const words of ['Erasedname was also', 'Ring Quenbyplanted', 'with Josephine Erasedname']) expect(said).toContain(words);
  await expect(erase()).rejects.toMatchObject({ code: 'person/still-named', data: { count: 2 }, defined: true });
  await expect(erase(found.slice(1).map(({ key }) => key))).rejects.toMatchObject({ data: { count: 1 } });
  await v.client.notes.add({ personId: other, kind: 'project', text: 'Quenbyplanted rang' });
  await expect(erase(found.map(({ key }) => key))).rejects.toMatchObject({ code: 'person/still-named' });
  expect((await v.client.people.get({ personId })).fields.workingName).toBe('Quenbyplanted');
});

test('what is taken out of other records is gone from the file, free pages and all, and each act stays what and when it was', async () => {
  const elsewhere = await nameHerElsewhere();
  const before = await v.client.people.timeline({ personId: other });
  const left = await v.client.rights.takeOut({ personId, keys: (await rows()).map(({ key }) => key) });
  expect(left.rows).toEqual([]);
  const { entries } = await v.client.people.timeline({ personId: other });
  expect(entries.map(({ id, at, by, kind }) => [id, at, by, kind])).toEqual(
    before.entries.map(({ id, at, by, kind }) => [id, at, by, kind]),
  );
  expect(JSON.stringify(entries)).toContain(`Ring ${takenOut} first`);
  expect((await v.client.incidents.get({ id: elsewhere })).fields).toMatchObject({
    what: ['threats'],
    story: `${takenOut} was also there.`,
  });
  expect((await v.client.attachments.list({ incidentId: elsewhere })).attachments[0]).toMatchObject({
    name: `${takenOut}-door.jpg`,
    standing: 'here',
  });
  await erase();
  expect(v.vault.log.verify().brokenAt).toBeNull();
  v.vault.log.rebuild();
  expect((await v.client.incidents.get({ id: elsewhere })).fields.story).toBe(`${takenOut} was also there.`);
  const file = plainFile();
  for (const words of ['quenbyplanted', 'erasedname', '900977']) expect([words, file.includes(words)]).toEqual([words, false]);
});

test('a record that was redacted can be redacted again for somebody else, and erased itself, and the chain holds', async () => {
  const elsewhere = await nameHerElsewhere();
  await v.client.rights.takeOut({ personId, keys: (await rows()).map(({ key }) => key) });
  const third = (await v.client.people.add({ workingName: 'Thirdplanted' })).id;
  await v.client.notes.add({ personId: other, kind: 'project', text: 'Thirdplanted came too' });
  const named = async () => (await v.client.rights.naming({ personId: third })).rows;
  await v.client.rights.takeOut({ personId: third, keys: (await named()).map(({ key }) => key) });
  expect([await named(), await rows()]).toEqual([[], []]);
  expect(v.vault.log.verify().brokenAt).toBeNull();
  await v.client.people.linkIncident({ personId: other, incidentId: elsewhere });
  await v.client.rights.erase({ personId: other, workingName: 'Marigold', reason: 'her-wish' });
  expect(v.vault.log.verify().brokenAt).toBeNull();
  const { db } = v.vault;
  const said = db.prepare(`SELECT group_concat(body) FROM op_bodies`).pluck().get() as string;
  for (const words of ['clinic', 'also there', 'asked where']) expect(said).not.toContain(words);
});

test('a draft that names a person by the working name holds the erasure up until somebody looked at it', async () => {
  const draft = await v.client.drafts.start();
  await v.client.drafts.save({ id: draft.id, revision: draft.revision, fields: { ...draft.fields, story: 'Saw Quenbyplanted there' } });
  const found = await rows();
  expect(found).toMatchObject([{ noun: 'draft', id: draft.id, mayTakeOut: false, extracts: ['Saw Quenbyplanted there'] }]);
  await expect(erase()).rejects.toMatchObject({ code: 'person/in-a-draft' });
  await erase(found.map(({ key }) => key));
});

test('what a colleague is typing about somebody else is said to be there, and is not shown', async () => {
  const ines = await addColleague(v, 'isva', 'Ines');
  const words = JSON.stringify({ words: 'Marigold came with Quenbyplanted' });
  await as(v, ines, () => v.client.forms.save({ personId: other, form: 'note', words }));
  expect(await rows()).toMatchObject([{ noun: 'form', id: other, name: 'Marigold', by: 'Ines', extracts: [], mayTakeOut: false }]);
  await expect(erase()).rejects.toMatchObject({ code: 'person/in-a-draft' });
});

test('the offender is known again by number, plate and coded behaviour after the erasure, and no word of anybody stays with it', async () => {
  const base = emptySuspect('0197a000-0000-7000-8000-0000000000cc');
  const weapon = { picks: ['knife' as const], standing: null, words: 'held by Quenbyplanted later' };
  await v.client.incidents.amend({
    id: incidentId,
    patch: {
      suspects: [{ ...base, namesUsed: ['Baz'], looks: 'freewords', behaviour: { ...base.behaviour, weapon } }],
      vehicles: [{ ...emptyVehicle('0197a000-0000-7000-8000-0000000000ee'), colour: 'white', plate: 'qq12 abc', features: 'freewords' }],
      contactPoints: [
        { id: '0197a000-0000-7000-8000-0000000000d1', kind: 'phone', raw: '07700 900199' },
        { id: '0197a000-0000-7000-8000-0000000000d2', kind: 'phone', raw: '07700900977' },
      ],
    },
  });
  await erase();
  const { fields } = await v.client.incidents.get({ id: incidentId });
  expect(fields.suspects[0]).toMatchObject({ namesUsed: [], looks: '', behaviour: { weapon: { picks: ['knife'], words: '' } } });
  expect(fields.vehicles[0]).toMatchObject({ colour: 'white', features: '' });
  expect(fields.contactPoints).toHaveLength(1);
  const known = async (kind: 'phone' | 'plate', raw: string) => (await v.client.search.known({ kind, raw, except: null })).matches;
  expect(await known('phone', '+44 7700 900199')).toMatchObject([{ how: 'same', hit: { id: incidentId } }]);
  expect(await known('plate', 'QQ12ABC')).toMatchObject([{ how: 'same', hit: { id: incidentId } }]);
  expect(await known('phone', '07700 900977')).toEqual([]);
  expect(JSON.stringify(fields)).not.toMatch(/freewords|quenby/i);
});

test('where the person said no to keeping a record only what counts stays, not even the number', async () => {
  const toldBy = { ...emptyIncident().toldBy, role: 'survivor' as const };
  const contactPoints = [{ id: '0197a000-0000-7000-8000-0000000000d3', kind: 'phone' as const, raw: '07700 900188' }];
  const refused = await keepIncident(v.client, { what: ['robbery'], toldBy, contactPoints });
  await answer(v.client, refused, { record: 'no' });
  await v.client.people.linkIncident({ personId, incidentId: refused });
  await erase();
  expect((await v.client.incidents.get({ id: refused })).fields).toMatchObject({ what: ['robbery'], contactPoints: [] });
});

test('the register keeps that police asked, when and what was decided, and nothing that says about whom', async () => {
  const about = requestAbout(personId, { officer: 'DC Invented 1234', view: 'viewplanted', sheObjects: 'yes' });
  const { id: requestId } = await v.client.requests.receive(about);
  await v.client.requests.decide(decisionOn(requestId, { why: 'whyplanted' }));
  await erase();
  const { requests, erased } = await v.client.requests.list();
  expect(requests).toEqual([]);
  const kept = {
    id: requestId,
    authority: 'merseyside',
    receivedOn: '2026-11-14',
    sheObjects: 'yes',
    decision: { decision: 'nothing', by: 'Bea' },
  };
  expect(erased).toMatchObject([kept]);
  v.vault.log.rebuild();
  expect((await v.client.requests.list()).erased).toEqual(erased);
  expect(v.vault.log.verify().brokenAt).toBeNull();
  const file = plainFile();
  for (const words of ['viewplanted', 'whyplanted', 'dc invented', 'quenbyplanted'])
    expect([words, file.includes(words)]).toEqual([words, false]);
});
