import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { attach } from '../support/attachments.ts';
import { freshFolder, startVaultProcess, testPassphrase, type VaultProcess } from '../support/vault.ts';

/** Invented, and found nowhere else: if one of these stands in a file, a record does. */
const planted = {
  story: 'zebrafinch-harbour-story',
  name: 'Quenby Plantedname',
  phone: '07700 900977',
  address: '99 Invented Quay',
  venue: 'The Planted Lantern',
  organisation: 'worker-of-the-invented-project',
  attachmentName: 'heronlight-quay-name',
  attachment: 'marshlantern-quay-bytes',
};
let vault: VaultProcess | null = null;
let folder = '';
afterEach(async () => {
  await vault?.kill();
  rmSync(folder, { recursive: true, force: true });
});

function filesOf(top: string): string[] {
  const entries = readdirSync(top, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(top, join(entry.parentPath, entry.name)));
}

function filesHolding(text: string): string[] {
  const forms = [text, Buffer.from(text).toString('base64').slice(0, -4), Buffer.from(text).toString('hex')];
  return filesOf(folder).filter((name) => forms.some((form) => readFileSync(join(folder, name)).includes(form)));
}

test('nothing of a record, no passphrase and no key stands in clear in any file of the vault, open, killed or locked', async () => {
  folder = freshFolder();
  vault = await startVaultProcess(folder);
  const { recoveryKey } = await vault.client.session.create({ passphrase: testPassphrase, name: 'Amina', role: 'outreach' });
  const { id, fields } = await vault.client.drafts.start();
  const { name, phone, address, venue } = planted;
  const toldBy = { ...fields.toldBy, name, phone, address, venue, others: [planted.organisation] };
  await vault.client.drafts.save({ id, revision: 1, fields: { ...fields, story: planted.story, toldBy } });
  await vault.client.drafts.keep({ id, revision: 2 });
  await attach(vault.client, id, `${planted.attachmentName}.txt`, 'text/plain', Buffer.from(planted.attachment.repeat(9000)));
  // A bug while a record is at hand: what the vault notes about it must not quote the record.
  const broken = { ...fields, story: planted.story, toldBy, [planted.name]: planted.story };
  await vault.client.incidents.amend({ id, patch: broken }).catch(() => {});
  await vault.client.session.unlock({ slot: id, passphrase: planted.story }).catch(() => {});
  const secrets = [...Object.values(planted), testPassphrase, recoveryKey, recoveryKey.replaceAll('-', '')];

  expect(readdirSync(folder)).toContain('vault.db-wal');
  for (const secret of secrets) expect([secret, filesHolding(secret)]).toEqual([secret, []]);
  // The one thing in clear is the name chosen for the lock screen.
  expect(filesHolding('Amina')).toEqual(['vault.slots']);

  await vault.kill();
  for (const secret of secrets) expect([secret, filesHolding(secret)]).toEqual([secret, []]);
  vault = await startVaultProcess(folder);
  await vault.client.session.state();
  await vault.stop();
  for (const secret of secrets) expect([secret, filesHolding(secret)]).toEqual([secret, []]);
  for (const plain of ['SQLite format 3', 'CREATE TABLE', 'op_bodies', 'incident'])
    expect(readFileSync(join(folder, 'vault.db')).includes(plain)).toBe(false);
});

test('every file of a vault is for its owner alone', async () => {
  folder = freshFolder();
  vault = await startVaultProcess(folder);
  await vault.client.session.create({ passphrase: testPassphrase, name: 'Amina', role: 'outreach' });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    expect([name, (statSync(join(folder, name)).mode & 0o077).toString(8)]).toEqual([name, '0']);
});

test('a passphrase costs a guesser more than the least OWASP asks of Argon2id', async () => {
  folder = freshFolder();
  vault = await startVaultProcess(folder);
  await vault.client.session.create({ passphrase: testPassphrase, name: 'Amina', role: 'outreach' });
  const { slots } = JSON.parse(readFileSync(join(folder, 'vault.slots'), 'utf8')) as {
    slots: { kdf: { name: string; memoryKiB: number; passes: number } }[];
  };
  expect(slots).toHaveLength(2);
  for (const { kdf } of slots) {
    expect(kdf.name).toBe('argon2id');
    expect(kdf.memoryKiB).toBeGreaterThanOrEqual(19 * 1024);
    expect(kdf.passes).toBeGreaterThanOrEqual(2);
  }
});
