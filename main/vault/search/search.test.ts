import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AlertContent } from '#shared/domain/alert/alert.ts';
import { emptyIncident, emptyVehicle, type IncidentFields } from '#shared/domain/incident/incident.ts';
import { isPart, wordsOf } from '#shared/domain/search/fold.ts';
import { noFilters, type SearchFilters, type SearchNoun, searchNouns } from '#shared/domain/search/search.ts';
import { keepIncident } from '../../../tests/support/recording.ts';
import { createTestVault, type TestVault } from '../../../tests/support/vault.ts';
import { search } from './projection.ts';

let v: TestVault;
beforeEach(async () => {
  v = await createTestVault();
});
afterEach(() => v.close());

const vehicle = (plate: string) => ({ ...emptyVehicle('0197a000-0000-7000-8000-00000000000a'), plate });
const point = (kind: 'phone' | 'email' | 'handle', raw: string) => ({ id: '0197a000-0000-7000-8000-00000000000b', kind, raw });
const where = (force: string) => ({ ...emptyIncident().where, force });
const onDay = (on: string) => ({ ...emptyIncident().when, precision: 'day' as const, on });
const keep = (fields: Partial<IncidentFields>) => keepIncident(v.client, { story: 'x', ...fields });

async function found(words: string, filters: Partial<SearchFilters> = {}, nouns: readonly SearchNoun[] = searchNouns): Promise<string[]> {
  const { groups } = await v.client.search.find({ words, nouns: [...nouns], filters: { ...noFilters, ...filters }, limit: 200 });
  return groups.flatMap(({ hits }) => hits.map(({ id }) => id));
}
async function excerpt(words: string) {
  const { groups } = await v.client.search.find({ words, nouns: ['incident'], filters: noFilters });
  return groups[0]?.hits[0]?.excerpt ?? null;
}

const letters = fc.string({ unit: fc.constantFrom(...'abcdeéñłßοжÅ文9 '), minLength: 3, maxLength: 60 });
const stories = fc.array(letters, { minLength: 1, maxLength: 8 });

test('every part of every word is found from three letters on, a changed word is not found any more, and an erased record never', async () => {
  await fc.assert(
    fc.asyncProperty(stories, fc.nat(), async (texts, pick) => {
      const ids: string[] = [];
      for (const story of texts) ids.push(await keep({ story, what: ['fraud'] }));
      const at = pick % ids.length;
      const id = ids[at] as string;
      const words = wordsOf(texts[at] as string).filter(isPart);
      for (const word of words) {
        const start = pick % Math.max(1, word.length - 2);
        const part = word.slice(start, start + 3 + (pick % 20));
        if (isPart(part)) expect(await found(part)).toContain(id);
      }
      await v.client.incidents.amend({ id, patch: { story: 'nothing of it' } });
      for (const word of words) if (!'nothing of it'.includes(word)) expect(await found(word)).not.toContain(id);
      v.vault.db.prepare('DELETE FROM op_bodies WHERE op_id IN (SELECT id FROM ops WHERE subject = ?)').run(id);
      v.vault.log.rebuild();
      for (const word of words) expect(await found(word)).not.toContain(id);
      expect(await found('nothing')).not.toContain(id);
    }),
    { numRuns: 15 },
  );
});

test('all the words must be there, wherever in the record they stand', async () => {
  const both = await keep({ story: 'He locked the doors', vehicles: [{ ...vehicle(''), make: 'Škoda' }] });
  await keep({ story: 'He locked the doors' });
  expect(await found('skod lock')).toEqual([both]);
  expect(await found('skoda locked knife')).toEqual([]);
});

test('a kind, a force or a council is found by the words people see for it', async () => {
  const robbery = await keep({ what: ['robbery'], where: { ...where('merseyside'), localAuthority: 'E08000012' } });
  expect(await found('robb')).toEqual([robbery]);
  expect(await found('tâlhă')).toEqual([robbery]);
  expect(await found('lladra')).toEqual([robbery]);
  // A short word of another language is not a name of everything.
  expect(await found('neu')).toEqual([]);
  expect(await found('merseys')).toEqual([robbery]);
  expect(await found('liverp')).toEqual([robbery]);
  expect(await found('police')).toEqual([]);
});

test('a row says where the words stand, around the first of them', async () => {
  await keep({ story: 'Nothing here', suspects: [], toldBy: { ...emptyIncident().toldBy, alias: 'Ruby' } });
  expect(await excerpt('rub')).toEqual({ field: 'told', text: 'Ruby' });
});

test('a number is found by any part of it, however it was written and typed', async () => {
  const field = await keep({ contactPoints: [point('phone', '+44 (0)7700 900-143')] });
  const story = await keep({ story: 'He rang from 07700 900 143.' });
  for (const typed of ['900 14', '90014', '07700 900 143', '7700900143', '+44 7700 900143', '0143'])
    expect([typed, (await found(typed)).includes(field)]).toEqual([typed, true]);
  expect(await found('07700 900 14')).toEqual([story, field]);
  expect(await found('900 15')).toEqual([]);
});

test('“ends in” finds numbers and plates by their ending, and no other', async () => {
  const phone = await keep({ contactPoints: [point('phone', '07700 900143')] });
  const plate = await keep({ vehicles: [vehicle('QQ14 ABK')] });
  await keep({ contactPoints: [point('phone', '07700 901439')] });
  expect(await found('ends in 143')).toEqual([phone]);
  expect(await found('…143')).toEqual([phone]);
  expect(await found('ends in abk')).toEqual([plate]);
});

test('a plate seen in part finds those it fits, whole ones and parts, and no other', async () => {
  const whole = await keep({ vehicles: [vehicle('QQ14 ABK')] });
  const part = await keep({ vehicles: [vehicle('QQ1? ?BK')] });
  await keep({ vehicles: [vehicle('QQ14 ABX')] });
  await keep({ vehicles: [vehicle('QQ24 ABK')] });
  expect(await found('QQ1? ??K')).toEqual([part, whole]);
  expect(await found('?Q14 AB?')).not.toContain(part);
});

test('filters combine, with each other and with words', async () => {
  const first = await keep({
    what: ['robbery', 'threats'],
    where: where('cleveland'),
    when: onDay('2026-03-05'),
    story: 'near the bridge',
  });
  const second = await keep({ what: ['threats'], where: where('cleveland'), when: onDay('2026-04-01') });
  const third = await keep({ what: ['rape'], where: where('durham'), when: onDay('2026-03-20') });
  expect(await found('', { what: ['threats', 'rape'] })).toEqual([third, second, first]);
  expect(await found('', { what: ['threats'], force: 'cleveland', to: '2026-03-31' })).toEqual([first]);
  expect(await found('', { from: '2026-03-05', to: '2026-03-20' })).toEqual([third, first]);
  expect(await found('', { from: '1990-01-01', to: '2026-03-05' })).toEqual([first]);
  expect(await found('', { severity: 'very-dangerous' })).toEqual([third]);
  expect(await found('bridge', { force: 'durham' })).toEqual([]);
  expect(await found('', { writtenBy: v.worker.id, force: 'durham' })).toEqual([third]);
  expect(await found('', { writtenBy: first })).toEqual([]);
});

test('what is being written is found as it stands, and only while it is a draft', async () => {
  const draft = await v.client.drafts.start();
  const fields = { ...draft.fields, story: 'A grey van by the arches', vehicles: [vehicle('QQ14 ABK')] };
  await v.client.drafts.save({ id: draft.id, revision: 1, fields });
  expect(await found('arche', {}, ['draft'])).toEqual([draft.id]);
  expect(await found('QQ1? ??K', {}, ['draft'])).toEqual([draft.id]);
  expect(await found('arche', { standing: 'being-written' })).toEqual([draft.id]);
  await v.client.drafts.keep({ id: draft.id, revision: 2 });
  expect(await found('arche', {}, ['draft'])).toEqual([]);
  expect(await found('arche', { standing: 'kept-here' })).toEqual([draft.id]);
});

test('a page goes on where the last one ended, and nothing comes twice or is left out', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 23; i++) ids.unshift(await keep({ story: `word number${i}`, when: onDay(i % 2 ? '2026-01-01' : '2026-02-01') }));
  const seen: string[] = [];
  for (let after: number | undefined; ; ) {
    const input = { words: 'word', nouns: ['incident' as const], filters: noFilters, limit: 5, ...(after === undefined ? {} : { after }) };
    const [group] = (await v.client.search.find(input)).groups;
    seen.push(...(group?.hits ?? []).map(({ id }) => id));
    if (group === undefined || group.next === null) break;
    after = group.next;
  }
  expect(seen).toEqual(ids);
});

test('nothing asked for finds nothing, and signs of a query language are only signs', async () => {
  await keep({ story: 'quiet words' });
  expect(await found('  ')).toEqual([]);
  for (const typed of ['"', 'quiet"*', 'NOT quiet OR', 'quiet AND (', "';--", 'NEAR(quiet words)', '*', '\ue000no\ue001incident'])
    expect(await found(typed)).toBeInstanceOf(Array);
});

test('the index made again from the log is the one that stood, row by row', async () => {
  const id = await keep({ what: ['robbery'], contactPoints: [point('phone', '07700 900143')], vehicles: [vehicle('QQ14 ABK')] });
  await keep({ story: 'another one' });
  await v.client.incidents.amend({ id, patch: { story: 'amended words' } });
  const { db } = v.vault;
  const dump = () => [
    db.prepare('SELECT noun, id, happened_on FROM search_documents ORDER BY position').all(),
    db
      .prepare('SELECT id, kind, normal, backwards, is_part FROM search_points JOIN search_documents USING (position) ORDER BY 1, 2, 3')
      .all(),
    db.prepare('SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid').all('"amended"* OR "another"*'),
  ];
  const before = dump();
  v.vault.log.rebuild();
  expect(dump()).toEqual(before);
  expect(await found('amende')).toEqual([id]);
});

test('dropping the index leaves no table of it behind', () => {
  search.drop(v.vault.db);
  expect(v.vault.db.prepare(`SELECT name FROM sqlite_master WHERE name LIKE 'search_%'`).pluck().all()).toEqual(['search_views']);
});

const content: AlertContent = {
  status: 'Exercise',
  severity: 'dangerous',
  certainty: 'observed',
  headline: 'Robbery: man, blue Audi',
  description: 'Locked the doors.',
  facts: [{ label: 'phone', value: 'ends in 43' }],
  instructions: [],
  areas: [{ kind: 'force', code: 'merseyside' }],
  expiresAt: '2026-12-31T00:00:00.000Z',
};

test('alerts are found by their words, their force, their severity and the ending they tell', async () => {
  const alertId = '0197a000-0000-7000-8000-0000000000aa';
  v.vault.log.commit([{ type: 'alert.composed', subject: alertId, body: { reports: [], content } }], v.worker.id);
  expect(await found('audi')).toEqual([alertId]);
  expect(await found('', { force: 'merseyside', severity: 'dangerous' })).toEqual([alertId]);
  expect(await found('ends in 43')).toEqual([alertId]);
  expect(await found('ends in 143')).toEqual([alertId]);
  expect(await found('ends in 48')).toEqual([]);
});

test('one slip in a word still finds what was meant and says which word it was; what is written right finds only itself', async () => {
  const ask = (words: string) => v.client.search.find({ words, nouns: [...searchNouns], filters: noFilters });
  const meant = await keep({ story: 'They called him Maccy; he smelled of diesel.' });
  const other = await keep({ story: 'Another man, called Maccey by the others.' });
  expect(await found('diezel smelled')).toEqual([meant]);
  expect(await ask('diezel smelled')).toMatchObject({ near: ['diesel'] });
  expect(await ask('Maccey')).toMatchObject({ near: [] });
  expect(await found('Maccey')).toEqual([other]);
  expect(await ask('robbry')).toMatchObject({ near: [], groups: [] });
  await keep({ what: ['robbery'] });
  expect(await ask('robbry')).toMatchObject({ near: ['robbery'] });
  for (const words of ['maci', 'qq14zzk', 'zebra', 'diesel Maccey']) expect(await ask(words)).toMatchObject({ near: [], groups: [] });
});
