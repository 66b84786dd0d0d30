import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pieceSize } from '#shared/domain/attachment/attachment.ts';
import { attach } from '../../../tests/support/attachments.ts';
import { keepIncident } from '../../../tests/support/recording.ts';
import { createTestVault, type TestVault, testPassphrase } from '../../../tests/support/vault.ts';

const planted = 'zebrafinch-harbour-picture';
let v: TestVault;
let incidentId: string;
beforeEach(async () => {
  v = await createTestVault();
  incidentId = await keepIncident(v.client, { what: ['threats'] });
});
afterEach(() => v.close());

const folder = () => join(v.folder, 'attachments');
const files = () => readdirSync(folder()).map((name) => join(folder(), name));
const only = () => files()[0] as string;
const bytesOf = (length: number) => Buffer.concat([Buffer.from(planted), randomBytes(length - planted.length)]);

async function readAll(id: string, size: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let place = 0; place * pieceSize < size; place++) {
    pieces.push(Buffer.from((await v.client.attachments.read({ id, place })).data, 'base64'));
  }
  return Buffer.concat(pieces);
}

test.each([
  ['one piece', planted.length],
  ['exactly two pieces', 2 * pieceSize],
  ['two pieces and a byte', 2 * pieceSize + 1],
])('an original of %s comes back byte for byte, with its hash and time of arrival in the log', async (_title, length) => {
  const bytes = bytesOf(length);
  const made = await attach(v.client, incidentId, 'QQ14 screenshot.png', 'image/png', bytes);
  expect(made).toMatchObject({ name: 'QQ14 screenshot.png', size: length, addedBy: 'Amina Okafor', standing: 'here' });
  expect(made.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect((await readAll(made.id, length)).equals(bytes)).toBe(true);
  v.vault.log.rebuild();
  expect(await v.client.attachments.list({ incidentId })).toEqual({ attachments: [made] });
});

test('nothing of it stands in clear: not its bytes, not its name, and its file has a random name for its owner alone', async () => {
  await attach(v.client, incidentId, `${planted}.png`, 'image/png', bytesOf(pieceSize + 5));
  for (const path of [
    ...files(),
    ...readdirSync(v.folder, { withFileTypes: true }).flatMap((e) => (e.isFile() ? join(v.folder, e.name) : [])),
  ]) {
    expect([path, readFileSync(path).includes(planted)]).toEqual([path, false]);
  }
  expect(files()).toHaveLength(1);
  expect(only()).toMatch(/[/\\][0-9a-f]{32}\.sealed$/);
  expect(statSync(only()).mode & 0o077).toBe(0);
});

test('a file that is gone is listed as missing, and one that was changed by a single bit is never shown', async () => {
  const { id, size } = await attach(v.client, incidentId, 'a.png', 'image/png', bytesOf(pieceSize + 5));
  const sealed = readFileSync(only());
  const changed = Buffer.from(sealed);
  changed[pieceSize + 20] = (changed[pieceSize + 20] ?? 0) ^ 1;
  writeFileSync(only(), changed);
  expect((await v.client.attachments.read({ id, place: 0 })).data.length).toBeGreaterThan(0);
  await expect(v.client.attachments.read({ id, place: 1 })).rejects.toMatchObject({ code: 'attachment/damaged', defined: true });
  writeFileSync(only(), sealed.subarray(0, sealed.length - 3));
  expect((await v.client.attachments.list({ incidentId })).attachments).toMatchObject([{ standing: 'damaged' }]);
  rmSync(only());
  expect((await v.client.attachments.list({ incidentId })).attachments).toMatchObject([{ standing: 'missing', size }]);
  await expect(v.client.attachments.read({ id, place: 0 })).rejects.toMatchObject({ code: 'attachment/missing', defined: true });
});

test('pieces swapped inside a file, and files swapped with one another, do not open', async () => {
  const a = await attach(v.client, incidentId, 'a.png', 'image/png', bytesOf(3 * pieceSize));
  const path = only();
  const sealed = readFileSync(path);
  const piece = pieceSize + 16;
  writeFileSync(path, Buffer.concat([sealed.subarray(piece, 2 * piece), sealed.subarray(0, piece), sealed.subarray(2 * piece)]));
  await expect(v.client.attachments.read({ id: a.id, place: 0 })).rejects.toMatchObject({ code: 'attachment/damaged' });
  const b = await attach(v.client, incidentId, 'b.png', 'image/png', bytesOf(3 * pieceSize));
  const other = files().find((file) => file !== path) as string;
  writeFileSync(other, sealed);
  await expect(v.client.attachments.read({ id: b.id, place: 0 })).rejects.toMatchObject({ code: 'attachment/damaged' });
});

test('what never arrived whole leaves nothing: out of order, cut short, too large, given up or locked in between', async () => {
  const begin = (size: number) => v.client.attachments.begin({ incidentId, size });
  const data = (length: number) => randomBytes(length).toString('base64');
  const late = await begin(2 * pieceSize);
  const early = v.client.attachments.take({ upload: late.upload, place: 1, data: data(pieceSize) });
  await expect(early).rejects.toMatchObject({ code: 'attachment/out-of-order', defined: true });
  await expect(v.client.attachments.take({ upload: late.upload, place: 0, data: data(pieceSize) })).rejects.toMatchObject({
    code: 'attachment/not-arriving',
  });
  const cut = await begin(2 * pieceSize);
  await v.client.attachments.take({ upload: cut.upload, place: 0, data: data(pieceSize) });
  const finish = v.client.attachments.finish({ upload: cut.upload, incidentId, name: 'a', type: '' });
  await expect(finish).rejects.toMatchObject({ code: 'attachment/out-of-order' });
  await expect(begin(50 * 1024 * 1024 + 1)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  const given = await begin(5);
  await v.client.attachments.cancel({ upload: given.upload });
  expect(files()).toEqual([]);
  const open = await begin(2 * pieceSize);
  await v.client.attachments.take({ upload: open.upload, place: 0, data: data(pieceSize) });
  v.session.lock();
  expect(files()).toEqual([]);
  await v.client.session.unlock({ slot: v.worker.id, passphrase: testPassphrase });
  expect(await v.client.attachments.list({ incidentId })).toEqual({ attachments: [] });
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes something still holds on to: what waits for the collector does not count. */
function heldBytes(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test('fifty megabytes go in and come out a piece at a time, without the vault holding them', async () => {
  const size = 50 * 1024 * 1024;
  const piece = randomBytes(pieceSize).toString('base64');
  const { upload, pieces } = await v.client.attachments.begin({ incidentId, size });
  const before = heldBytes();
  let most = 0;
  for (let place = 0; place < pieces; place++) {
    await v.client.attachments.take({ upload, place, data: piece });
    if (place % 40 === 39) most = Math.max(most, heldBytes() - before);
  }
  const { id } = await v.client.attachments.finish({ upload, incidentId, name: 'film.mp4', type: 'video/mp4' });
  for (let place = 0; place < pieces; place += 40) {
    await v.client.attachments.read({ id, place });
    most = Math.max(most, heldBytes() - before);
  }
  expect(statSync(only()).size).toBe(size + pieces * 16);
  // Bytes outside the heap are given back a little after the collector ran, hence the room; the file as text alone would weigh 67 MB.
  expect(most).toBeLessThan(size / 2);
}, 60_000);

test('a copy taken out stands in the log before it goes: who, which and in which form', async () => {
  const { id } = await attach(v.client, incidentId, 'a.png', 'image/png', bytesOf(100));
  await v.client.attachments.exported({ id, as: 'original' });
  const last = v.vault.db.prepare('SELECT type, actor, subject FROM ops ORDER BY position DESC LIMIT 1').get();
  expect(last).toEqual({ type: 'attachment.exported', actor: v.worker.id, subject: id });
  await expect(v.client.attachments.exported({ id: incidentId, as: 'original' })).rejects.toMatchObject({
    code: 'attachment/not-found',
    defined: true,
  });
});
