import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import { choose, makeVault, noteRecoveryKey, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, setLight, takePictures } from '../support/app.ts';

let app: RunningApp;
let page: Page;
let folder: string;
let code = '';
const pictures = process.env['STREETLIGHT_PICTURES'];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'streetlight-consent-'));
  app = await launchApp();
  page = app.page;
  await makeVault(page, { name: 'Sam', role: words('role.outreach'), passphrase: 'tram kettle orbit walnut seven' });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: words('offence.robbery'), exact: true }).click();
  await press(page, 'record.wants', { person: 'they' });
});
test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The worker’s word and hers on one button. */
const yesInRomanian = () => page.getByRole('button', { name: `${words('consent.yes')} ${wordingOf('ro').texts.yes}` });

/** Presses a button that saves a PDF, to a place the test chose, and answers its text. */
async function savedText(name: string, id: 'consent.receipt-pdf' | 'consent.consent-form-pdf'): Promise<string> {
  const path = join(folder, name);
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await press(page, id);
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true);
  await expect(page.getByText(words('consent.take-saved')).first()).toBeVisible();
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

test('in another language both wordings stand side by side, each marked as what it is', async () => {
  await choose(page, 'Polski');
  const polish = wordingOf('pl');
  await expect(page.locator('[lang="pl"]').getByText(polish.texts['question.record'])).toBeVisible();
  await expect(page.getByRole('region', { name: words('consent.in-own') })).toContainText(words('consent.words.record'));
  await expect(page.getByText(words('consent.native-check', { language: polish.name }))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await takePictures(app, pictures, 'consent-pl');
});

test('Thai and Chinese are drawn with faces of our own', async () => {
  await press(page, 'consent.more-languages');
  for (const [name, language, family] of [
    ['ไทย', 'th', 'Noto Sans Thai Variable'],
    ['简体中文', 'zh-Hans', 'Noto Sans SC'],
  ] as const) {
    await choose(page, name);
    await expect(page.locator(`[lang="${language}"]`).getByText(wordingOf(language).texts['question.record'])).toBeVisible();
    await page.waitForFunction(
      (face) => [...document.fonts].some(({ family, status }) => family.includes(face) && status === 'loaded'),
      family,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    if (pictures) await takePictures(app, pictures, `consent-${language}`);
  }
});

test('signed on screen needs a signature, which can be drawn again', async () => {
  await choose(page, 'Română');
  await choose(page, words('consent.means-signed'));
  const yes = yesInRomanian();
  await expect(yes).toBeDisabled();
  await expect(page.getByText(words('consent.sign-first'))).toBeVisible();
  const pad = page.getByRole('img', { name: words('consent.sign-here') });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('The field to sign in is on the page');
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) await page.mouse.move(box.x + 40 + step * 20, box.y + 60 + (step % 2) * 30);
  await page.mouse.up();
  await expect(page.getByRole('img', { name: words('consent.signed') })).toBeVisible();
  await expect(yes).toBeEnabled();
  await setLight(app, 'night');
  expect(await accessibilityFaults(page)).toEqual([]);
  await setLight(app, 'day');
  if (pictures) await takePictures(app, pictures, 'consent-signed');
  await yes.click();
  await expect(page.getByRole('heading', { name: words('consent.question.isva') })).toBeVisible();
});

test('the note has a code and says nothing about what it is for', async () => {
  await choose(page, words('consent.means-spoken'));
  for (const purpose of ['isva', 'statistics', 'alert'] as const) {
    await expect(page.getByRole('heading', { name: words(`consent.question.${purpose}`) })).toBeVisible();
    await yesInRomanian().click();
  }
  await expect(page.getByRole('heading', { name: words('consent.question.checker') })).toBeVisible();
  await press(page, 'consent.to-summary');
  // The page that is turned round for her: what she said yes to stands there in her words, with the worker's beside them.
  const inHerWords = page
    .locator('li')
    .filter({ hasText: words('purpose.alert') })
    .locator('[lang="ro"]');
  await expect(inHerWords).toHaveText(wordingOf('ro').texts['question.alert']);
  await expect(page.locator('h2').filter({ hasText: words('consent.summary-yes') })).toContainText(wordingOf('ro').texts.yes);
  await expect(page.getByRole('heading', { name: words('consent.summary'), exact: true })).toBeInViewport();
  await expect(page.getByRole('region', { name: words('consent.timeline') })).toContainText(words('consent.means-signed'));
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await takePictures(app, pictures, 'consent-summary');
  const note = await savedText('note.pdf', 'consent.receipt-pdf');
  code = /[2-9C-X]{4}(-[2-9C-X]{4}){3}/.exec(note)?.[0] ?? '';
  expect(code).not.toBe('');
  expect(note).toContain(wordingOf('ro').texts['receipt.title']);
  expect(note).not.toMatch(/streetlight|robbery|jaf|poli|sexual/i);
});

test('the form has every question in her language, the answers and the signature', async () => {
  const form = (await savedText('form.pdf', 'consent.consent-form-pdf')).replace(/\s+/g, ' ');
  const romanian = wordingOf('ro').texts;
  expect(form).toContain(romanian['form.title']);
  for (const part of ['Putem păstra', 'Putem avertiza', romanian['form.sign'], romanian['form.open']]) expect(form).toContain(part);
  if (pictures) execFileSync('pdftoppm', ['-png', '-r', '70', join(folder, 'form.pdf'), join(pictures, 'form')]);
  if (pictures) execFileSync('pdftoppm', ['-png', '-r', '70', join(folder, 'note.pdf'), join(pictures, 'note')]);
});

test('the code takes a yes back, and a code with a slip says so', async () => {
  await press(page, 'consent.to-record');
  await page
    .getByRole('navigation', { name: words('frame.places') })
    .getByRole('link', { name: words('frame.drop-in') })
    .click();
  await press(page, 'code.bring');
  await type(page, words('code.code'), `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`);
  await press(page, 'code.find');
  await expect(page.getByText(words('refusal.receipt/unreadable'))).toBeVisible();
  await type(page, words('code.code'), code.toLowerCase().replaceAll('-', ' '));
  await press(page, 'code.find');
  await expect(page.getByRole('region', { name: words('code.found-here') })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await takePictures(app, pictures, 'code');
  await page.getByRole('button', { name: words('purpose.alert'), exact: true }).click();
  await press(page, 'consent.withdraw-some');
  await expect(page.getByText(words('code.done-here')).first()).toBeVisible();
  await press(page, 'code.open');
  await press(page, 'consent.to-summary');
  await expect(page.getByRole('region', { name: words('consent.timeline') })).toContainText(words('consent.means-code'));
});

test('everything can be taken back with one press', async () => {
  await press(page, 'consent.withdraw-all');
  // Said where the eye is, not only to a screen reader.
  const said = page.getByText(words('consent.withdrawn-words', { purposes: '' }).slice(0, 11)).last();
  await expect(said).toBeInViewport();
  await expect(page.getByRole('region', { name: words('consent.withdraw') })).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});
