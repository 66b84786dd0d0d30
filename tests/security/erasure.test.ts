import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyPlan } from '#shared/domain/case/case.ts';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { wordsOf } from '#shared/domain/search/fold.ts';
import { noFilters, searchNouns } from '#shared/domain/search/search.ts';
import { attach } from '../support/attachments.ts';
import { addColleague } from '../support/colleagues.ts';
import { answer, keepIncident } from '../support/recording.ts';
import { decisionOn, requestAbout } from '../support/requests.ts';
import { createTestVault, type TestVault } from '../support/vault.ts';

/** Invented, and found nowhere else. */
const planted = {
  workingName: 'Quenbyplanted',
  fullName: 'Josephine Erasedname',
  phone: '07700 900977',
  address: '99 Invented Quay',
  note: 'zebrafinch-note',
  story: 'harbourplanted-story',
  amended: 'secondplanted-story',
  witness: 'Witnessplanted',
  task: 'taskplanted',
  told: 'Toldplanted',
  view: 'Viewplanted',
  picture: 'pictureplanted',
  isvaNote: 'kestrelplanted',
  plan: 'planplanted',
  contact: 'contactplanted',
  appointment: 'courtplanted',
  referral: 'referralplanted',
  officer: 'officerplanted',
  decision: 'decisionplanted',
  concern: 'concernplanted',
  herView: 'herviewplanted',
  reference: 'casereferenceplanted',
};
let v: TestVault;
let personId: string;
let incidentId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea' });
  const isva = await addColleague(v, 'isva', 'Ines');
  personId = (await v.client.people.add({ workingName: planted.workingName })).id;
  const { fullName, phone, address } = planted;
  await v.client.people.amend({ personId, patch: { fullName, phone, address } });
  const toldBy = { ...emptyIncident().toldBy, name: planted.told };
  incidentId = await keepIncident(v.client, { what: ['robbery'], story: planted.story, toldBy });
  await v.client.incidents.amend({ id: incidentId, patch: { story: planted.amended } });
  await v.client.people.linkIncident({ personId, incidentId });
  await v.client.consent.decide({
    incidentId,
    purpose: 'statistics',
    answer: 'yes',
    means: 'spoken',
    givenBy: ownAnswer,
    language: 'en-GB',
    witness: planted.witness,
  });
  await attach(v.client, incidentId, `${planted.picture}.jpg`, 'image/jpeg', Buffer.from('a picture'));
  await v.client.notes.add({ personId, kind: 'project', text: planted.note });
  await v.client.notes.add({ personId, kind: 'isva', text: planted.isvaNote });
  await v.client.tasks.add({ personId, title: planted.task, dueOn: null, assignedTo: null });
  await v.client.cases.open({ personId, caseworker: isva.id });
  await v.client.cases.amend({ personId, patch: { plan: { ...emptyPlan(), safer: planted.plan } } });
  await v.client.contacts.log({ personId, way: 'call', outcome: 'spoke', words: planted.contact });
  await v.client.appointments.make({
    personId,
    kind: 'court',
    startsAt: '2026-12-01T10:00:00.000Z',
    minutes: 60,
    words: planted.appointment,
  });
  const { id: referralId } = await v.client.referrals.offer({ personId, incidents: [incidentId], force: 'durham' });
  await v.client.referrals.move({ referralId, to: 'withdrawn', on: '2026-11-14', words: planted.referral });
  const about = requestAbout(personId, { officer: planted.officer, view: planted.herView, authorityReference: planted.reference });
  const { id: requestId } = await v.client.requests.receive(about);
  await v.client.requests.decide(decisionOn(requestId, { why: planted.decision }));
  await v.client.safeguarding.raise({ incidentId, risk: 'threat-to-life', reason: planted.concern });
  await v.client.search.views.save({ place: 'drop-in', name: planted.view, words: planted.workingName, filters: noFilters });
});
afterEach(() => v.close());

const erase = () => v.client.rights.erase({ personId, workingName: planted.workingName, reason: 'her-wish' });

/** The whole file with its encryption taken off, free pages and all. */
function plainFile(): Buffer {
  const { db } = v.vault;
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('journal_mode=DELETE');
  db.pragma(`rekey=''`);
  return readFileSync(db.name);
}

/** Every token of the search index that is part of a planted word, read from the index itself. */
function indexed(): string[] {
  const { db } = v.vault;
  db.exec(`CREATE VIRTUAL TABLE temp.tokens USING fts5vocab('main', 'search_index', 'row')`);
  const tokens = db.prepare('SELECT term FROM temp.tokens').pluck().all() as string[];
  db.exec('DROP TABLE temp.tokens');
  const words = Object.values(planted)
    .flatMap(wordsOf)
    .filter((word) => word.length > 4 && !ordinary.has(word));
  return words.filter((word) => tokens.some((token) => token.startsWith(word)));
}
/** Words that stand in what is planted and in what the app writes itself. */
const ordinary = new Set(['story', 'invented']);

/** In any case: an index keeps words in small letters. */
function found(bytes: Buffer): string[] {
  const text = bytes.toString('latin1').toLowerCase();
  return Object.values(planted).filter((words) => text.includes(words.toLowerCase()));
}

test('before the erasure the same search finds every planted word, so that finding none means something', () => {
  expect(found(plainFile()).sort()).toEqual(Object.values(planted).sort());
});

test('after the erasure nothing of her stands in the file, not even in its free pages', async () => {
  const before = `${v.vault.db.name}.before-9`;
  copyFileSync(v.vault.db.name, before);
  expect(readdirSync(join(v.folder, 'attachments'))).toHaveLength(1);
  await erase();
  expect(readdirSync(join(v.folder, 'attachments'))).toEqual([]);
  expect(readdirSync(v.folder)).not.toContain(before.split('/').at(-1));
  const wal = join(v.folder, 'vault.db-wal');
  expect(readFileSync(wal).length).toBe(0);
  const bytes = plainFile();
  expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3');
  expect(found(bytes)).toEqual([]);
});

test('after the erasure the search index holds no token of her, and nobody finds her', async () => {
  expect(indexed().length).toBeGreaterThan(15);
  await erase();
  expect(indexed()).toEqual([]);
  for (const words of Object.values(planted)) {
    const { groups } = await v.client.search.find({ words, nouns: [...searchNouns], filters: noFilters });
    expect([words, groups]).toEqual([words, []]);
  }
});

test('the chain still verifies, the anonymous incident stays, and so does the statistic', async () => {
  const { recordedAt } = await v.client.incidents.get({ id: incidentId });
  await erase();
  expect(v.vault.log.verify().brokenAt).toBeNull();
  await expect(v.client.people.get({ personId })).rejects.toMatchObject({ code: 'person/not-found' });
  const kept = await v.client.incidents.get({ id: incidentId });
  expect(kept).toMatchObject({ recordedAt, fields: { what: ['robbery'], story: '' }, consentInForce: { statistics: 'yes' } });
  expect(JSON.stringify(kept)).not.toContain('planted');
  expect((await v.client.incidents.list({})).total).toBe(1);
  v.vault.log.rebuild();
  expect(await v.client.incidents.get({ id: incidentId })).toEqual(kept);
  await answer(v.client, incidentId, { statistics: 'no' });
  expect(v.vault.log.verify().brokenAt).toBeNull();
});

test('a body taken away without an erasure that names it still shows as tampering', async () => {
  await erase();
  v.vault.db.exec(`DELETE FROM op_bodies WHERE op_id = (SELECT id FROM ops WHERE type = 'worker.added' ORDER BY position DESC LIMIT 1)`);
  expect(v.vault.log.verify().brokenAt).not.toBeNull();
});

test('nothing is erased on a wrong name, or while a draft names her', async () => {
  const wrong = v.client.rights.erase({ personId, workingName: 'Somebody', reason: 'her-wish' });
  await expect(wrong).rejects.toMatchObject({ code: 'person/name-differs' });
  const draft = await v.client.drafts.start();
  await v.client.drafts.save({
    id: draft.id,
    revision: draft.revision,
    fields: { ...draft.fields, story: `Met ${planted.fullName} there` },
  });
  await expect(erase()).rejects.toMatchObject({ code: 'person/in-a-draft' });
  expect((await v.client.people.get({ personId })).fields.fullName).toBe(planted.fullName);
});
