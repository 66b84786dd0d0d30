import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyPlan } from '#shared/domain/case/case.ts';
import { noFilters, type SearchNoun, searchNouns } from '#shared/domain/search/search.ts';
import { attach } from '../../support/attachments.ts';
import { addColleague, as } from '../../support/colleagues.ts';
import { keepIncident } from '../../support/recording.ts';
import { decisionOn, requestAbout } from '../../support/requests.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
let personId: string;
let incidentId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea' });
  personId = (await v.client.people.add({ workingName: 'Juniper' })).id;
  incidentId = await keepIncident(v.client, { what: ['threats'], story: 'x' });
  await v.client.people.linkIncident({ personId, incidentId });
});
afterEach(() => v.close());

async function groups(words: string) {
  return (await v.client.search.find({ words, nouns: [...searchNouns], filters: noFilters })).groups;
}
async function nouns(words: string): Promise<SearchNoun[]> {
  return (await groups(words)).map(({ noun }) => noun);
}

/** One thing of each noun that belongs to a person, each with a word of its own. */
async function writeEverything(): Promise<void> {
  const { client, worker } = v;
  await client.notes.add({ personId, kind: 'project', text: 'likes heronfeather tea' });
  await client.notes.add({ personId, kind: 'isva', text: 'afraid of kestrelhouse' });
  await client.notes.add({ personId, kind: 'support', text: 'spoke of ospreywater' });
  await client.tasks.add({ personId, title: 'Ring the dunlinclinic', dueOn: null, assignedTo: null });
  await client.cases.open({ personId, caseworker: worker.id });
  await client.cases.amend({ personId, patch: { plan: { ...emptyPlan(), people: 'Her sister in Teasel Road' } } });
  await client.contacts.log({ personId, way: 'call', outcome: 'spoke', words: 'asked about curlewgate' });
  await client.appointments.make({
    personId,
    kind: 'court',
    startsAt: '2026-12-01T10:00:00.000Z',
    minutes: 60,
    words: 'Invented Plovercourt',
  });
  const { id: referralId } = await client.referrals.offer({ personId, incidents: [incidentId], force: 'durham' });
  await client.referrals.move({ referralId, to: 'withdrawn', on: '2026-11-14', words: 'no more siskinwords' });
  const { id: requestId } = await client.requests.receive(requestAbout(personId, { officer: 'DC Redstart 1234', authority: 'cleveland' }));
  await client.requests.decide(decisionOn(requestId, { why: 'Too wide, wagtailwords' }));
  await client.safeguarding.raise({ incidentId, risk: 'threat-to-life', reason: 'He said so at linnetbridge' });
  await attach(client, incidentId, 'whinchat.jpg', 'image/jpeg', Buffer.from('a picture'));
}

const words: readonly (readonly [string, SearchNoun, 'everybody' | 'casework'])[] = [
  ['heronf', 'note', 'everybody'],
  ['kestrelh', 'isva-note', 'casework'],
  ['ospreyw', 'isva-note', 'casework'],
  ['dunlin', 'task', 'everybody'],
  ['teasel', 'case', 'casework'],
  ['curlew', 'contact', 'everybody'],
  ['plover', 'appointment', 'casework'],
  ['siskin', 'referral', 'casework'],
  ['durham', 'referral', 'casework'],
  ['redstart', 'request', 'casework'],
  ['clevel', 'request', 'casework'],
  ['wagtail', 'request', 'casework'],
  ['linnet', 'concern', 'everybody'],
  ['whinch', 'attachment', 'everybody'],
];

test('whatever was written about a person is found by part of a word, and its row names whose it is', async () => {
  await writeEverything();
  for (const [part, noun] of words) {
    const [group, ...others] = await groups(part);
    expect([part, group?.noun, others.length]).toEqual([part, noun, 0]);
    const under = noun === 'concern' || noun === 'attachment' ? { noun: 'incident', id: incidentId } : { noun: 'person', id: personId };
    expect(group?.hits[0]?.under).toMatchObject(under);
    if (under.noun === 'person') expect(group?.hits[0]?.under?.name).toBe('Juniper');
  }
});

test('casework and notes of ISVAs are found by ISVAs and managers and by nobody else', async () => {
  const outreach = await addColleague(v, 'outreach', 'Olu');
  const isva = await addColleague(v, 'isva', 'Ines');
  await writeEverything();
  await as(v, isva, async () => {
    for (const [part, noun] of words) expect([part, await nouns(part)]).toEqual([part, [noun]]);
  });
  await as(v, outreach, async () => {
    for (const [part, noun, who] of words) expect([part, await nouns(part)]).toEqual([part, who === 'everybody' ? [noun] : []]);
  });
});

test('the index made again from the log finds the same', async () => {
  await writeEverything();
  v.vault.log.rebuild();
  for (const [part, noun] of words) expect([part, await nouns(part)]).toEqual([part, [noun]]);
});

test('what was written about a record that is shown as part of another opens under the name she is known by', async () => {
  const other = (await v.client.people.add({ workingName: 'June' })).id;
  await v.client.notes.add({ personId: other, kind: 'project', text: 'stonechat' });
  await v.client.people.merge({ personId, other });
  expect((await groups('stonechat'))[0]?.hits[0]?.under).toEqual({ noun: 'person', id: other, name: 'Juniper' });
});

test('a sheet that was made here is found among the sheets, and an alert without one is not', async () => {
  const alertId = '0197a000-0000-7000-8000-0000000000aa';
  const content = {
    status: 'Exercise' as const,
    severity: 'dangerous' as const,
    certainty: 'observed' as const,
    headline: 'Robbery: man, blue Audi',
    description: 'Locked the doors.',
    facts: [],
    instructions: [],
    areas: [{ kind: 'force' as const, code: 'merseyside' }],
    expiresAt: '2026-12-31T00:00:00.000Z',
  };
  v.vault.log.commit([{ type: 'alert.composed', subject: alertId, body: { reports: [], content } }], v.worker.id);
  expect(await nouns('audi')).toEqual(['alert']);
  v.vault.log.commit([{ type: 'sheet.printed', subject: alertId, body: { alertId, version: 1, as: 'paper' } }], v.worker.id);
  expect(await nouns('audi')).toEqual(['alert', 'sheet']);
});

test('a time that was told as a month or a year is shown no closer than that', async () => {
  const when = { on: '2014-08-01', time: null, partOfDay: null, words: '' };
  await keepIncident(v.client, { story: 'wheatearmonth', when: { ...when, precision: 'month' } });
  await keepIncident(v.client, { story: 'wheatearyear', when: { ...when, on: '2014-01-01', precision: 'year' } });
  await keepIncident(v.client, { story: 'wheatearday', when: { ...when, precision: 'day' } });
  const span = async (words: string) => (await groups(words))[0]?.hits[0]?.onSpan;
  expect([await span('wheatearmonth'), await span('wheatearyear'), await span('wheatearday')]).toEqual(['month', 'year', 'day']);
});
