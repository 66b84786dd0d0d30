import { afterEach, beforeEach, expect, test } from 'vitest';
import { noFilters } from '#shared/domain/search/search.ts';
import { createTestVault, type TestVault, testPassphrase } from '../../../tests/support/vault.ts';

let v: TestVault;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager' });
});
afterEach(() => v.close());

const view = { place: 'drop-in' as const, name: 'Cars in Cleveland', words: 'car', filters: { ...noFilters, force: 'cleveland' } };
const names = async () => (await v.client.search.views.list({ place: 'drop-in' })).views.map(({ name }) => name);

test('a view is kept under its name with its words and filters, also over a rebuild and the next opening', async () => {
  const saved = await v.client.search.views.save(view);
  v.vault.log.rebuild();
  v.session.lock();
  await v.session.unlock({ slot: v.worker.id, passphrase: testPassphrase });
  expect((await v.client.search.views.list({ place: 'drop-in' })).views).toEqual([{ ...view, id: saved.id }]);
  expect((await v.client.search.views.list({ place: 'review' })).views).toEqual([]);
});

test('two views of one worker in one place do not share a name; the refusal says so', async () => {
  await v.client.search.views.save(view);
  const again = v.client.search.views.save({ ...view, name: 'cars in cleveland' });
  await expect(again).rejects.toMatchObject({ code: 'search/view-name-taken', defined: true });
  await v.client.search.views.save({ ...view, place: 'review' });
});

test('a view belongs to the worker who kept it: another neither sees nor removes it', async () => {
  const { id } = await v.client.search.views.save(view);
  const other = await v.client.workers.add({ name: 'Bea Lindqvist', role: 'outreach', passphrase: testPassphrase });
  v.session.lock();
  await v.session.unlock({ slot: other.id, passphrase: testPassphrase });
  expect(await names()).toEqual([]);
  await expect(v.client.search.views.remove({ id })).rejects.toMatchObject({ code: 'search/view-not-found', defined: true });
});

test('a view that is removed is gone from the file', async () => {
  const { id } = await v.client.search.views.save(view);
  await v.client.search.views.remove({ id });
  expect(await names()).toEqual([]);
  expect(v.vault.db.prepare('SELECT count(*) FROM search_views').pluck().get()).toBe(0);
});
