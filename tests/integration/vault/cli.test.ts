import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEncrypted } from '#vault/store/driver.ts';
import { enterSampleIncidents } from '../../support/samples.ts';
import { createTestVault, type TestVault, testPassphrase } from '../../support/vault.ts';

const cli = fileURLToPath(new URL('../../../main/vault/entries/cli.ts', import.meta.url));
let v: TestVault;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager' });
  await enterSampleIncidents(v.client, 2);
});
afterEach(() => {
  v.close();
  rmSync(v.folder, { recursive: true, force: true });
});

function run(args: string[], passphrase = testPassphrase): { code: number | null; out: string; said: string } {
  const done = spawnSync(process.execPath, [cli, ...args], { input: `${passphrase}\n`, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, said: done.stderr };
}

test('verify walks the chain and says how many entries are right', () => {
  const { ops } = v.vault.log.verify();
  v.session.end();
  const { code, out, said } = run([v.folder, 'verify']);
  expect([code, out]).toEqual([0, '']);
  expect(said).toContain(`${ops} entries in the log`);
});

test('verify names the entry that was tampered with, and ends with 1', () => {
  v.vault.db.exec(`UPDATE op_bodies SET body = replace(body, 'story', 'stary') WHERE op_id = (SELECT id FROM ops WHERE position = 2)`);
  const tampered = v.vault.db.prepare('SELECT id FROM ops WHERE position = 2').pluck().get() as string;
  v.session.end();
  const { code, said } = run([v.folder, 'verify']);
  expect(code).toBe(1);
  expect(said).toContain(tampered);
});

test('rebuild brings lost tables back', async () => {
  v.vault.db.exec('DELETE FROM incidents; DELETE FROM incident_fields');
  v.session.end();
  expect(run([v.folder, 'rebuild'])).toMatchObject({ code: 0, out: '' });
  await v.session.unlock({ slot: v.worker.id, passphrase: testPassphrase });
  expect((await v.client.incidents.list({})).total).toBe(2);
});

test('a vault of no organisation has no identity to export; nothing is printed in its place', () => {
  v.session.end();
  expect(run([v.folder, 'export-identity'])).toMatchObject({ code: 1, out: '' });
});

test('the identity of the organisation, and nothing else, goes to standard output, newest first', () => {
  const keep = v.vault.db.prepare('INSERT INTO organisation_identity (epoch, recipient, identity) VALUES (?, ?, ?)');
  keep.run(1, 'age1old', 'AGE-SECRET-KEY-OLD');
  keep.run(2, 'age1new', 'AGE-SECRET-KEY-NEW');
  v.session.end();
  expect(run([v.folder, 'export-identity'])).toEqual({ code: 0, out: 'AGE-SECRET-KEY-NEW\nAGE-SECRET-KEY-OLD\n', said: '' });
});

test('a wrong passphrase, a folder with no vault, an open vault and a wrong call each get their own plain answer', async () => {
  expect(run([v.folder, 'verify'])).toMatchObject({ code: 1, said: expect.stringContaining('already open') });
  v.session.end();
  expect(run([v.folder, 'verify'], 'not it')).toMatchObject({ code: 1, said: expect.stringContaining('does not open this vault') });
  expect(run([`${v.folder}/nothing`, 'verify'])).toMatchObject({ code: 1, said: expect.stringContaining('no vault on this laptop') });
  expect(run([v.folder, 'erase'])).toMatchObject({ code: 2, said: expect.stringContaining('Usage') });
});

test('with several workers it asks which one, and takes the one named', async () => {
  await v.client.workers.add({ name: 'Bea', role: 'isva', passphrase: 'seventeen quiet herons over tin' });
  v.session.end();
  expect(run([v.folder, 'verify'])).toMatchObject({ code: 2, said: expect.stringContaining('Amina Okafor, Bea') });
  expect(run([v.folder, 'verify', '--worker', 'Bea'], 'seventeen quiet herons over tin').code).toBe(0);
});

test('a file opened with any other key stays shut', () => {
  v.session.end();
  const other = openEncrypted(`${v.folder}/vault.db`, Buffer.alloc(32, 1), { readonly: true });
  expect(() => other.prepare('SELECT count(*) FROM sqlite_master').get()).toThrow(/not a database/);
  other.close();
});
