import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIncident, emptySuspect } from '#shared/domain/incident/incident.ts';
import { noFilters } from '#shared/domain/search/search.ts';
import { createTestVault, type TestVault } from '../../../tests/support/vault.ts';

let v: TestVault;
beforeEach(async () => {
  v = await createTestVault();
});
afterEach(() => v.close());

const suspectId = '0197a000-0000-7000-8000-0000000000cc';

async function draft(story: string): Promise<string> {
  const { id, fields } = await v.client.drafts.start();
  await v.client.drafts.save({ id, revision: 1, fields: { ...fields, story } });
  return id;
}
const plant = (id: string, column: 'summary' | 'fields', text: string) =>
  v.vault.db.prepare(`UPDATE drafts SET ${column} = ? WHERE id = ?`).run(text, id);
const listed = async () => (await v.client.incidents.list({})).rows.map(({ id, opening, isUnreadable }) => ({ id, opening, isUnreadable }));

test.each(['', '{', '"words"', '{"opening":7}', 'null'])(
  'an unreadable line of one page (%j) is made again from its words, and no list fails',
  async (bad) => {
    const id = await draft('He came back.');
    plant(id, 'summary', bad);
    expect(await listed()).toEqual([{ id, opening: 'He came back.', isUnreadable: false }]);
  },
);

test('a page that cannot be read at all stands in the list as unreadable beside the others, is refused when opened, and can be discarded', async () => {
  const id = await draft('He came back.');
  v.clock.pass(1000);
  const other = await draft('Another.');
  plant(id, 'summary', '{');
  plant(id, 'fields', '{"story":"He came back."');
  expect(await listed()).toEqual([
    { id: other, opening: 'Another.', isUnreadable: false },
    { id, opening: '', isUnreadable: true },
  ]);
  await expect(v.client.drafts.get({ id })).rejects.toMatchObject({ code: 'draft/unreadable', defined: true });
  await expect(v.client.drafts.keep({ id, revision: 2 })).rejects.toMatchObject({ code: 'draft/unreadable', defined: true });
  const { groups } = await v.client.search.find({ words: 'another', nouns: ['draft'], filters: noFilters });
  expect(groups.flatMap(({ hits }) => hits.map((hit) => hit.id))).toEqual([other]);
  await v.client.drafts.discard({ id });
  expect(await listed()).toHaveLength(1);
});

test('a page left by an earlier version opens with what was not asked then left blank', async () => {
  const id = await draft('');
  const { hate: _hate, ...older } = emptyIncident();
  const { skin: _skin, ...suspect } = emptySuspect(suspectId);
  const { railway: _railway, ...where } = older.where;
  plant(
    id,
    'fields',
    JSON.stringify({
      ...older,
      story: 'Written long ago.',
      where: { ...where, town: 'Bootle' },
      suspects: [{ ...suspect, build: 'slim' }],
    }),
  );
  const { fields } = await v.client.drafts.get({ id });
  expect(fields).toEqual({
    ...emptyIncident(),
    story: 'Written long ago.',
    where: { ...emptyIncident().where, town: 'Bootle' },
    suspects: [{ ...emptySuspect(suspectId), build: 'slim' }],
  });
  await v.client.drafts.keep({ id, revision: 2 });
  expect((await v.client.incidents.get({ id })).fields.story).toBe('Written long ago.');
});

test('a page that says something this version has no place for is not opened without it', async () => {
  const id = await draft('');
  plant(id, 'fields', JSON.stringify({ ...emptyIncident(), weather: 'rain' }));
  await expect(v.client.drafts.get({ id })).rejects.toMatchObject({ code: 'draft/unreadable' });
});
