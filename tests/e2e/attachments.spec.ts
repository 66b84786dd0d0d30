import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('no attachment, and nothing of one, stands in clear anywhere in the app’s folder', () => {
  const files = readdirSync(app.userData, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const holding = files.filter((entry) => {
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    return bytes.includes(plantedPlace) || bytes.includes('IMG_2041');
  });
  expect(files.some(({ name }) => name.endsWith('.sealed'))).toBe(true);
  expect(holding.map(({ name }) => name)).toEqual([]);
});
