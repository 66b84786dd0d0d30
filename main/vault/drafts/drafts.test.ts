import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addColleague, as } from '../../../tests/support/colleagues.ts';
import { createTestVault, type TestVault } from '../../../tests/support/vault.ts';

/** Half a character becomes U+FFFD. */
const wellFormed = (text: string) => Buffer.from(text, 'utf8').toString('utf8');

let v: TestVault;
beforeEach(async () => {
  v = await createTestVault();
});
afterEach(() => v.close());

test('a draft with nothing said is not kept as a record and stays a draft', async () => {
  const { id } = await v.client.drafts.start();
  await expect(v.client.drafts.keep({ id, revision: 1 })).rejects.toMatchObject({ code: 'draft/nothing-said' });
  expect(await v.client.drafts.get({ id })).toMatchObject({ revision: 1 });
});

test('a page nobody wrote on is not left behind: starting again gives the same blank page, until something is on it', async () => {
  const blank = await v.client.drafts.start();
  expect((await v.client.drafts.start()).id).toBe(blank.id);
  expect((await v.client.incidents.list({})).rows).toHaveLength(1);
  await v.client.safeguarding.raise({ incidentId: blank.id, risk: 'child', reason: 'A girl of nine was in the flat' });
  const second = await v.client.drafts.start();
  expect(second.id).not.toBe(blank.id);
  const { revision } = await v.client.drafts.save({ id: second.id, revision: 1, fields: { story: 'half of it' } });
  await v.client.drafts.save({ id: second.id, revision, fields: { story: '' } });
  const third = await v.client.drafts.start();
  expect([blank.id, second.id]).not.toContain(third.id);
  await v.client.drafts.handOver({ id: third.id, to: v.worker.id });
  expect((await v.client.drafts.start()).id).not.toBe(third.id);
});

test('a blank page of one worker is not taken by another', async () => {
  const manager = await createTestVault({ role: 'manager' });
  const ruth = await addColleague(manager, 'isva', 'Ruth');
  const { id } = await manager.client.drafts.start();
  await as(manager, ruth, async () => expect((await manager.client.drafts.start()).id).not.toBe(id));
  manager.close();
});

test('a kept draft is a record and no draft any more; a discarded one is gone', async () => {
  const kept = await v.client.drafts.start();
  await v.client.drafts.save({ id: kept.id, revision: 1, fields: { ...kept.fields, what: ['threats'] } });
  const thrown = await v.client.drafts.start();
  await v.client.drafts.keep({ id: kept.id, revision: 2 });
  await v.client.drafts.discard({ id: thrown.id });
  for (const id of [kept.id, thrown.id]) {
    await expect(v.client.drafts.get({ id })).rejects.toMatchObject({ code: 'draft/not-found' });
    await expect(v.client.drafts.discard({ id })).rejects.toMatchObject({ code: 'draft/not-found' });
    await expect(v.client.drafts.keep({ id, revision: 2 })).rejects.toMatchObject({ code: 'draft/not-found' });
  }
  expect((await v.client.incidents.list({})).rows.map(({ id, standing }) => ({ id, standing }))).toEqual([
    { id: kept.id, standing: 'kept-here' },
  ]);
});

test('a draft handed to a colleague is listed as their turn, and they go on with it after unlocking', async () => {
  const passphrase = 'nine slow herons over water';
  const manager = await createTestVault({ role: 'manager' });
  const ruth = await manager.client.workers.add({ name: 'Ruth', role: 'isva', passphrase });
  const { id, fields } = await manager.client.drafts.start();
  await manager.client.drafts.save({ id, revision: 1, fields: { ...fields, story: 'half of it' } });
  await manager.client.drafts.handOver({ id, to: ruth.id });
  const turn = { name: 'Ruth', from: 'Amina Okafor' };
  expect((await manager.client.incidents.list({})).rows).toMatchObject([{ id, turn: { ...turn, isYours: false } }]);
  await manager.client.session.lock();
  await manager.client.session.unlock({ slot: ruth.id, passphrase });
  expect((await manager.client.incidents.list({})).rows).toMatchObject([{ id, turn: { ...turn, isYours: true } }]);
  const found = await manager.client.drafts.get({ id });
  await manager.client.drafts.save({ id, revision: found.revision, fields: { ...found.fields, story: 'all of it' } });
  expect((await manager.client.drafts.get({ id })).fields.story).toBe('all of it');
  manager.close();
});

test('a draft is handed only to somebody who can open this laptop and may record, and can be given back to anybody', async () => {
  const { id } = await v.client.drafts.start();
  await expect(v.client.drafts.handOver({ id, to: id })).rejects.toMatchObject({ code: 'worker/not-found', defined: true });
  await v.client.drafts.handOver({ id, to: v.worker.id });
  await v.client.drafts.handOver({ id, to: null });
  expect((await v.client.incidents.list({})).rows).toMatchObject([{ turn: null }]);
  await v.client.drafts.discard({ id });
  await expect(v.client.drafts.handOver({ id, to: null })).rejects.toMatchObject({ code: 'draft/not-found', defined: true });
});

test('any text comes back as it was typed: right-to-left, astral, combining, even a broken half of a character', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('قالت إنه هددها', 'היא אמרה', '👩🏽‍⚕️ said 𝒽𝑒', 'e\u0301', '\u202eabc\u202c', '\ud83d', 'a\0b', '\ufeff'),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { id, fields } = await v.client.drafts.start();
      await v.client.drafts.save({ id, revision: 1, fields: { ...fields, what: ['threats'], story: text } });
      expect((await v.client.drafts.get({ id })).fields.story).toBe(text);
      const kept = await v.client.drafts.keep({ id, revision: 2 });
      expect(kept.fields.story).toBe(wellFormed(text));
      const opening = (await v.client.incidents.list({})).rows.find((row) => row.id === id)?.opening ?? '?';
      expect(opening).toBe(wellFormed(opening));
    }),
    { numRuns: 40 },
  );
  expect(v.vault.log.verify().brokenAt).toBeNull();
}, 30_000);

test('a story of ten million characters is kept whole, and lists without being read', async () => {
  const story = `${'He said 🙂 '.repeat(1_000_000)}`.slice(0, 9_999_999);
  const { id, fields } = await v.client.drafts.start();
  await v.client.drafts.save({ id, revision: 1, fields: { ...fields, story } });
  const kept = await v.client.drafts.keep({ id, revision: 2 });
  expect(kept.fields.story === wellFormed(story)).toBe(true);
  expect((await v.client.incidents.list({})).rows[0]?.opening.length).toBeLessThanOrEqual(80);
  v.vault.log.rebuild();
  expect((await v.client.incidents.get({ id })).fields.story.length).toBe(story.length);
}, 60_000);

test('a field the contract does not know is refused, and the draft stays', async () => {
  const { id, fields } = await v.client.drafts.start();
  const wrong = { ...fields, surname: 'x' } as typeof fields;
  await expect(v.client.drafts.save({ id, revision: 1, fields: wrong })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(await v.client.drafts.get({ id })).toMatchObject({ revision: 1 });
});

test('with no room left a save is refused and the last save stands', async () => {
  const { id, fields } = await v.client.drafts.start();
  await v.client.drafts.save({ id, revision: 1, fields: { ...fields, story: 'safe' } });
  v.vault.db.pragma(`max_page_count = ${v.vault.db.pragma('page_count', { simple: true })}`);
  const big = v.client.drafts.save({ id, revision: 2, fields: { ...fields, story: 'x'.repeat(500_000) } });
  await expect(big).rejects.toMatchObject({ code: 'vault/disk-full', defined: true });
  expect(await v.client.drafts.get({ id })).toMatchObject({ revision: 2, fields: { story: 'safe' } });
});
