import { expect, type Locator, type Page, test } from '@playwright/test';
import { choose, lock, makeVault, noteRecoveryKey, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp } from '../support/app.ts';

const passphrase = 'tram kettle orbit walnut seven';
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

const story = (): Locator => page.getByRole('textbox', { name: /^What (he|she|they) did$/ });
const saved = (): Locator => page.getByText(/^Saved \d\d:\d\d$/);

async function reopen(): Promise<void> {
  await page.keyboard.press('Control+l');
  await type(page, words('lock.passphrase'), passphrase);
  await press(page, 'lock.unlock');
  await page
    .getByRole('list', { name: /Today|Tonight/ })
    .getByRole('link')
    .first()
    .click();
}

test('an empty list says what to do, and Ctrl N opens a blank page that is already kept', async () => {
  await expect(page.getByText(words('drop-in.empty'))).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('heading', { name: words('record.what') })).toBeVisible();
  await expect(saved()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('nothing can be kept as a record before something is said, and the page says so', async () => {
  await press(page, 'record.wants', { person: 'they' });
  await expect(page.getByRole('alert').getByText(words('refusal.draft/nothing-said'))).toBeVisible();
});

test('the last words are kept although the very next key locks the vault', async () => {
  await story().pressSequentially('He drove past the turning and locked the doors', { delay: 5 });
  await reopen();
  await expect(story()).toHaveValue('He drove past the turning and locked the doors');
});

test('numbers and plates say back what was understood, also of a part', async () => {
  const contact = page.getByRole('region', { name: words('record.contact', { doer: 'they' }) });
  await type(contact, words('record.phone'), '07700 900143');
  await expect(contact.getByText('+44 7700 900143')).toBeVisible();
  await type(contact, words('record.email'), 'Someone@Example.org');
  await expect(contact.getByText('someone@example.org')).toBeVisible();
  const drove = page.getByRole('region', { name: words('record.drove', { doer: 'they' }) });
  await type(drove, words('record.plate'), 'qq1? ...k');
  await expect(drove.getByText('QQ1? ??K')).toBeVisible();
});

test('a whole postcode is cut to its first half, which is all that is kept', async () => {
  const where = page.getByRole('region', { name: words('record.where') });
  await type(where, words('record.outcode'), 'l1 8jq');
  await expect(where.getByText('Read as L1')).toBeVisible();
  await expect(saved()).toBeVisible();
  await reopen();
  await expect(where.getByRole('textbox', { name: words('record.outcode') })).toHaveValue('L1');
});

test('a local authority proposes its police force, which stands once the worker has confirmed it', async () => {
  const authority = page.getByRole('combobox', { name: words('record.authority') });
  await authority.pressSequentially('Liverp');
  await page.getByRole('option', { name: 'Liverpool' }).click();
  const force = page.getByRole('combobox', { name: words('record.force') });
  await expect(force).toHaveValue('');
  await press(page, 'record.force-confirm', { force: 'Merseyside Police' });
  await expect(force).toHaveValue('Merseyside Police');
  await expect(page.getByText(words('record.force-proposed', { authority: 'Liverpool', force: 'Merseyside Police' }))).toHaveCount(0);
});

test('the sentences follow the person: she, he, they', async () => {
  const who = page.getByRole('region', { name: words('record.who') });
  await choose(who, words('record.pronoun-he'));
  await expect(page.getByRole('textbox', { name: words('record.story', { doer: 'he' }) })).toBeVisible();
  await choose(page.getByRole('region', { name: words('record.told') }), words('record.pronoun-she'));
  await expect(page.getByRole('button', { name: words('record.wants', { person: 'she' }) })).toBeVisible();
});

test('a record that was kept is amended by going on writing, and the list shows it once', async () => {
  await page.getByRole('button', { name: words('offence.robbery'), exact: true }).click();
  await press(page, 'record.wants', { person: 'she' });
  await expect(page.getByRole('heading', { name: words('consent.question.record') })).toBeVisible();
  await press(page, 'consent.finish-later');
  await story().fill('He drove past the turning, locked the doors and took a bag.');
  await expect(saved()).toBeVisible();
  await reopen();
  await expect(story()).toHaveValue('He drove past the turning, locked the doors and took a bag.');
  await expect(page.getByRole('link', { name: /Robbery/ })).toHaveCount(1);
  await expect(page.getByRole('link', { name: /Robbery/ }).getByText(words('standing.kept-here'))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a name from right to left and a very long one break nothing', async () => {
  await page.keyboard.press('Control+n');
  const told = page.getByRole('region', { name: words('record.told') });
  await type(told, words('record.told-name'), 'שרה לוי');
  await story().fill(`${'Unbroken'.repeat(60)} and then he left`);
  await expect(saved()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a draft is discarded only after asking, and then is gone', async () => {
  await press(page, 'record.discard');
  await expect(page.getByRole('dialog', { name: words('record.discard-title') })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, 'record.discard-keep');
  await expect(story()).toBeVisible();
  await press(page, 'record.discard');
  await press(page, 'record.discard-yes');
  await expect(page.getByText(words('drop-in.choose'))).toBeVisible();
  await expect(page.getByRole('link', { name: /Unbroken/ })).toHaveCount(0);
});

test('help lists the keys that do something, and none that does nothing', async () => {
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: words('frame.keys') });
  await expect(help.getByText(words('shortcut.lock'))).toBeVisible();
  await expect(help.getByText(words('shortcut.find'))).toBeVisible();
  await expect(help.getByText(words('shortcut.print'))).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
});

test('locking leaves nothing of a record in the window', async () => {
  await lock(page);
  await expect(page.getByText('locked the doors')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('locked the doors'))).toBe(false);
});
