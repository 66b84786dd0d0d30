import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptySuspect, emptyVehicle } from '#shared/domain/incident/incident.ts';
import { type PackItem, packItems, type ReferralStep } from '#shared/domain/referral/referral.ts';
import { answer, keepIncident } from '../../support/recording.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
let personId: string;
let incidentId: string;
let referralId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'isva', name: 'Ines Duarte' });
  personId = (await v.client.people.add({ workingName: 'Jo' })).id;
  await v.client.people.amend({ personId, patch: { fullName: 'Josephine Planted', phone: '07700 900143', address: '9 Invented Quay' } });
  const suspects = [{ ...emptySuspect('0197a000-0000-7000-8000-0000000000cc'), build: 'heavy', namesUsed: ['Baz'] }];
  incidentId = await keepIncident(v.client, { what: ['robbery'], story: 'He took her bag by the bus stop.', suspects });
  await v.client.people.linkIncident({ personId, incidentId });
  referralId = (await v.client.referrals.offer({ personId, incidents: [incidentId], force: 'merseyside' })).id;
});
afterEach(() => v.close());

type Move = Exclude<ReferralStep, 'offered' | 'sent'>;
const move = (to: Move, agreed: PackItem[] = ['workingName', 'story']) =>
  v.client.referrals.move({ referralId, to, on: '2026-11-14', words: '', agreed });
const standing = async () => (await v.client.referrals.list({ personId })).referrals[0]?.standing;

test('a referral cannot move past the offer without a yes to a formal report, and withdrawing needs nothing', async () => {
  await expect(move('consented')).rejects.toMatchObject({ code: 'referral/no-consent' });
  await expect(move('statement')).rejects.toMatchObject({ code: 'referral/no-such-step' });
  await answer(v.client, incidentId, { record: 'yes', formalReport: 'yes' });
  await move('consented');
  await move('withdrawn');
  expect(await standing()).toBe('withdrawn');
  await expect(move('officer')).rejects.toMatchObject({ code: 'referral/no-such-step' });
});

test('the pack holds exactly what was ticked and nothing else', async () => {
  const { sections } = await v.client.referrals.pack({ referralId, items: ['workingName', 'story'] });
  const words = JSON.stringify(sections);
  expect(words).toContain('He took her bag');
  for (const left of ['Planted', '900143', 'Quay', 'heavy', 'Baz']) expect(words).not.toContain(left);
  expect(JSON.stringify(await v.client.referrals.pack({ referralId, items: ['suspects'] }))).toContain('Baz');
  expect((await v.client.referrals.pack({ referralId, items: [] })).sections).toEqual([]);
});

test('sending records a disclosure with the hash of what was shown, and refuses what was not shown', async () => {
  await answer(v.client, incidentId, { record: 'yes', formalReport: 'yes' });
  await move('consented');
  const { shown, items } = await v.client.referrals.pack({ referralId, items: ['story', 'workingName'] });
  const send = (input: { shown: string }) => v.client.referrals.send({ referralId, items, pdfHash: null, ...input });
  await expect(send({ shown: '0'.repeat(64) })).rejects.toMatchObject({ code: 'referral/changed-since-shown' });
  await v.client.incidents.amend({ id: incidentId, patch: { story: 'Another story.' } });
  await expect(send({ shown })).rejects.toMatchObject({ code: 'referral/changed-since-shown' });
  const again = await v.client.referrals.pack({ referralId, items });
  await send({ shown: again.shown });
  const [referral] = (await v.client.referrals.list({ personId })).referrals;
  expect(referral).toMatchObject({ standing: 'sent', mayFollow: ['acknowledged', 'officer', 'withdrawn'] });
  expect(referral?.disclosures).toMatchObject([{ to: 'Merseyside Police', contentHash: again.shown, items: ['workingName', 'story'] }]);
  await expect(send({ shown: again.shown })).rejects.toMatchObject({ code: 'referral/no-such-step' });
});

test('a yes taken back withdraws a referral that has not been sent', async () => {
  await answer(v.client, incidentId, { record: 'yes', formalReport: 'yes' });
  await move('consented');
  v.clock.pass(1000);
  await answer(v.client, incidentId, { formalReport: 'no' });
  const { shown, items } = await v.client.referrals.pack({ referralId, items: ['story'] });
  const sent = v.client.referrals.send({ referralId, items, shown, pdfHash: null });
  await expect(sent).rejects.toMatchObject({ code: 'referral/no-such-step' });
  expect(await standing()).toBe('withdrawn');
});

const dave = {
  ...emptySuspect('0197a000-0000-7000-8000-0000000000dd'),
  namesUsed: ['Dave'],
  ageBand: '35-44' as const,
  height: 'tall' as const,
  skin: 'pale',
  standings: { skin: 'part' as const },
  looks: 'Kim Planted told her he limps. Seen outside 12 Planted Road.',
};

test('a pack says every field that was answered, each under its label, and loses none of it', async () => {
  const suspect = { ...dave, behaviour: { ...dave.behaviour, weapon: { picks: ['knife' as const], standing: null, words: 'folding' } } };
  const id = await keepIncident(v.client, {
    what: ['robbery'],
    suspects: [suspect],
    vehicles: [{ ...emptyVehicle('0197a000-0000-7000-8000-0000000000ee'), kind: 'van', colour: 'white', plate: 'QQ12 ABC' }],
    messages: { count: 12, standing: 'part', related: 'yes', firstOn: '2026-11-01', lastOn: null, words: 'At night' },
    injuries: { picks: ['bruises'], standing: null, words: 'left arm' },
    evidence: { picks: ['clothes'], standing: null, words: 'in a paper bag' },
    police: { told: 'yes', response: 'poor', reference: 'INV-4711', words: 'Rang off' },
  });
  await v.client.people.linkIncident({ personId, incidentId: id });
  const { id: other } = await v.client.referrals.offer({ personId, incidents: [id], force: 'merseyside' });
  const { sections } = await v.client.referrals.pack({ referralId: other, items: [...packItems] });
  const lines = sections.flatMap((section) => section.lines.map(({ label, value }) => `${label}: ${value}`));
  for (const line of [
    'Age: 35 to 44',
    'Height: Tall',
    'Skin: pale (part of it)',
    'Weapon: Knife, folding',
    'Kind: Van',
    'Number plate: QQ12 ABC',
    'How many: 12 (part of it)',
    'First on: Sunday, 1 November 2026',
    'Injuries and care: Bruises, left arm',
    'Evidence kept: Clothes, not washed, in a paper bag',
    'Their number for it: INV-4711',
    'What they said and did: Rang off',
  ])
    expect(lines).toContain(line);
  expect(sections.map(({ heading }) => heading)).toEqual(['The person', 'The incident', 'Who did it', 'Vehicle']);
});

test('private words nobody ticked are marked within what was ticked, and the pack waits until each is decided', async () => {
  await v.client.people.amend({ personId, patch: { fullName: 'Kim Planted', address: '12 Planted Road' } });
  await v.client.incidents.amend({ id: incidentId, patch: { suspects: [dave] } });
  await answer(v.client, incidentId, { record: 'yes', formalReport: 'yes' });
  const items: PackItem[] = ['suspects', 'vehicles'];
  await move('consented', items);
  let pack = await v.client.referrals.pack({ referralId, items });
  expect(pack.findings.map(({ text }) => text)).toEqual(['Kim Planted', 'outside 12 Planted Road']);
  const send = () => v.client.referrals.send({ referralId, items, shown: pack.shown, pdfHash: null });
  await expect(send()).rejects.toMatchObject({ code: 'referral/undecided', defined: true });
  for (const { key } of pack.findings) pack = await v.client.referrals.decide({ referralId, items, key, decision: { act: 'remove' } });
  expect(pack.undecided).toBe(0);
  expect(JSON.stringify(pack.sections)).not.toMatch(/Kim|Planted/);
  expect(JSON.stringify(pack.sections)).toContain('he limps');
  v.vault.log.rebuild();
  expect(await v.client.referrals.pack({ referralId, items })).toEqual(pack);
  const ticked = await v.client.referrals.pack({ referralId, items: [...items, 'fullName', 'address'] });
  expect(ticked.findings).toEqual([]);
  await send();
});

test('only what was agreed to can go, and a yes to no part at all is none', async () => {
  await answer(v.client, incidentId, { record: 'yes', formalReport: 'yes' });
  await expect(move('consented', [])).rejects.toMatchObject({ code: 'referral/nothing-agreed', defined: true });
  await move('consented', ['story', 'suspects']);
  const send = async (items: PackItem[]) => {
    const { shown } = await v.client.referrals.pack({ referralId, items });
    return v.client.referrals.send({ referralId, items, shown, pdfHash: null });
  };
  await expect(send(['story', 'fullName'])).rejects.toMatchObject({ code: 'referral/not-agreed', defined: true });
  await move('consented', ['story']);
  await expect(send(['suspects'])).rejects.toMatchObject({ code: 'referral/not-agreed' });
  expect((await v.client.referrals.list({ personId })).referrals[0]).toMatchObject({ agreed: ['story'] });
  await send(['story']);
});

test('the steps stand on the line of time and survive a rebuild', async () => {
  await answer(v.client, incidentId, { record: 'yes', formalReport: 'yes' });
  await move('consented');
  const before = await v.client.referrals.list({ personId });
  v.vault.log.rebuild();
  expect(await v.client.referrals.list({ personId })).toEqual(before);
  const { entries } = await v.client.people.timeline({ personId });
  expect(entries.flatMap((entry) => (entry.kind === 'referral' ? [entry.step] : [])).sort()).toEqual(['consented', 'offered']);
});

test('the calendar file holds the times to come and nothing of the case', async () => {
  const make = (startsAt: string) =>
    v.client.appointments.make({ personId, kind: 'court', startsAt, minutes: 60, words: 'Planted court, room 3' });
  await make('2026-11-01T10:00:00.000Z');
  const { id } = await make('2026-12-01T10:00:00.000Z');
  await make('2026-12-02T10:00:00.000Z');
  await v.client.appointments.cancel({ appointmentId: id });
  const { file, count } = await v.client.appointments.calendar({ personId: null, language: 'en-GB' });
  expect(count).toBe(1);
  expect(file).toContain('SUMMARY:Appointment\r\n');
  expect((await v.client.appointments.calendar({ personId: null, language: 'cy' })).file).toContain('SUMMARY:Apwyntiad\r\n');
  expect(file).toContain('DTSTART:20261202T100000Z');
  // The one that was called off goes out of a calendar that had it.
  expect(file).toMatch(/DTSTART:20261201T100000Z[\s\S]*?STATUS:CANCELLED/);
  for (const word of ['Planted', 'Jo', 'court', personId]) expect(file).not.toContain(word);
  await expect(v.client.appointments.cancel({ appointmentId: id })).rejects.toMatchObject({ code: 'appointment/not-found' });
});
