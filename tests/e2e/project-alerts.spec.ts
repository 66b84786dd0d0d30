import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { accessibilityFaults, launchApp, type RunningApp, setLight } from '../support/app.ts';
import { picturesOf, readCodes, readPaper } from '../support/paper.ts';
import { makeSchemeVaults, type SchemeVaults } from '../support/scheme-vaults.ts';

let scheme: SchemeVaults;
let app: RunningApp;
let folder: string;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'streetlight-sheets-'));
  scheme = await makeSchemeVaults();
  app = await launchApp({ userData: scheme.project });
  await app.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(scheme.passphrase);
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('navigation', { name: 'Places' }).waitFor();
});
test.afterAll(async () => {
  await app.close({ keepData: true });
  scheme.remove();
  rmSync(folder, { recursive: true, force: true });
});

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true }).click();

test('a project reads an alert with its severity, its area and whose signature was checked', async () => {
  const { page } = app;
  await place(page, 'Alerts');
  const row = page.getByRole('list', { name: 'Alerts, newest first' }).getByRole('link');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Risky');
  await expect(row).toContainText('Humberside');
  await row.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scheme.headline);
  await expect(page.getByText('Signature checked, from National scheme')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('from the alert one key leads to its sheet, and the preview is the sheet', async () => {
  const { page } = app;
  await page.keyboard.press('Control+p');
  await expect(page).toHaveURL(/#\/sheets\//);
  const preview = page.getByRole('region', { name: 'Preview of the sheet' });
  await expect(preview).toContainText(scheme.headline);
  await expect(preview).toContainText('Sheet 0001, version 1');
  for (const light of ['night', 'day'] as const) {
    await setLight(app, light);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});

test('the sheet is saved as a PDF that says the same, and the screen warns that the file is not encrypted', async () => {
  const { page } = app;
  const file = join(folder, 'chosen.pdf');
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('The file is not encrypted: delete it when the sheet is printed.').first()).toBeVisible();
  const paper = readPaper(readFileSync(file).toString('base64'), folder, 'saved');
  expect(paper.pages).toBe(1);
  expect(paper.words).toContain(scheme.headline);
  expect(readCodes(picturesOf(paper))[0]).toContain('Sheet 0001, version 1. Code 0001-');
});

test('calling the saving off saves nothing and says so', async () => {
  await app.electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
  await app.page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(app.page.getByText('Not saved.').first()).toBeVisible();
});
