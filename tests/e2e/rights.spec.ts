import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { takenOut } from '#shared/domain/rights/naming.ts';
import { choose, goTo, lock, makeVault, noteRecoveryKey, press, type, unlock, words } from '../../scripts/story/acts.ts';
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
  await type(page, words('notes.text'), 'Came with her sister Marigold for tea.');
  await press(page, 'notes.keep');
  await page
    .getByRole('list', { name: words('timeline.title') })
    .getByText('Came with her sister Marigold for tea.')
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

test('a copy of her record is read on screen, whoever is still named in it is taken out, and only what was shown is saved', async () => {
  await press(page, 'rights.access-make');
  const copy = page.getByRole('region', { name: words('rights.shown-name') });
  await expect(copy.getByText(/sister Marigold for tea/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('rights');
  await page.getByRole('button', { name: 'Marigold' }).click();
  await expect(copy.getByText(/sister \[another person\] for tea/)).toBeVisible();
  await expect(copy.getByText(/Marigold/)).toHaveCount(0);
  const paperFile = join(folder, 'copy.pdf');
  await answerSaveDialog(paperFile);
  await press(page, 'rights.save-pdf');
  await expect(page.getByText(words('rights.saved'))).toBeVisible();
  const paper = readPaper(readFileSync(paperFile).toString('base64'), folder, 'read-back').words;
  expect(paper).toContain('for tea');
  expect(paper).not.toContain('Marigold');
  const dataFile = join(folder, 'copy.json');
  await answerSaveDialog(dataFile);
  await press(page, 'rights.save-json');
  await expect.poll(() => readIfThere(dataFile)).toContain('for tea');
  expect(JSON.parse(readIfThere(dataFile))).toMatchObject({ fields: { workingName: 'Jo' } });
  expect(readIfThere(dataFile)).not.toContain('Marigold');
});

test('the trail is reached from the rail, read in sentences, checked whole with what was checked, and saved as a list', async () => {
  await goTo(page, 'frame.records');
  await press(page, 'audit.verify');
  const trail = page.getByRole('region', { name: words('audit.title') });
  await expect(trail.getByText(words('audit.whole'))).toBeVisible();
  await expect(trail.getByText(words('audit.checked', { ops: 5, bodies: 5, erased: 0, seconds: 0 }))).toBeVisible();
  await expect(page.getByRole('cell', { name: words('audit.op.note.added') })).toBeVisible();
  await expect(page.getByRole('cell', { name: words('audit.op.access.given') })).toHaveCount(2);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('records');
  const file = join(folder, 'trail.csv');
  await answerSaveDialog(file);
  await press(page, 'audit.export');
  await expect(page.getByText(words('audit.saved'))).toBeVisible();
  expect(readIfThere(file)).toContain(words('audit.op.note.added'));
  for (const word of ['tea', 'Jo']) expect(readIfThere(file)).not.toContain(word);
  await expect(page.getByRole('cell', { name: words('audit.op.trail.exported') })).toBeVisible();
});

test('the trail of one record shows only what was done about it, and the way back shows all', async () => {
  await page
    .getByRole('link', { name: words('audit.about-show', { name: 'Jo' }) })
    .first()
    .click();
  await expect(page.getByText(words('audit.only-about', { name: 'Jo' }))).toBeVisible();
  await expect(page.getByRole('status').getByText(words('audit.found', { count: 4 }))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('records-about');
  await press(page, 'audit.all');
  await expect(page.getByRole('status').getByText(words('audit.found', { count: 6 }))).toBeVisible();
});

test('a manager sets after how long records are looked at again, and says why', async () => {
  await press(page, 'records.period-change');
  await page.getByRole('button', { name: new RegExp(words('records.period-class')) }).click();
  await page.getByRole('option', { name: words('records.class.no-case') }).click();
  await type(page, words('records.period-days'), '90');
  await type(page, words('records.period-why'), 'Agreed by the board');
  await press(page, 'records.period-do');
  const days = `${words('records.period', { days: 90 })}, ${words('records.period-set')}`;
  await expect(page.getByRole('cell', { name: days })).toBeVisible();
  await press(page, 'records.period-history');
  await expect(page.getByText(/Agreed by the board/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('records-periods');
});

test('a person is erased only after every other place was looked at and the name was typed, and then is gone', async () => {
  await goTo(page, 'frame.cases');
  await press(page, 'cases.add');
  await type(page, words('cases.add-name'), 'Kim');
  await press(page, 'cases.add-do');
  await type(page, words('notes.text'), 'Came with Jo on Monday.');
  await press(page, 'notes.keep');
  await page
    .getByRole('list', { name: words('timeline.title') })
    .getByText('Came with Jo on Monday.')
    .waitFor();
  const people = page.getByRole('list', { name: words('cases.list') });
  await people.getByRole('link', { name: /Jo/ }).click();
  await page.getByRole('link', { name: words('part.rights') }).click();
  await choose(page, words('rights.erase-why.her-wish'));
  const elsewhere = page.getByRole('region', { name: words('rights.named') });
  await expect(elsewhere.getByText(words('rights.named.person', { name: 'Kim' }), { exact: true })).toBeVisible();
  await expect(elsewhere.getByText('Came with Jo on Monday.')).toBeVisible();
  await type(page, words('rights.erase-type'), 'Jo');
  await expect(page.getByRole('button', { name: words('rights.erase-do') })).toBeDisabled();
  await choose(elsewhere, words('rights.named-do.take-out'));
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('rights-erase');
  await press(page, 'rights.named-take-out', { count: 1 });
  await expect(elsewhere.getByText(words('rights.named-none'))).toBeVisible();
  await picture('rights-erase-none');
  await press(page, 'rights.erase-do');
  await expect(people.getByRole('link', { name: /Jo/ })).toHaveCount(0);
  await people.getByRole('link', { name: /Kim/ }).click();
  await expect(page.getByText(`Came with ${takenOut} on Monday.`)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('Marigold'))).toBe(false);
});

test('what two workers wrote in one plan stands side by side until the second of them picks', async () => {
  const ines = { name: 'Ines', passphrase: 'harbour violet candle mosaic eight' };
  await page.evaluate(() => {
    window.location.hash = '/settings';
  });
  await press(page, 'settings.add');
  await type(page, words('settings.add-name'), ines.name);
  await choose(page, words('role.isva'));
  await type(page, words('passphrase.choose'), ines.passphrase);
  await type(page, words('passphrase.repeat'), ines.passphrase);
  await press(page, 'settings.add-do');
  await page
    .getByText(words('settings.added', { name: ines.name }))
    .first()
    .waitFor();
  const openPlan = async () => {
    await goTo(page, 'frame.cases');
    await page
      .getByRole('list', { name: words('cases.list') })
      .getByRole('link', { name: /Kim/ })
      .click();
    await page.getByRole('link', { name: words('part.plan') }).click();
  };
  await openPlan();
  await page.getByRole('link', { name: words('part.overview') }).click();
  await press(page, 'case.open');
  await page.getByRole('link', { name: words('part.plan') }).click();
  const leaving = page.getByRole('textbox', { name: words('plan.leaving') });
  await leaving.fill('The back stairs.');
  await lock(page);
  await unlock(page, ines.name, ines.passphrase);
  await openPlan();
  await expect(leaving).toHaveValue('');
  await leaving.fill('The front door.');
  await press(page, 'plan.keep');
  await expect(page.getByText(words('plan.kept'))).toBeVisible();
  await lock(page);
  await unlock(page, 'Bea', 'tram kettle orbit walnut seven');
  await openPlan();
  await expect(leaving).toHaveValue('The back stairs.');
  await expect(page.getByRole('cell', { name: 'The front door.' })).toBeVisible();
  await expect(page.getByRole('button', { name: words('plan.keep') })).toBeDisabled();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('plan-apart');
  await press(page, 'plan.take-theirs-of', { name: words('plan.leaving') });
  await expect(leaving).toHaveValue('The front door.');
  await expect(page.getByRole('button', { name: words('plan.keep') })).toBeEnabled();
});

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
