import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pieceSize } from '#shared/domain/attachment/attachment.ts';
import { attach } from '../../../tests/support/attachments.ts';
import { addColleague, as } from '../../../tests/support/colleagues.ts';
import { createTestVault, type TestVault, testPassphrase } from '../../../tests/support/vault.ts';

let v: TestVault;
let id: string;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager' });
  id = (await v.client.drafts.start()).id;
});
afterEach(() => v.close());

const sealed = () => readdirSync(join(v.folder, 'attachments'));
const picture = () =>
  attach(v.client, id, 'QQ14 screenshot.png', 'image/png', Buffer.concat([Buffer.from('planted'), randomBytes(pieceSize)]));
const raise = () => v.client.safeguarding.raise({ incidentId: id, risk: 'child', reason: 'A girl of nine was in the flat' });
const opTypes = () => v.vault.db.prepare('SELECT type FROM ops ORDER BY position').pluck().all() as string[];

async function keep() {
  const { revision, fields } = await v.client.drafts.get({ id });
  const saved = await v.client.drafts.save({ id, revision, fields: { ...fields, what: ['threats'] } });
  return v.client.drafts.keep({ id, revision: saved.revision });
}

test('a file given while the page is still a draft is sealed, hashed and timed as it arrives, and nothing of it is in the log yet', async () => {
  const bytes = randomBytes(pieceSize + 7);
  const made = await attach(v.client, id, 'a.png', 'image/png', bytes);
  expect(made).toMatchObject({
    hash: createHash('sha256').update(bytes).digest('hex'),
    addedAt: v.clock.now().toISOString(),
    addedBy: 'Amina Okafor',
    standing: 'here',
  });
  expect(await v.client.attachments.list({ incidentId: id })).toEqual({ attachments: [made] });
  const first = await v.client.attachments.read({ id: made.id, place: 0 });
  expect(Buffer.from(first.data, 'base64').equals(bytes.subarray(0, pieceSize))).toBe(true);
  expect(readFileSync(join(v.folder, 'attachments', sealed()[0] ?? '')).includes(bytes.subarray(0, 64))).toBe(false);
  expect(opTypes()).toEqual(['worker.added']);
});

test('what came with a draft goes into the log with the record: same hash, same time of arrival, same hands, whoever keeps it', async () => {
  const ruth = await addColleague(v, 'isva', 'Ruth');
  const [made, concern] = [await picture(), await raise()];
  v.clock.pass(3_600_000);
  await as(v, ruth, async () => {
    expect(await v.client.attachments.list({ incidentId: id })).toEqual({ attachments: [made] });
    await keep();
  });
  for (let rebuilt = 0; rebuilt < 2; rebuilt++) {
    expect(await v.client.attachments.list({ incidentId: id })).toEqual({ attachments: [made] });
    expect(await v.client.safeguarding.list({ incidentId: id })).toEqual({ concerns: [concern] });
    v.session.current().log.rebuild();
  }
  const { db, log } = v.session.current();
  const types = db.prepare('SELECT type FROM ops ORDER BY position').pluck().all();
  expect(types.slice(2)).toEqual(['incident.recorded', 'attachment.added', 'safeguarding.raised']);
  expect(db.prepare('SELECT count(*) FROM draft_attachments').pluck().get()).toBe(0);
  expect(log.verify().brokenAt).toBeNull();
});

test('a discarded draft takes its files and what nobody confirmed with it: no row, no sealed file, nothing in the log', async () => {
  const { id: file } = await picture();
  await raise();
  await v.client.drafts.discard({ id });
  expect(sealed()).toEqual([]);
  expect(opTypes()).toEqual(['worker.added']);
  await expect(v.client.attachments.read({ id: file, place: 0 })).rejects.toMatchObject({ code: 'attachment/not-found' });
  await expect(v.client.attachments.list({ incidentId: id })).rejects.toMatchObject({ code: 'incident/not-found' });
  await expect(v.client.safeguarding.list({ incidentId: id })).rejects.toMatchObject({ code: 'incident/not-found' });
});

test('a draft about which two workers decided cannot be discarded, and everything of it stays', async () => {
  const ruth = await addColleague(v, 'isva', 'Ruth');
  const made = await picture();
  const { id: concern } = await raise();
  const confirmed = await v.client.safeguarding.confirm({ id: concern, worker: ruth.id, passphrase: testPassphrase, remark: '' });
  await expect(v.client.drafts.discard({ id })).rejects.toMatchObject({ code: 'draft/concern-stands', defined: true });
  expect(await v.client.attachments.list({ incidentId: id })).toEqual({ attachments: [made] });
  const actors = v.vault.db.prepare("SELECT type, actor FROM ops WHERE type LIKE 'safeguarding.%' ORDER BY position").all();
  expect(actors).toEqual([
    { type: 'safeguarding.raised', actor: v.worker.id },
    { type: 'safeguarding.confirmed', actor: ruth.id },
  ]);
  await keep();
  expect(await v.client.safeguarding.list({ incidentId: id })).toEqual({ concerns: [confirmed] });
  v.vault.log.rebuild();
  expect(await v.client.safeguarding.list({ incidentId: id })).toEqual({ concerns: [confirmed] });
});

test('a file still arriving when the draft is kept belongs to the record; when it is discarded, nothing of it stays', async () => {
  const { upload } = await v.client.attachments.begin({ incidentId: id, size: 3 });
  await v.client.attachments.take({ upload, place: 0, data: Buffer.from('abc').toString('base64') });
  await keep();
  const made = await v.client.attachments.finish({ upload, incidentId: id, name: 'late.txt', type: 'text/plain' });
  expect(await v.client.attachments.list({ incidentId: id })).toEqual({ attachments: [made] });
  const other = await v.client.drafts.start();
  const late = await v.client.attachments.begin({ incidentId: other.id, size: 3 });
  await v.client.drafts.discard({ id: other.id });
  const finish = v.client.attachments.finish({ upload: late.upload, incidentId: other.id, name: 'a', type: '' });
  await expect(finish).rejects.toMatchObject({ code: 'incident/not-found', defined: true });
  await v.client.attachments.cancel({ upload: late.upload });
  expect(sealed()).toHaveLength(1);
});
