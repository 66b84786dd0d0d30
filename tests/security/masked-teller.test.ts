import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { emptyIncident, type IncidentPatch } from '#shared/domain/incident/incident.ts';
import { lineOf, type MaskedLine, maskedLines, withLines } from '#shared/domain/incident/masked-lines.ts';
import { isPart, wordsOf } from '#shared/domain/search/fold.ts';
import { noFilters, searchNouns } from '#shared/domain/search/search.ts';
import type { Worker } from '#shared/domain/worker/worker.ts';
import { addColleague, as } from '../support/colleagues.ts';
import { keepIncident } from '../support/recording.ts';
import { createTestVault, type TestVault } from '../support/vault.ts';

/** Invented, and no part of it stands anywhere else in this vault. */
const toldBy = {
  ...emptyIncident().toldBy,
  role: 'survivor' as const,
  alias: 'Ruby',
  name: 'Wilhelmina Quenby',
  phone: '07700 900977',
  email: 'quillfeather@example.org',
  address: '99 Zyxwquay, Flat 3',
  venue: 'Qwlvhpf Sauna',
  // Told of somebody else and then found to be the teller's own: nothing of it is shown for that.
  happenedTo: { ...emptyIncident().toldBy.happenedTo, alias: 'Tawny', name: 'Zxqpha Jqulk', phone: '07700 900955' },
};
const planted = /Quenby|Wilhelmina|900977|900 977|quillfeather|Zyxwquay|Qwlvhpf|Zxqpha|Jqulk|900955|900 955/i;
const reason = 'They asked to be rung back';

let v: TestVault;
let writer: Worker;
let other: Worker;
let isva: Worker;
let id: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea' });
  writer = await addColleague(v, 'outreach', 'Udo');
  other = await addColleague(v, 'outreach', 'Olu');
  isva = await addColleague(v, 'isva', 'Ines');
  id = await as(v, writer, () => keepIncident(v.client, { story: 'Mmm.', toldBy }));
});
afterEach(() => v.close());

const get = () => v.client.incidents.get({ id });
const find = (words: string) => v.client.search.find({ words, nouns: [...searchNouns], filters: noFilters });
const amend = (patch: IncidentPatch) => v.client.incidents.amend({ id, patch });
const refused = { code: 'incident/not-seen', defined: true };

test('a kept record masks who told us to another outreach worker, and not to who kept it, an ISVA or a manager', async () => {
  await as(v, other, async () => {
    const seen = await get();
    expect(seen.masked).toEqual([...maskedLines]);
    expect(seen.fields.toldBy).toMatchObject({ alias: 'Ruby', role: 'survivor', phone: '••• 77', name: '•••' });
    expect(seen.fields.toldBy.happenedTo).toMatchObject({ alias: 'Tawny', phone: '••• 55', name: '•••' });
    expect(JSON.stringify(seen)).not.toMatch(planted);
  });
  for (const worker of [writer, isva]) {
    expect(await as(v, worker, async () => [(await get()).fields.toldBy, (await get()).masked])).toEqual([toldBy, []]);
  }
  expect((await get()).fields.toldBy).toEqual(toldBy);
});

test('a draft is open work: whoever may record reads it whole, also before it is handed over; who keeps it is who wrote the record', async () => {
  const fields = { ...emptyIncident(), what: ['threats' as const], toldBy };
  const draft = await as(v, writer, async () => {
    const started = await v.client.drafts.start();
    await v.client.drafts.save({ id: started.id, revision: 1, fields });
    await v.client.drafts.handOver({ id: started.id, to: other.id });
    return started.id;
  });
  await as(v, other, async () => {
    expect((await v.client.drafts.get({ id: draft })).fields.toldBy).toEqual(toldBy);
    expect((await find('quenb')).groups.map(({ noun }) => noun)).toEqual(['draft']);
    const kept = await v.client.drafts.keep({ id: draft, revision: 2 });
    expect([kept.fields.toldBy, kept.masked]).toEqual([toldBy, []]);
  });
  await as(v, writer, async () => expect(JSON.stringify(await v.client.incidents.get({ id: draft }))).not.toMatch(planted));
});

test('looking asks for a reason, which stands in the trail, on the record and on the line of time of whose it is', async () => {
  const personId = (await v.client.people.add({ workingName: 'Juniper' })).id;
  await v.client.people.linkIncident({ personId, incidentId: id });
  v.clock.pass(1000);
  await as(v, other, async () => {
    await expect(v.client.incidents.unmask({ id, line: 'phone', reason: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await v.client.incidents.unmask({ id, line: 'phone', reason })).toEqual({ value: toldBy.phone });
    const after = await get();
    expect([after.fields.toldBy.phone, after.looks]).toEqual(['••• 77', []]);
    expect(JSON.stringify(await v.client.people.timeline({ personId }))).not.toContain(reason);
  });
  expect((await get()).looks).toMatchObject([{ line: 'phone', reason, by: 'Olu' }]);
  expect((await v.client.people.timeline({ personId })).entries[0]).toMatchObject({
    kind: 'line-unmasked',
    by: 'Olu',
    incidentId: id,
    reason,
  });
  expect((await v.client.audit.list({ about: id })).rows[0]).toMatchObject({ type: 'line.unmasked', by: 'Olu', about: { id } });
  const before = await get();
  v.session.current().log.rebuild();
  expect(await get()).toEqual(before);
});

const part = fc
  .constantFrom(...maskedLines)
  .chain((line) =>
    fc
      .constantFrom(...wordsOf(lineOf({ toldBy }, line)).filter(isPart))
      .chain((word) => fc.tuple(fc.nat(word.length - 3), fc.nat(20)).map(([at, more]) => word.slice(at, at + 3 + more))),
  );

test('no part of a masked line finds anything for somebody who sees it masked', async () => {
  await as(v, other, async () => {
    await fc.assert(
      fc.asyncProperty(part, async (words) => {
        expect((await find(words)).groups).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect((await find('tawny')).groups.map(({ noun }) => noun)).toEqual(['incident']);
    expect((await find('ruby')).groups.map(({ noun }) => noun)).toEqual(['incident']);
    const byWriter = { ...noFilters, writtenBy: writer.id };
    expect((await v.client.search.find({ words: 'quenb', nouns: [...searchNouns], filters: byWriter })).groups).toEqual([]);
    expect((await v.client.search.known({ kind: 'phone', raw: toldBy.phone, except: null })).total).toBe(0);
    expect((await v.client.search.known({ kind: 'email', raw: toldBy.email, except: null })).total).toBe(0);
  });
});

test('who reads it finds the record by it, who kept it finds their own, and no row shows it', async () => {
  const theirs = await keepIncident(v.client, { story: 'x', toldBy });
  for (const words of ['wilhelm', '900 977', 'quillf', 'zyxwq', 'qwlvh', 'zxqph', '900 955']) {
    const { groups } = await find(words);
    expect([words, groups.map(({ noun, hits }) => [noun, hits.map((hit) => hit.id)])]).toEqual([words, [['teller', [theirs, id]]]]);
    expect(JSON.stringify(groups)).not.toMatch(planted);
    const own = await as(v, writer, () => find(words));
    expect(own.groups.map(({ noun, hits }) => [noun, hits.map((hit) => hit.id)])).toEqual([['teller', [id]]]);
  }
  await amend({ toldBy: { ...toldBy, name: 'Odette' } });
  expect((await find('quenb')).groups[0]?.hits.map((hit) => hit.id)).toEqual([theirs]);
});

test('what was not seen is neither emptied nor written over; other lines and other parts of the record are taken', async () => {
  await as(v, other, async () => {
    const { fields } = await get();
    await amend({ toldBy: { ...fields.toldBy, pronoun: 'she' } });
    await amend({ toldBy: { ...fields.toldBy, pronoun: 'she', phone: '' } });
    for (const line of maskedLines) {
      await expect(amend({ toldBy: withLines(fields.toldBy, { [line]: 'something else' }) })).rejects.toMatchObject(refused);
      // A right guess is refused like a wrong one.
      await expect(amend({ toldBy: withLines(fields.toldBy, { [line]: lineOf({ toldBy }, line) }) })).rejects.toMatchObject(refused);
    }
    expect((await amend({ story: 'He shouted twice.' })).fields.story).toBe('He shouted twice.');
  });
  expect((await get()).fields.toldBy).toEqual({ ...toldBy, pronoun: 'she' });
});

test('what was looked at may be changed or emptied, letter by letter, until the vault is locked or somebody else writes there', async () => {
  const write = async (line: MaskedLine, value: string) => amend({ toldBy: withLines((await get()).fields.toldBy, { [line]: value }) });
  await as(v, other, async () => {
    await v.client.incidents.unmask({ id, line: 'phone', reason });
    for (const phone of ['07700 90098', '07700 900981']) await write('phone', phone);
    await v.client.incidents.unmask({ id, line: 'email', reason });
    await write('email', '');
    await write('email', 'new@example.org');
    await v.client.incidents.unmask({ id, line: 'happened-name', reason });
    await write('happened-name', 'Zxqpha');
  });
  expect((await get()).fields.toldBy).toEqual({
    ...withLines(toldBy, { 'happened-name': 'Zxqpha' }),
    phone: '07700 900981',
    email: 'new@example.org',
  });
  await as(v, other, () => expect(write('phone', '1')).rejects.toMatchObject(refused));
});

test('a page opened before somebody filled a line in does not empty it, and never writes the mask', async () => {
  const early = await as(v, writer, () => keepIncident(v.client, { story: 'x' }));
  const page = await as(v, other, () => v.client.incidents.get({ id: early }));
  await v.client.incidents.amend({ id: early, patch: { toldBy } });
  await as(v, other, () => v.client.incidents.amend({ id: early, patch: { toldBy: { ...page.fields.toldBy, pronoun: 'he' } } }));
  expect((await v.client.incidents.get({ id: early })).fields.toldBy).toEqual({
    ...toldBy,
    pronoun: 'he',
    role: null,
    alias: '',
    happenedTo: { ...toldBy.happenedTo, alias: '' },
  });
  const masked = (await as(v, other, () => v.client.incidents.get({ id: early }))).fields.toldBy;
  await v.client.incidents.amend({ id: early, patch: { toldBy: { ...toldBy, phone: '' } } });
  await as(v, other, () => v.client.incidents.amend({ id: early, patch: { toldBy: masked } }));
  const { toldBy: now } = (await v.client.incidents.get({ id: early })).fields;
  expect([now.phone, maskedLines.filter((line) => lineOf({ toldBy: now }, line).includes('•'))]).toEqual(['', []]);
});

test('two versions of who told us are masked as well, and are not picked by somebody who cannot read them', async () => {
  const { seen } = await get();
  await v.client.incidents.amend({ id, seen, page: v7(), patch: { toldBy: { ...toldBy, name: 'Odetteplanted' } } });
  await v.client.incidents.amend({ id, seen, page: v7(), patch: { toldBy: { ...toldBy, name: 'Wilhelmina Planted' } } });
  await as(v, other, async () => {
    const page = await get();
    expect(page.conflicts.map(({ field, versions }) => [field, versions.length])).toEqual([['toldBy', 2]]);
    expect(JSON.stringify(page)).not.toMatch(/planted|Wilhelmina/i);
    const hlc = page.conflicts[0]?.versions[1]?.hlc ?? '';
    await expect(v.client.incidents.pick({ id, field: 'toldBy', hlc })).rejects.toMatchObject(refused);
  });
});

test('the leak guard finds it in the story whoever asks, and tells somebody who may not see it no more than the words of the story', async () => {
  await amend({ story: 'Wilhelmina ran home to Zyxwquay. Her number ends 900977. quillfeather@example.org wrote.' });
  const whole = await v.client.reports.prepare({ incidentId: id });
  expect(whole.findings.map(({ why }) => why)).toEqual(expect.arrayContaining(['told-name', 'told-address', 'told-email']));
  await as(v, other, async () => {
    const { findings, texts } = await v.client.reports.prepare({ incidentId: id });
    expect(findings.map(({ key }) => key)).toEqual(whole.findings.map(({ key }) => key));
    const telling = findings.filter(({ why }) => why.startsWith('told-'));
    expect([telling.length > 2, new Set(telling.map(({ why }) => why))]).toEqual([true, new Set(['told-private'])]);
    const story = texts.map(({ text }) => text).join('\n');
    for (const finding of findings) expect(story).toContain(finding.text);
    expect(JSON.stringify(findings)).not.toMatch(/Quenby|99 Inv|Flat 3|07700|Qwlvhpf/);
  });
});

test('no list, no consent, no code, no timeline and no answer to an act shows it to another outreach worker', async () => {
  const personId = (await v.client.people.add({ workingName: 'Juniper' })).id;
  await v.client.people.linkIncident({ personId, incidentId: id });
  await as(v, other, async () => {
    const how = { means: 'spoken' as const, givenBy: ownAnswer, language: 'en-GB', witness: '' };
    const seen = [
      await v.client.incidents.list({}),
      await v.client.consent.decide({ incidentId: id, purpose: 'record', answer: 'yes', ...how }),
      await v.client.consent.decide({ incidentId: id, purpose: 'isva', answer: 'yes', reviewOn: '2026-11-15', ...how }),
      await v.client.consent.isvaWanted(),
      await v.client.consent.due(),
      await v.client.consent.history({ incidentId: id }),
      await v.client.consent.receipt({ incidentId: id }),
      await v.client.people.get({ personId }),
      await v.client.people.list(),
      await v.client.people.ofIncident({ incidentId: id }),
      await v.client.people.timeline({ personId }),
      await v.client.safeguarding.list({ incidentId: id }),
      await v.client.attachments.list({ incidentId: id }),
      await v.client.reports.prepare({ incidentId: id }),
      await amend({ sector: 'street' }),
    ];
    expect(JSON.stringify(seen)).not.toMatch(planted);
    await v.client.consent.decide({ incidentId: id, purpose: 'record', answer: 'no', ...how });
    expect(JSON.stringify(await v.client.rights.unwanted({ incidentId: id }))).not.toMatch(planted);
    for (const noun of [() => v.client.rights.access({ personId }), () => v.client.audit.list({}), () => v.client.rights.due()])
      await expect(noun()).rejects.toMatchObject({ code: 'permission/not-your-role' });
  });
});
