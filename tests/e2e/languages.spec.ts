import { expect, type Page, test } from '@playwright/test';
import { en, type MessageId } from '#shared/i18n/en/index.ts';
import { formatMessage, loadMessages } from '#shared/i18n/format.ts';
import { makeVault, noteRecoveryKey, press, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp } from '../support/app.ts';

const passphrase = 'tram kettle orbit walnut seven';
const places: readonly MessageId[] = ['frame.drop-in', 'frame.cases', 'frame.alerts', 'frame.sheets', 'frame.settings'];
const cy = (id: MessageId, values: Record<string, string | number> = {}) => formatMessage('cy', id, values);
let app: RunningApp;
/** English sentences that have Welsh words. None of them may stand on a screen in Welsh. */
let english: Set<string>;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  const welsh = await loadMessages('cy');
  const same = new Set(Object.values(welsh));
  english = new Set((Object.keys(en) as MessageId[]).filter((id) => welsh[id] !== en[id] && !same.has(en[id])).map((id) => en[id]));
  app = await launchApp();
});
test.afterAll(async () => app.close());

/** Every word on the page that is seen or heard, piece by piece. */
function said(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    for (const one of document.querySelectorAll('[aria-label]')) texts.push(one.getAttribute('aria-label') ?? '');
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}

async function expectWelshOnly(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  expect((await said(page)).filter((text) => english.has(text))).toEqual([]);
}

function menuLabels(): Promise<string[]> {
  return app.electron.evaluate(({ Menu }) => {
    const labels = (items: Electron.MenuItem[]): string[] =>
      items.flatMap((item) => [item.label, ...(item.submenu ? labels(item.submenu.items) : [])]);
    return labels(Menu.getApplicationMenu()?.items ?? []);
  });
}

test('the first screen offers every language by its own name and changes at once, menu and all', async () => {
  const { page } = app;
  await expect(page.getByRole('heading', { name: words('first.welcome') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  expect(await menuLabels()).toContain(words('shortcut.record'));
  for (const name of ['English', 'Cymraeg', 'Română']) await expect(page.getByRole('radio', { name })).toBeVisible();
  await page.getByRole('radio', { name: 'Cymraeg' }).click();
  await expect(page.getByRole('heading', { name: cy('first.welcome') })).toBeVisible();
  await expectWelshOnly(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await expect.poll(menuLabels).toContain(cy('shortcut.record'));
  expect((await menuLabels()).filter((label) => english.has(label))).toEqual([]);
});

test('what was typed stays when the language changes', async () => {
  const { page } = app;
  await page.getByRole('textbox', { name: cy('first.name') }).fill('Sam');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('textbox', { name: words('first.name'), exact: true })).toHaveValue('Sam');
  await makeVault(page, { name: 'Sam', role: words('role.manager'), passphrase });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
});

test('in the settings the language is changed for every main screen, with no English left on what has Welsh words', async () => {
  const { page } = app;
  await page.getByRole('link', { name: words('frame.settings') }).click();
  await page.getByRole('radio', { name: 'Cymraeg' }).click();
  const rail = page.getByRole('navigation', { name: cy('frame.places') });
  await expect(page.getByText(cy('language.native-check', { language: 'Cymraeg' }))).toBeVisible();
  for (const place of places) {
    await rail.getByRole('link', { name: cy(place) }).click();
    await expect(rail.getByRole('link', { name: cy(place) })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expectWelshOnly(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});

test('a day is written in Welsh, whatever the engine knows of it', async () => {
  const { page } = app;
  const month = new Intl.DateTimeFormat('cy', { month: 'short', timeZone: 'Europe/London', day: 'numeric' }).format(new Date());
  await page.getByRole('link', { name: cy('frame.drop-in') }).click();
  await expect(page.getByText(month).first()).toBeVisible();
});

test('after a start the app speaks the language it was left in', async () => {
  await app.close({ keepData: true });
  app = await launchApp({ userData: app.userData });
  await expect(app.page.getByRole('heading', { name: cy('lock.title-one', { name: 'Sam' }) })).toBeVisible();
  await expectWelshOnly(app.page);
  expect(await menuLabels()).toContain(cy('shortcut.record'));
});

test('a laptop nobody has told a language begins in the one of its system', async () => {
  const other = await launchApp({ env: { LANGUAGE: 'cy_GB:en', LC_ALL: 'cy_GB.UTF-8' } });
  try {
    await expect(other.page.getByRole('heading', { name: cy('first.welcome') })).toBeVisible();
  } finally {
    await other.close();
  }
});
