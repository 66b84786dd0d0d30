import { expect, type Locator, type Page, test } from '@playwright/test';
import { makeVault, noteRecoveryKey, press, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, takePictures } from '../support/app.ts';

const passphrase = 'tram kettle orbit walnut seven';
const pictures = process.env['STREETLIGHT_PICTURES'];
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
});
test.afterAll(async () => app.close());

const saved = (): Locator => page.getByText(/^Saved \d\d:\d\d$/);
const finder = (): Locator => page.getByRole('dialog', { name: words('find.title') });
const row = (name: RegExp | string): Locator => finder().getByRole('option', { name });
const field = (label: string): Locator => page.getByRole('textbox', { name: label, exact: true });
const look = async (name: string): Promise<void> => {
  if (pictures) await takePictures(app, pictures, name);
};

/** By keyboard alone: Tab until the field has the focus, then type. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < 120; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reached it');
}

async function record(story: string, phone: string, plate: string): Promise<void> {
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('heading', { name: words('record.what') })).toBeVisible();
  const storyField = page.getByRole('textbox', { name: words('record.story', { doer: 'they' }) });
  await expect(storyField).toHaveValue('');
  await tabTo(storyField);
  await page.keyboard.type(story);
  await tabTo(
    page.getByRole('region', { name: words('record.contact', { doer: 'they' }) }).getByRole('textbox', { name: words('record.phone') }),
  );
  await page.keyboard.type(phone);
  await tabTo(field(words('record.plate')));
  await page.keyboard.type(plate);
  await expect(saved()).toBeVisible();
}

test('the key opens the finder anywhere, and an empty one says how to ask', async () => {
  await page.keyboard.press('Control+k');
  await expect(finder()).toBeVisible();
  await expect(finder().getByText(words('find.how'))).toBeVisible();
  await expect(finder().getByRole('searchbox')).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(finder()).toHaveCount(0);
});

test('what was typed a moment ago is found by part of a word, marked where it stands, and opened with Enter', async () => {
  await record('He had a grey Škoda and locked the doors', '07700 900143', 'QQ14 ABK');
  await record('He followed from the bridge on foot', '', '');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('skod');
  await expect(row(/Škoda/)).toBeVisible();
  await expect(row(/Škoda/).locator('mark').first()).toHaveText('Škod');
  await expect(finder().getByRole('option')).toHaveCount(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  await look('find-words');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(finder()).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: words('record.story', { doer: 'they' }) })).toHaveValue(/Škoda/);
});

test('parts of numbers and plates find the record: in the middle, at the end, and with what was not seen', async () => {
  for (const typed of ['900 14', 'ends in 143', 'QQ1? ??K', '0770090014']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await expect(row(/Škoda/)).toBeVisible();
    await expect(finder().getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ends in 148');
  await expect(finder().getByText(words('find.none'))).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a number that is nearly the same is said to be known beside the field, and typing goes on', async () => {
  await record('Rang again and again', '07700 900148', 'QQ1? ??K');
  const contact = page.getByRole('region', { name: words('record.contact', { doer: 'they' }) });
  await expect(contact.getByText(words('known.one-off', { count: 1 }))).toBeVisible();
  const drove = page.getByRole('region', { name: words('record.drove', { doer: 'they' }) });
  await expect(drove.getByText(words('known.part', { count: 1 }))).toBeVisible();
  await expect(drove.getByRole('listitem')).toHaveCount(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  await contact.scrollIntoViewIfNeeded();
  await look('known');
});

test('looking at what is known opens it, and the record that was being written is kept', async () => {
  const contact = page.getByRole('region', { name: words('record.contact', { doer: 'they' }) });
  const link = contact.getByRole('link', { name: /Škoda/ });
  await tabTo(link);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: words('record.story', { doer: 'they' }) })).toHaveValue(/Škoda/);
  await expect(page.getByRole('link', { name: /Rang again/ }).first()).toBeVisible();
});

test('the list is filtered by words, the filter holds from record to record, and a view brings it back', async () => {
  const opener = page.getByRole('button', { name: words('filter.title') });
  await tabTo(opener);
  await page.keyboard.press('Enter');
  await tabTo(field(words('filter.words')));
  await page.keyboard.type('bridge');
  const list = page.getByRole('list', { name: words('filter.found') });
  await expect(list.getByRole('link')).toHaveCount(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  await look('filter');
  await tabTo(field(words('view.name')));
  await page.keyboard.type('By the bridge');
  await tabTo(page.getByRole('button', { name: words('view.save') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words('view.remove') })).toBeVisible();
  await tabTo(list.getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: words('record.story', { doer: 'they' }) })).toHaveValue(/bridge/);
  await expect(list.getByRole('link')).toHaveCount(1);
  await tabTo(page.getByRole('button', { name: words('filter.clear') }));
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  await tabTo(page.getByRole('button', { name: new RegExp(words('view.choose')) }));
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'By the bridge' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('link')).toHaveCount(1);
});

test('several kinds can be asked for at once, each can be taken away, and a view keeps them all', async () => {
  for (const kind of ['robbery', 'threats', 'non-payment'] as const) {
    await record(`It was ${kind}`, '', '');
    await page.getByRole('button', { name: words(`offence.${kind}`), exact: true }).click();
    await expect(page.getByRole('list', { name: words('filter.found') })).toBeVisible();
  }
  await page.getByRole('button', { name: words('filter.clear') }).click();
  const what = page.getByRole('combobox', { name: words('filter.what'), exact: true });
  const list = page.getByRole('list', { name: words('filter.found') });
  for (const kind of ['robbery', 'threats'] as const) {
    await tabTo(what);
    await page.keyboard.type(words(`offence.${kind}`));
    await page.getByRole('option', { name: words(`offence.${kind}`), exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(what).toHaveValue('');
    await expect(what).toBeFocused();
  }
  await expect(list.getByRole('link')).toHaveCount(2);
  expect(await accessibilityFaults(page)).toEqual([]);
  await look('filter-kinds');
  await field(words('view.name')).fill('Robbery and threats');
  await page.getByRole('button', { name: words('view.save') }).click();
  await page
    .getByRole('toolbar', { name: words('filter.what-any') })
    .getByRole('button', { name: words('offence.robbery') })
    .click();
  await expect(list.getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: new RegExp(words('view.choose')) }).click();
  await page.getByRole('option', { name: 'Robbery and threats' }).click();
  await expect(list.getByRole('link')).toHaveCount(2);
});

test('after locking nothing that was sought or found is left in the window', async () => {
  await page.keyboard.press('Control+l');
  await page.getByRole('textbox', { name: words('lock.passphrase'), exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('bridge'))).toBe(false);
});
