import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { maskedFields } from '#shared/domain/person/person.ts';
import { isPart, wordsOf } from '#shared/domain/search/fold.ts';
import { noFilters, searchNouns } from '#shared/domain/search/search.ts';
import type { Worker } from '#shared/domain/worker/worker.ts';
import { addColleague, as } from '../support/colleagues.ts';
import { createTestVault, type TestVault } from '../support/vault.ts';

/** Invented, and found nowhere else. */
const details = {
  fullName: 'Wilhelmina Quenby',
  bornOn: '3 Zephyrmonth 1991',
  phone: '07700 900977',
  email: 'quillfeather@example.org',
  address: '99 Inventedquay, Flat 3',
};
let v: TestVault;
let outreach: Worker;
let personId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea' });
  outreach = await addColleague(v, 'outreach', 'Olu');
  personId = (await v.client.people.add({ workingName: 'Juniper' })).id;
  await v.client.people.amend({ personId, patch: details });
});
afterEach(() => v.close());

const find = (words: string) => v.client.search.find({ words, nouns: [...searchNouns], filters: noFilters });

/** Every part of every word of the details that the search would take as a part. */
const part = fc
  .constantFrom(...maskedFields)
  .chain((field) =>
    fc
      .constantFrom(...wordsOf(details[field]).filter(isPart))
      .chain((word) => fc.tuple(fc.nat(word.length - 3), fc.nat(20)).map(([at, more]) => word.slice(at, at + 3 + more))),
  );

test('no part of a masked detail finds anything for somebody who sees it masked', async () => {
  await as(v, outreach, () =>
    fc.assert(
      fc.asyncProperty(part, async (words) => {
        expect((await find(words)).groups).toEqual([]);
      }),
      { numRuns: 60 },
    ),
  );
});

test('who reads details finds the person by them, and the row shows her working name and never the detail', async () => {
  for (const words of ['wilhelm', 'zephyr', '900 977', 'ends in 977', '07700 900??7', 'quillf', 'inventedq']) {
    const { groups } = await find(words);
    expect([words, groups.map(({ noun }) => noun)]).toEqual([words, ['detail']]);
    expect(groups[0]?.hits[0]).toMatchObject({ words: 'Juniper', excerpt: null, under: { id: personId } });
    const shown = JSON.stringify(groups).toLowerCase();
    for (const detail of Object.values(details)) expect(shown).not.toContain(detail.toLowerCase());
    expect(shown).not.toContain('977');
  }
});

test('her own number is not told to be known while the number of an offender is typed', async () => {
  expect((await v.client.search.known({ kind: 'phone', raw: details.phone, except: null })).total).toBe(0);
});
