import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { press, type as typeInto, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp } from '../support/app.ts';
import { createTestVault, testPassphrase } from '../support/vault.ts';

let userData: string;
let app: RunningApp;
test.beforeEach(async () => {
  userData = mkdtempSync(join(tmpdir(), 'streetlight-long-'));
  mkdirSync(join(userData, 'vault'));
  (await createTestVault({ folder: join(userData, 'vault'), name: 'Sam' })).session.end();
  app = await launchApp({ userData });
  await typeInto(app.page, words('lock.passphrase'), testPassphrase);
  await press(app.page, 'lock.unlock');
  await app.page
    .getByRole('button', { name: words('drop-in.record') })
    .first()
    .waitFor();
  await app.page.keyboard.press('Control+n');
});
test.afterEach(async () => {
  await app.close({ keepData: true });
  rmSync(userData, { recursive: true, force: true });
});

/** Pastes as a person would, without the clipboard of this machine. Whether the page let the text in. */
const paste = (field: Locator, length: number) =>
  field.evaluate((element, many) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'a '.repeat(many / 2));
    return element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, length);

test('a text too long for the page is not taken in, nothing is lost, and a sentence says where to keep it', async () => {
  const story = app.page.getByLabel(words('record.story', { doer: 'they' }), { exact: true });
  await story.fill('What was told first.');
  expect(await paste(story, 3_000_000)).toBe(false);
  await expect(app.page.getByText(words('ui.too-long-file', { length: 3_000_020, max: 1_000_000 }))).toBeVisible();
  await expect(story).toHaveValue('What was told first.');
  expect(await accessibilityFaults(app.page)).toEqual([]);
  await story.fill('What was told first, and then.');
  await expect(app.page.getByText(words('ui.too-long-file', { length: 3_000_020, max: 1_000_000 }))).toHaveCount(0);
});

test('a short field never cuts what is put into it: it says how much fits and keeps what it had', async () => {
  const town = app.page.getByLabel(words('record.town'), { exact: true });
  await town.fill('Leeds');
  await town.fill('x'.repeat(1_040));
  await expect(app.page.getByText(words('ui.too-long', { length: 1_040, max: 400 }))).toBeVisible();
  await expect(town).toHaveValue('Leeds');
});
