import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterSampleIncidents } from '../../support/samples.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

const cleveland = { from: '2016-01-01', until: '2016-12-31', force: 'cleveland' };
let v: TestVault;
beforeAll(async () => {
  v = await createTestVault({ role: 'manager' });
  await enterSampleIncidents(v.client);
});
afterAll(() => v.close());

test('the eighteen of Cleveland: six rapes, one attempt, all but one shared without a name, under a third willing to speak to police', async () => {
  const { kept } = await v.client.statistics.count(cleveland);
  const of = (what: string) => kept.byMainAct.find((act) => act.what === what)?.count;
  expect([kept.incidents, of('rape'), of('attempted-rape'), kept.anonymous]).toEqual([18, 6, 1, 17]);
  expect((kept.formal ?? 99) / 18).toBeLessThan(1 / 3);
  expect(kept.byMainAct.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(18);
});

test('what may be told counts only who agreed to be counted, and hides every number below five', async () => {
  const { toTell } = await v.client.statistics.count(cleveland);
  expect(toTell.incidents).toBe(16);
  expect(toTell.byMainAct.every(({ count }) => count === null || count >= 5)).toBe(true);
  expect(toTell.anonymous).toBeNull();
});

test('another year or force counts others, a draft counts nowhere, and the same is counted after a rebuild', async () => {
  const everything = { from: null, until: null, force: null };
  await v.client.drafts.start();
  const all = await v.client.statistics.count(everything);
  expect(all.kept.incidents).toBe(60);
  expect((await v.client.statistics.count({ ...cleveland, until: '2015-12-31', from: null })).kept.incidents).toBe(0);
  v.vault.log.rebuild();
  expect(await v.client.statistics.count(everything)).toEqual(all);
});
