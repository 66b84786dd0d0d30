import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addColleague, as } from '../../../tests/support/colleagues.ts';
import { createTestVault, type TestVault } from '../../../tests/support/vault.ts';

let v: TestVault;
let id: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager' });
  id = (await v.client.drafts.start()).id;
});
afterEach(() => v.close());

const [first, second] = [v7(), v7()];
/** Writes on a page that read the draft when it was blank. */
const write = (page: string, story: string) => v.client.drafts.save({ id, revision: 1, page, fields: { story } });
const shown = ({ conflicts }: Awaited<ReturnType<TestVault['client']['drafts']['versions']>>) =>
  conflicts.map(({ field, versions }) => ({ field, versions: versions.map(({ by, value }) => [by, value[field]]) }));

test('two pages writing one field of a draft: both versions are kept with who wrote them, the newest shown, until somebody picks', async () => {
  const ruth = await addColleague(v, 'isva', 'Ruth');
  await write(first, 'a red car');
  await as(v, ruth, () => write(second, 'a blue van'));
  const both = [
    {
      field: 'story',
      versions: [
        ['Ruth', 'a blue van'],
        ['Amina Okafor', 'a red car'],
      ],
    },
  ];
  expect(shown(await v.client.drafts.versions({ id }))).toEqual(both);
  // Going on with typing replaces one's own version and no other.
  await write(first, 'a red car, old');
  const { conflicts } = await v.client.drafts.versions({ id });
  expect(shown({ conflicts })).toEqual([
    {
      field: 'story',
      versions: [
        ['Amina Okafor', 'a red car, old'],
        ['Ruth', 'a blue van'],
      ],
    },
  ]);
  expect((await v.client.drafts.get({ id })).fields.story).toBe('a red car, old');
  const hlc = conflicts[0]?.versions[1]?.hlc ?? '';
  expect(await v.client.drafts.pick({ id, field: 'story', hlc })).toEqual({ conflicts: [] });
  expect((await v.client.drafts.get({ id })).fields.story).toBe('a blue van');
  await expect(v.client.drafts.pick({ id, field: 'story', hlc })).rejects.toMatchObject({
    code: 'incident/no-such-version',
    defined: true,
  });
});

test('what two pages write in different fields, or in the same words, needs nobody to pick', async () => {
  await write(first, 'a red car');
  await v.client.drafts.save({ id, revision: 1, page: second, fields: { what: ['threats'] } });
  await write(second, 'a red car');
  expect(await v.client.drafts.versions({ id })).toEqual({ conflicts: [] });
  expect((await v.client.drafts.get({ id })).fields).toMatchObject({ story: 'a red car', what: ['threats'] });
});

test('a page that has not read what another wrote does not keep the draft unseen; opened again, it does', async () => {
  await v.client.drafts.save({ id, revision: 1, page: first, fields: { what: ['threats'] } });
  await write(second, 'a blue van');
  const unseen = v.client.drafts.keep({ id, revision: 1, page: first });
  await expect(unseen).rejects.toMatchObject({ code: 'draft/changed-elsewhere', defined: true });
  const { revision } = await v.client.drafts.get({ id });
  expect((await v.client.drafts.keep({ id, revision, page: v7() })).fields).toMatchObject({ story: 'a blue van', what: ['threats'] });
});

test('a draft kept with two versions is a record with two versions, each by who wrote it, also after a rebuild', async () => {
  const ruth = await addColleague(v, 'isva', 'Ruth');
  await write(first, 'a red car');
  await as(v, ruth, () => write(second, 'a blue van'));
  const { revision } = await v.client.drafts.get({ id });
  const kept = await v.client.drafts.keep({ id, revision });
  const both = [
    {
      field: 'story',
      versions: [
        ['Ruth', 'a blue van'],
        ['Amina Okafor', 'a red car'],
      ],
    },
  ];
  expect(kept.fields.story).toBe('a blue van');
  expect(shown(kept)).toEqual(both);
  const { db, log } = v.session.current();
  log.rebuild();
  expect(shown(await v.client.incidents.get({ id }))).toEqual(both);
  expect(log.verify().brokenAt).toBeNull();
  expect(db.prepare('SELECT count(*) FROM draft_writes').pluck().get()).toBe(0);
  const picked = await v.client.incidents.pick({ id, field: 'story', hlc: kept.conflicts[0]?.versions[1]?.hlc ?? '' });
  expect(picked).toMatchObject({ fields: { story: 'a red car' }, conflicts: [] });
});

test('a discarded draft takes every version with it, and a version that waits keeps a person from being erased', async () => {
  const { id: personId } = await v.client.people.add({ workingName: 'Zofia' });
  await v.client.people.amend({ personId, patch: { fullName: 'Zofia Planted' } });
  await write(first, 'Zofia Planted told us');
  await write(second, 'a friend told us');
  const erase = () => v.client.rights.erase({ personId, workingName: 'Zofia', reason: 'her-wish' });
  await expect(erase()).rejects.toMatchObject({ code: 'person/in-a-draft' });
  await v.client.drafts.discard({ id });
  expect(v.vault.db.prepare('SELECT count(*) FROM draft_writes').pluck().get()).toBe(0);
  await erase();
});

test('whatever pages write in whatever order, the last words of each page are there to be read', async () => {
  const pages = [v7(), v7(), v7()];
  const writes = fc.array(fc.record({ page: fc.nat({ max: 2 }), story: fc.string({ minLength: 1 }) }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(writes, async (typed) => {
      id = (await v.client.drafts.start()).id;
      for (const { page, story } of typed) await write(pages[page] ?? '', story);
      const { conflicts } = await v.client.drafts.versions({ id });
      const there = new Set([
        (await v.client.drafts.get({ id })).fields.story,
        ...conflicts.flatMap((one) => one.versions.map(({ value }) => value.story)),
      ]);
      for (const page of [0, 1, 2]) {
        const last = typed.findLast((one) => one.page === page)?.story;
        if (last !== undefined) expect(there).toContain(last);
      }
    }),
    { numRuns: 25 },
  );
});
