import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, type Page, test } from '@playwright/test';
import { makeVault, noteRecoveryKey, press, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, takePictures } from '../support/app.ts';

const passphrase = 'tram kettle orbit walnut seven';
const pictures = process.env.STREETLIGHT_PICTURES ?? '';
let app: RunningApp;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await makeVault(page, { name: 'Sam', role: words('role.outreach'), passphrase });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('heading', { name: words('record.what') }).waitFor();
});
test.afterAll(async () => app.close());

/** A small picture as a phone makes one: a real JPEG with a planted place in its hidden data (an EXIF segment after the first two bytes). */
async function pictureOfAPhone(): Promise<Buffer> {
  const plain = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = 'orange';
    pen.fillRect(0, 0, 40, 30);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    return [...bytes];
  });
  const hidden = Buffer.from(`Exif\0\0${plantedPlace}`);
  const head = Buffer.from([0xff, 0xe1, 0, hidden.length + 2]);
  return Buffer.concat([Buffer.from(plain.slice(0, 2)), head, hidden, Buffer.from(plain.slice(2))]);
}

const plantedPlace = 'Plantedplace-53.40N-2.98W';

test('a picture is taken in, shown inside the app, and taken out with its hidden data left behind or byte for byte', async () => {
  const original = await pictureOfAPhone();
  await press(page, 'attachment.title');
  await page.locator('input[type=file]').setInputFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: original });
  await page.getByText('IMG_2041.jpg', { exact: true }).waitFor();
  await press(page, 'attachment.view-name', { name: 'IMG_2041.jpg' });
  const picture = page.getByRole('img', { name: words('attachment.picture', { name: 'IMG_2041.jpg' }) });
  await expect(picture).toHaveAttribute('width', '40');
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures !== '') await takePictures(app, pictures, 'attachment');

  const folder = mkdtempSync(join(tmpdir(), 'streetlight-copies-'));
  for (const [as, name] of [
    ['attachment.export-drawn', 'copy.png'],
    ['attachment.export-original', 'copy.jpg'],
  ] as const) {
    const path = join(folder, name);
    // The system's save dialog is outside the window and cannot be pressed from here; everything behind it is real.
    await app.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await press(page, 'attachment.export-name', { name: 'IMG_2041.jpg' });
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words(as), exact: true })
      .click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(existsSync(`${path}.part`)).toBe(false);
  }
  expect(readFileSync(join(folder, 'copy.png')).includes(plantedPlace)).toBe(false);
  expect(readFileSync(join(folder, 'copy.png')).subarray(1, 4).toString()).toBe('PNG');
  expect(readFileSync(join(folder, 'copy.jpg')).equals(original)).toBe(true);
  rmSync(folder, { recursive: true });
});

async function take(name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await page.getByText(name, { exact: true }).waitFor();
}

/** Answers the system's save dialog, which is outside the window; everything behind it is real. */
async function copyOf(name: string, as: 'attachment.export-clean' | 'attachment.export-original', path: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await press(page, 'attachment.export-name', { name });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words(as), exact: true })
    .click();
}

async function paperOf(author: string): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor(author);
  for (const line of ['He waited outside.', 'The second page.']) {
    pdf.addPage([300, 300]).drawText(line, { x: 20, y: 150, size: 24, font: await pdf.embedFont(StandardFonts.Helvetica) });
  }
  return Buffer.from(await pdf.save());
}

/** How many points of a drawn page are darker than grey: words, on white paper. */
const inked = (name: string): Promise<number> =>
  page.getByRole('img', { name: new RegExp(`^${name}, page`) }).evaluate((canvas: HTMLCanvasElement) => {
    const points = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < points.length; at += 4) if ((points[at] ?? 255) < 128 && (points[at + 3] ?? 0) > 0) dark += 1;
    return dark;
  });

test('a PDF is looked at page by page inside the app, and its clean copy has its pages and not its author', async () => {
  const original = await paperOf(plantedPlace);
  await take('letter.pdf', 'application/pdf', original);
  await press(page, 'attachment.view-name', { name: 'letter.pdf' });
  await expect(page.getByText(words('attachment.page', { page: 1, pages: 2 }))).toBeVisible();
  await expect.poll(() => inked('letter.pdf')).toBeGreaterThan(100);
  await press(page, 'attachment.page-after');
  await expect(page.getByText(words('attachment.page', { page: 2, pages: 2 }))).toBeVisible();
  await expect.poll(() => inked('letter.pdf')).toBeGreaterThan(100);
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures !== '') await takePictures(app, pictures, 'attachment-pdf');
  await press(page, 'attachment.hide-name', { name: 'letter.pdf' });

  const folder = mkdtempSync(join(tmpdir(), 'streetlight-copies-'));
  const path = join(folder, 'letter.pdf');
  await copyOf('letter.pdf', 'attachment.export-clean', path);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const copy = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  expect([copy.getPageCount(), copy.getAuthor()]).toEqual([2, undefined]);
  expect((await PDFDocument.load(original, { updateMetadata: false })).getAuthor()).toBe(plantedPlace);
  rmSync(folder, { recursive: true });
});

test('what cannot be cleaned is said plainly, nothing is saved, and the original goes only when asked for', async () => {
  await take('broken.pdf', 'application/pdf', Buffer.from('%PDF-1.7 and then nothing'));
  const folder = mkdtempSync(join(tmpdir(), 'streetlight-copies-'));
  const path = join(folder, 'broken.pdf');
  await copyOf('broken.pdf', 'attachment.export-clean', path);
  await expect(page.getByRole('dialog').getByText(words('attachment.cannot-clean'))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures !== '') await takePictures(app, pictures, 'attachment-cannot-clean');
  expect(existsSync(path)).toBe(false);
  await press(page, 'attachment.cancel');
  await press(page, 'attachment.view-name', { name: 'broken.pdf' });
  await expect(page.getByText(words('attachment.not-shown'))).toBeVisible();
  rmSync(folder, { recursive: true });
});

test('a text is read inside the app, and a sound is played from memory', async () => {
  await take('messages.txt', 'text/plain', Buffer.from('22:10 Where are you?\n22:11 I know where you live.'));
  await press(page, 'attachment.view-name', { name: 'messages.txt' });
  await expect(page.getByRole('region', { name: words('attachment.text', { name: 'messages.txt' }) })).toContainText(
    'I know where you live.',
  );
  await take('voice.wav', 'audio/wav', silence());
  await press(page, 'attachment.view-name', { name: 'voice.wav' });
  const player = page.getByLabel(words('attachment.media', { name: 'voice.wav' }));
  await expect.poll(() => player.evaluate((sound: HTMLAudioElement) => sound.duration)).toBeCloseTo(0.5, 1);
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures !== '') await takePictures(app, pictures, 'attachment-sound');
});

/** Half a second of nothing as a WAV file: 8000 samples a second of 8 bits. */
function silence(): Buffer {
  const samples = Buffer.alloc(4000, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

test('a file over 50 MB is refused in words, and one that is stopped while it arrives leaves nothing', async () => {
  const big = mkdtempSync(join(tmpdir(), 'streetlight-big-'));
  for (const [name, size] of [
    ['huge.mp4', 50 * 1024 * 1024 + 1],
    ['long.mp4', 40 * 1024 * 1024],
  ] as const) {
    writeFileSync(join(big, name), Buffer.alloc(size, 1));
  }
  await page.locator('input[type=file]').setInputFiles(join(big, 'huge.mp4'));
  await expect(page.getByText(words('attachment.too-large', { name: 'huge.mp4' }))).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(join(big, 'long.mp4'));
  await press(page, 'attachment.stop');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByText('long.mp4', { exact: true })).toHaveCount(0);
  const locker = readdirSync(app.userData, { recursive: true }).map(String);
  expect(locker.filter((name) => name.endsWith('.new'))).toEqual([]);
  rmSync(big, { recursive: true });
});

test('no attachment, and nothing of one, stands in clear anywhere in the app’s folder', () => {
  const files = readdirSync(app.userData, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const holding = files.filter((entry) => {
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    return bytes.includes(plantedPlace) || bytes.includes('IMG_2041');
  });
  expect(files.some(({ name }) => name.endsWith('.sealed'))).toBe(true);
  expect(holding.map(({ name }) => name)).toEqual([]);
});
