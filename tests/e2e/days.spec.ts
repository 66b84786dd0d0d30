import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { choose, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, resize, setLight, sizes, takePictures } from '../support/app.ts';
import { keepIncident } from '../support/recording.ts';
import { createTestVault, testClock, testPassphrase } from '../support/vault.ts';

const pictures = process.env.STREETLIGHT_PICTURES ?? '';
const day = 86_400_000;

let userData: string;
let app: RunningApp;
test.beforeEach(async () => {
  userData = mkdtempSync(join(tmpdir(), 'streetlight-days-'));
  mkdirSync(join(userData, 'vault'));
  // What was written here last was written by a clock a month ahead of this laptop's.
  const clock = testClock(new Date(Date.now() + 30 * day).toISOString());
  const made = await createTestVault({ folder: join(userData, 'vault'), name: 'Sam', clock });
  await keepIncident(made.client, { what: ['threats'] });
  made.session.end();
  app = await launchApp({ userData });
  await type(app.page, words('lock.passphrase'), testPassphrase);
  await press(app.page, 'lock.unlock');
});
test.afterEach(async () => {
  await app.close({ keepData: true });
  rmSync(userData, { recursive: true, force: true });
});

test('a clock behind the log is said where a day is taken, and a day to come is refused at its field without losing a word', async () => {
  const { page } = app;
  await page.getByRole('link', { name: /Threatened/ }).click();
  await expect(page.getByText(/This laptop’s clock says/)).toBeVisible();

  const when = page.getByRole('region', { name: words('record.when') });
  await choose(when, words('record.precision-day'));
  await page
    .getByRole('group', { name: words('record.day') })
    .getByRole('spinbutton')
    .first()
    .click();
  await page.keyboard.type('31122099');
  const told = page.getByText(/It is not kept in the record until it is put right/);
  await expect(told).toBeVisible();
  await type(page, words('record.when-words', { person: 'they' }), 'after the pub shut');
  for (const light of ['night', 'day'] as const) {
    await setLight(app, light);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  if (pictures !== '') await takePictures(app, pictures, 'day-to-come');
  // The words beside the day are kept, the day is not.
  await press(page, 'record.wants', { person: 'they' });
  await page
    .getByRole('heading', { name: words('consent.title', { person: 'they' }) })
    .first()
    .waitFor();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: words('record.when-words', { person: 'they' }) })).toHaveValue('after the pub shut');
  await expect(told).toHaveCount(0);

  // On a page that is no record yet, the day stays as typed, and the page says why it is not kept.
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: words('record.when-words', { person: 'they' }) })).toHaveValue('');
  await page.getByRole('button', { name: words('offence.threats') }).click();
  await choose(when, words('record.precision-day'));
  await page
    .getByRole('group', { name: words('record.day') })
    .getByRole('spinbutton')
    .first()
    .click();
  await page.keyboard.type('31122099');
  await press(page, 'record.wants', { person: 'they' });
  await expect(page.getByRole('alert').getByText(words('refusal.incident/cannot-be', { part: 'when' }))).toBeVisible();
  if (pictures !== '') await takePictures(app, pictures, 'draft-cannot-be');
});

test('at 200 % zoom the list folds behind a button once a record is open, and nothing scrolls inside what scrolls', async () => {
  const { page } = app;
  // The window is 1280 by 800, and everything in it twice as large.
  await resize(app, sizes.usual);
  const window = await app.electron.browserWindow(page);
  await window.evaluate((win: { webContents: { setZoomFactor(factor: number): void } }) => win.webContents.setZoomFactor(2));
  await page.waitForFunction(() => innerWidth === 640 && innerHeight === 400);
  const row = page.getByRole('link', { name: /Threatened/ });
  await row.click();
  await page.getByRole('heading', { name: words('record.what') }).waitFor();
  await expect(row).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  // Whatever scrolls up and down has nothing inside it that does, but for fields one writes in.
  const nested = await page.evaluate(() => {
    const scrolls = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowY) &&
      element.scrollHeight > element.clientHeight &&
      element.tagName !== 'TEXTAREA';
    return [...document.querySelectorAll('*')]
      .filter((element) => scrolls(element) && element.querySelector('*') !== null)
      .filter((element) => [...element.querySelectorAll('*')].some(scrolls))
      .map(({ className }) => className);
  });
  expect(nested).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  if (pictures !== '') await page.screenshot({ path: join(pictures, 'narrow-record.png') });
  await press(page, 'ui.show-list', { list: words('drop-in.list') });
  await expect(row).toBeVisible();
  if (pictures !== '') await page.screenshot({ path: join(pictures, 'narrow-list.png') });
  await row.click();
  await press(page, 'ui.fold-list', { list: words('drop-in.list') });
  await expect(row).toHaveCount(0);
});
