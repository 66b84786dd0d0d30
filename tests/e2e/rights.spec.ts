import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { choose, goTo, makeVault, noteRecoveryKey, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, takePictures } from '../support/app.ts';
import { readPaper } from '../support/paper.ts';

let app: RunningApp;
let page: Page;
let folder: string;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'streetlight-rights-'));
  app = await launchApp();
  page = app.page;
  await makeVault(page, { name: 'Bea', role: words('role.manager'), passphrase: 'tram kettle orbit walnut seven' });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
  await goTo(page, 'frame.cases');
  await press(page, 'cases.add');
  await type(page, words('cases.add-name'), 'Jo');
  await press(page, 'cases.add-do');
  await type(page, words('notes.text'), 'Came for tea.');
  await press(page, 'notes.keep');
  await page
    .getByRole('list', { name: words('timeline.title') })
    .getByText('Came for tea.')
    .waitFor();
  await page.getByRole('link', { name: words('part.rights') }).click();
});
test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The system's own dialog cannot be worked by a test; its answer is given in its place. */
async function answerSaveDialog(path: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

async function picture(name: string): Promise<void> {
  const pictures = process.env.STREETLIGHT_PICTURES;
  if (pictures !== undefined) await takePictures(app, pictures, name);
}

test('a copy of her record is made as paper and as a file a machine can read', async () => {
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('rights');
  const paperFile = join(folder, 'copy.pdf');
  await answerSaveDialog(paperFile);
  await press(page, 'rights.save-pdf');
  await expect(page.getByText(words('rights.saved'))).toBeVisible();
  expect(readPaper(readFileSync(paperFile).toString('base64'), folder, 'read-back').words).toContain('Came for tea.');
  const dataFile = join(folder, 'copy.json');
  await answerSaveDialog(dataFile);
  await press(page, 'rights.save-json');
  await expect.poll(() => readIfThere(dataFile)).toContain('Came for tea.');
  expect(JSON.parse(readIfThere(dataFile))).toMatchObject({ fields: { workingName: 'Jo' } });
});

test('the trail is read, checked whole and saved as a list', async () => {
  await page.getByRole('link', { name: words('records.title') }).click();
  await press(page, 'audit.verify');
  await expect(page.getByText(words('audit.whole', { count: 3 }))).toBeVisible();
  await expect(page.getByRole('cell', { name: 'note.added' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('records');
  const file = join(folder, 'trail.csv');
  await answerSaveDialog(file);
  await press(page, 'audit.export');
  await expect(page.getByText(words('audit.saved'))).toBeVisible();
  expect(readIfThere(file)).toContain('"note.added"');
  expect(readIfThere(file)).not.toContain('tea');
});

test('a person is erased only after the name was typed, and then is gone', async () => {
  await page.getByRole('link', { name: 'Jo' }).click();
  await choose(page, words('rights.erase-why.her-wish'));
  await expect(page.getByRole('button', { name: words('rights.erase-do') })).toBeDisabled();
  await type(page, words('rights.erase-type'), 'Jo');
  await press(page, 'rights.erase-do');
  await expect(page.getByText(words('cases.none-words'))).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('Came for tea'))).toBe(false);
});

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
