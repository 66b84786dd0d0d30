import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestVault, type TestVault } from '../../tests/support/vault.ts';
import { openFailureLog } from './failure-log.ts';

let v: TestVault;
beforeEach(async () => {
  v = await createTestVault();
});
afterEach(() => v.close());

const lines = () =>
  readFileSync(v.session.files.log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('a bug is answered with a reference that stands in the log, and the log quotes nothing of the record', async () => {
  const { id, fields } = await v.client.drafts.start();
  const story = 'zebrafinch-harbour';
  v.vault.db.exec(`CREATE TRIGGER bug BEFORE UPDATE ON drafts BEGIN SELECT raise(ABORT, '${story}'); END`);
  const failed = await v.client.drafts.save({ id, revision: 1, fields: { ...fields, story } }).catch((error) => error);
  expect(failed).toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
    defined: false,
    data: { reference: expect.stringMatching(/^[A-Z2-9]{8}$/) },
  });
  expect(JSON.stringify(failed)).not.toContain(story);
  const [line] = lines();
  expect(line).toMatchObject({
    reference: failed.data.reference,
    where: 'drafts.save',
    name: 'SqliteError',
    code: 'SQLITE_CONSTRAINT_TRIGGER',
  });
  expect(Object.keys(line ?? {}).sort()).toEqual(['at', 'code', 'name', 'reference', 'through', 'where']);
  expect(readFileSync(v.session.files.log, 'utf8')).not.toContain(story);
});

test('an error that tries to speak through its name, code or stack is not let into the log', () => {
  const words = 'Quenby told us everything';
  const error = Object.assign(new Error(`${words}\n    at ${words} (x:1:1)\n    at tell (${words}:1:1)`), { name: words, code: words });
  openFailureLog(v.session.files.log, () => new Date())('test', error);
  expect(readFileSync(v.session.files.log, 'utf8')).not.toMatch(/Quenby|everything/);
});

test('expected refusals are no bugs: they are answered under their own code and not logged', async () => {
  await expect(v.client.drafts.get({ id: v.worker.id })).rejects.toMatchObject({ code: 'draft/not-found', defined: true });
  expect(statSync(v.session.files.log, { throwIfNoEntry: false })).toBeUndefined();
});

test('a call overtaken by locking is told that the vault is locked', async () => {
  const adding = v.session.current().slots.add({ id: v.worker.id, name: 'x' }, 'otter lantern kestrel forty bridges');
  v.session.lock();
  await expect(adding).rejects.toMatchObject({ code: 'session/locked' });
});

test('the log of bugs does not grow without end', () => {
  const { log } = v.session.files;
  writeFileSync(log, 'x'.repeat(1_000_001));
  openFailureLog(log, () => new Date())('test', new Error('x'));
  expect(statSync(log).size).toBeLessThan(10_000);
  expect(statSync(`${log}.1`).size).toBe(1_000_001);
});
