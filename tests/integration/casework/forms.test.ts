import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addColleague, as } from '../../support/colleagues.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
let personId: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Ines Duarte' });
  personId = (await v.client.people.add({ workingName: 'Jo' })).id;
});
afterEach(() => v.close());

const words = JSON.stringify({ words: 'planted: the caller came back on Tuesday' });
const kept = async (form = 'note') => (await v.client.forms.get({ personId, form })).kept;

test('what is typed into a form waits there, each form by itself, until it is kept or discarded', async () => {
  expect(await kept()).toBeNull();
  const { savedAt } = await v.client.forms.save({ personId, form: 'note', words });
  await v.client.forms.save({ personId, form: 'plan', words: '{}' });
  expect(await kept()).toEqual({ words, savedAt });
  await v.client.forms.save({ personId, form: 'note', words: '{"words":"newer"}' });
  expect(await kept()).toMatchObject({ words: '{"words":"newer"}' });
  await v.client.forms.discard({ personId, form: 'note' });
  expect(await kept()).toBeNull();
  expect(await kept('plan')).not.toBeNull();
});

test('a colleague on the same laptop is not shown what another worker is typing', async () => {
  const ruth = await addColleague(v, 'isva', 'Ruth');
  await v.client.forms.save({ personId, form: 'note', words });
  await as(v, ruth, async () => {
    expect(await kept()).toBeNull();
    await v.client.forms.discard({ personId, form: 'note' });
  });
  expect(await kept()).toMatchObject({ words });
});

test('it lies encrypted on the disk, survives a rebuild and leaves nothing in the log', async () => {
  await v.client.forms.save({ personId, form: 'note', words });
  v.vault.log.rebuild();
  expect(await kept()).toMatchObject({ words });
  for (const file of readdirSync(v.folder, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) expect(readFileSync(join(file.parentPath, file.name)).includes('planted: the caller')).toBe(false);
  }
  const types = v.vault.db.prepare('SELECT type FROM ops ORDER BY position').pluck().all();
  expect(types).toEqual(['worker.added', 'person.added']);
});

test('erasing a person takes with it what anybody had typed about them', async () => {
  await v.client.forms.save({ personId, form: 'note', words });
  await v.client.rights.erase({ personId, workingName: 'Jo', reason: 'her-wish' });
  expect(v.vault.db.prepare('SELECT count(*) FROM form_drafts').pluck().get()).toBe(0);
});

test('what was typed before two records were found to be one person shows on the one that took the other in, and none is lost', async () => {
  const other = (await v.client.people.add({ workingName: 'Josie' })).id;
  const typed = (text: string) => JSON.stringify({ words: text });
  await v.client.forms.save({ personId: other, form: 'note', words: typed('about Josie') });
  await v.client.people.merge({ personId, other });
  expect(await kept()).toMatchObject({ words: typed('about Josie') });
  await v.client.forms.save({ personId, form: 'note', words: typed('about Josie, and more') });
  expect(await kept()).toMatchObject({ words: typed('about Josie, and more') });
  await v.client.forms.discard({ personId, form: 'note' });
  expect(await kept()).toBeNull();

  const third = (await v.client.people.add({ workingName: 'Joey' })).id;
  await v.client.forms.save({ personId, form: 'note', words: typed('about Jo') });
  await v.client.forms.save({ personId: third, form: 'note', words: typed('about Joey') });
  await v.client.people.merge({ personId, other: third });
  expect(await kept()).toMatchObject({ words: typed('about Jo') });
  await v.client.forms.discard({ personId, form: 'note' });
  expect(await kept()).toMatchObject({ words: typed('about Joey') });
});

test('what is said about a contact or a need may be as long as it takes', async () => {
  const long = 'She said it again. '.repeat(60);
  await v.client.contacts.log({ personId, way: 'met', outcome: 'spoke', words: long });
  await v.client.cases.open({ personId, caseworker: v.worker.id });
  await v.client.cases.amend({ personId, patch: { needs: [{ area: 'housing', state: 'open', words: long }] } });
  const { entries } = await v.client.people.timeline({ personId });
  expect(entries.flatMap((entry) => (entry.kind === 'contact' ? [entry.words] : []))).toEqual([long]);
  expect((await v.client.people.get({ personId })).case?.fields.needs[0]?.words).toBe(long);
});
