import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { wordings } from '#shared/i18n/wordings/index.ts';
import { choose, makeVault, noteRecoveryKey, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, takePictures } from '../support/app.ts';

let app: RunningApp;
let page: Page;
let folder: string;
const pictures = process.env['STREETLIGHT_PICTURES'];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'streetlight-paper-'));
  app = await launchApp();
  page = app.page;
  await makeVault(page, { name: 'Sam', role: words('role.outreach'), passphrase: 'tram kettle orbit walnut seven' });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: words('offence.robbery'), exact: true }).click();
  await press(page, 'record.wants', { person: 'they' });
  for (const [purpose, key] of [
    ['record', 'y'],
    ['isva', 'n'],
    ['statistics', 'l'],
  ] as const) {
    await page.getByRole('heading', { name: words(`consent.question.${purpose}`) }).waitFor();
    await page.keyboard.press(key);
  }
  await page.getByRole('heading', { name: words('consent.question.alert') }).waitFor();
  await press(page, 'consent.more-languages');
});
test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Saves a paper as PDF and answers its text without any space, because a PDF breaks lines where it likes. */
async function saved(name: string, id: 'consent.receipt-pdf' | 'consent.consent-form-pdf'): Promise<string> {
  const path = join(folder, `${name}.pdf`);
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await press(page, id);
  // Whole only with its last line: the file is there before it is written.
  await expect.poll(() => existsSync(path) && readFileSync(path).includes('%%EOF'), { timeout: 30_000 }).toBe(true);
  if (pictures) execFileSync('pdftoppm', ['-png', '-r', '60', path, join(pictures, name)]);
  return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
}

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

test('a wording from right to left stands so beside the English, question, words and answers', async () => {
  await choose(page, 'العربية');
  const own = page.locator('[lang="ar"][dir="rtl"]');
  await expect(own.first()).toBeVisible();
  expect(await own.first().evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await expect(page.getByRole('region', { name: words('consent.in-own') })).toContainText(words('consent.words.alert'));
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await takePictures(app, pictures, 'consent-ar');
  await press(page, 'consent.to-summary');
  await page.getByRole('region', { name: words('consent.take') }).waitFor();
});

test('somebody else says who they are and on what ground before they answer; their yes to a police report is shown as what it is', async () => {
  const list = page.getByRole('region', { name: words('consent.title', { person: 'they' }) });
  await list.getByText(words('purpose.formalReport'), { exact: true }).click();
  await page.getByRole('heading', { name: words('consent.question.formalReport') }).waitFor();
  await choose(page, words('consent.by-somebody'));
  await expect(page.getByText(words('consent.own-needed'))).toBeVisible();
  const yes = page.getByRole('button', { name: new RegExp(`^${words('consent.yes')}`) });
  await expect(yes).toBeDisabled();
  await choose(page, words('consent.ground-own-accord'));
  await type(page, words('consent.by-name'), 'A friend');
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await takePictures(app, pictures, 'consent-another');
  await yes.click();
  await page.getByRole('region', { name: words('consent.take') }).waitFor();
  await expect(page.getByRole('heading', { name: words('consent.summary-others') })).toBeVisible();
  await expect(list.getByText(words('consent.not-own'))).toBeVisible();
  const who = words('consent.given-by', { name: 'A friend', ground: 'of their own accord' });
  await expect(page.getByText(who).first()).toBeVisible();
  await expect(page.getByText(words('consent.take-another'))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await takePictures(app, pictures, 'consent-another-summary');
});

for (const { language, name, texts, direction } of wordings) {
  test(`note and form in ${language}: every word is there, and the note says neither who made it nor what it is about`, async () => {
    await choose(page, name);
    const note = await saved(`note-${language}`, 'consent.receipt-pdf');
    const form = await saved(`form-${language}`, 'consent.consent-form-pdf');
    expect(note).toMatch(/[2-9C-X]{4}(-[2-9C-X]{4}){3}/);
    expect(note).not.toMatch(/streetlight|num\b|ugly|isva|polic|poliț|polis|ตำรวจ|警|شرطة|sex|violen|rape|robbery/i);
    // pdftotext writes letters joined from right to left in forms of their own; what is drawn is looked at as a picture.
    if (direction === 'ltr') {
      for (const part of [texts['receipt.title'], texts['receipt.code']]) expect(bare(note)).toContain(bare(part));
      for (const part of [texts['form.title'], texts.yes, texts.no, texts['form.open'], texts['form.sign'], texts['form.another-only']]) {
        expect(bare(form)).toContain(bare(part));
      }
    }
    expect(form).toMatch(/20\d\d/);
    expect(form).not.toMatch(/25[67]\d/);
  });
}
