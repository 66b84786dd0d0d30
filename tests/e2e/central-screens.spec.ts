import { expect, type Page, test } from '@playwright/test';
import { accessibilityFaults, launchApp, type RunningApp, resize, setLight, sizes } from '../support/app.ts';
import { makeSchemeVaults, type SchemeVaults, theNumber } from '../support/scheme-vaults.ts';

let scheme: SchemeVaults;
let app: RunningApp;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  scheme = await makeSchemeVaults();
  app = await launchApp({ userData: scheme.central });
  await unlock(app.page, scheme.author);
});
test.afterAll(async () => {
  await app.close({ keepData: true });
  scheme.remove();
});

async function unlock(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().click();
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(scheme.passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Places' }).waitFor();
}

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true }).click();
const rows = (page: Page) => page.getByRole('list', { name: 'Reports, gravest first' }).getByRole('listitem');

test('the gravest report stands first, each with its severity in words', async () => {
  await place(app.page, 'Review');
  await expect(rows(app.page)).toHaveCount(4);
  const words = await rows(app.page).allInnerTexts();
  expect(words[0]).toMatch(/^Very dangerous[\s\S]*Robbery, weapon shown · Liverpool[\s\S]*Merseyside/);
  expect(words[1]).toMatch(/^Dangerous/);
  expect(words[2]).toMatch(/^Risky/);
  expect(words[3]).toMatch(/^Nuisance/);
});

test('the list is searched by place and narrowed to what nobody has', async () => {
  const { page } = app;
  await page.getByRole('textbox', { name: 'Find a report' }).fill('stock');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Find a report' }).fill('nowhere');
  await expect(page.getByText('No report matches')).toBeVisible();
  await page.getByRole('textbox', { name: 'Find a report' }).fill('');
  await page.getByText('Mine', { exact: true }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByText('All', { exact: true }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('without a yes to warning others no alert can be started, and the screen says why', async () => {
  const { page } = app;
  await rows(page)
    .getByRole('link', { name: /Stockton/ })
    .click();
  await expect(page.getByText('No alert may be written: there is no yes to warning others.')).toBeVisible();
  await page.keyboard.press('a');
  await expect(page).toHaveURL(/#\/review\//);
  await expect(page.getByRole('button', { name: 'Write alert' })).toHaveCount(0);
});

test('a report shows what was agreed, C claims it, and the letter is no command inside a field', async () => {
  const { page } = app;
  await rows(page)
    .getByRole('link', { name: /Liverpool/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Robbery, weapon shown');
  const agreed = page.getByRole('region', { name: 'Agreed to' });
  await expect(agreed).toContainText('Warn others');
  await expect(agreed).toContainText('No: Report to police with details');
  await page.getByRole('textbox', { name: 'Find a report' }).press('c');
  await page.getByRole('textbox', { name: 'Find a report' }).fill('');
  await expect(page.getByRole('button', { name: 'Claim' })).toBeVisible();
  await page.getByRole('main').focus();
  await page.keyboard.press('c');
  await expect(page.getByText('You have claimed this').first()).toBeVisible();
  await expect(rows(page).first()).toContainText(`claimed by ${scheme.author}`);
});

test('A starts an alert from the report, and its first text carries no whole number', async () => {
  const { page } = app;
  await page.getByRole('main').focus();
  await page.keyboard.press('a');
  await expect(page).toHaveURL(/#\/publish\//);
  const preview = page.getByRole('region', { name: 'Preview of the sheet' });
  await expect(preview).toContainText('Very dangerous');
  await expect(preview).toContainText('ends in 43');
  expect((await preview.innerText()).replace(/\s/g, '')).not.toContain(theNumber.replace(/\s/g, ''));
});

test('a whole number is refused as it is typed, stays on the screen and is not kept', async () => {
  const { page } = app;
  const description = page.getByRole('textbox', { name: 'What happened' });
  const before = await description.inputValue();
  await description.fill(`He rings from ${theNumber}.`);
  await expect(page.getByText(`This is a whole number, plate or address: “${theNumber}”.`)).toBeVisible();
  await expect(page.getByText('Not saved yet: it holds a whole number')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'What happened' })).toHaveValue(before);
});

test('a change is kept as it is typed and the preview follows', async () => {
  const { page } = app;
  await page.getByRole('textbox', { name: 'Headline' }).fill('Man in a blue Audi drives past the place agreed');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Preview of the sheet' })).toContainText('Man in a blue Audi drives past the place agreed');
  await page.getByRole('combobox', { name: 'Add a council area' }).click();
  await page.keyboard.type('Preston');
  await page.getByRole('option', { name: /^Preston/ }).click();
  await expect(page.getByRole('button', { name: 'Take out Preston' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Add a postcode district' }).fill('L1 8JQ');
  await page.getByRole('textbox', { name: 'Add a postcode district' }).press('Enter');
  await expect(page.getByText('Only the first half, L1, was kept.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Preview of the sheet' })).toContainText('Preston and L1');
});

test('who wrote an alert cannot approve it, and the screen says why', async () => {
  const approve = app.page.getByRole('button', { name: 'Approve' });
  await expect(approve).toBeDisabled();
  await expect(app.page.getByText('These are your words. A second person must approve: ask a colleague to open it.')).toBeVisible();
});

test('a second person approves, and only then does the amber button stand there; a change takes the approval away and asks for another', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Lock now' }).click();
  await unlock(page, scheme.approver);
  await place(page, 'Publish');
  await page.getByRole('link', { name: /Man in a blue Audi/ }).click();
  await expect(page.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByRole('button', { name: /^Publish/ })).toBeVisible();
  await page.getByRole('button', { name: 'Change the text' }).click();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Man in a blue Audi drives past the place that was agreed');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Approve' })).toBeDisabled();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await unlock(page, scheme.author);
  await place(page, 'Publish');
  await page.getByRole('link', { name: /Man in a blue Audi/ }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
});

test('without a network an approved alert can still be published; it waits, and the screen does not pretend otherwise', async () => {
  const { page } = app;
  await expect(page.getByText('The server is away, so nobody can say yet how many people get it.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText(/^Alert 0002, version 1/)).toBeVisible();
  await expect(page.getByText(/How far the sending has come is not known/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Preview of the sheet' })).toContainText('Sheet 0002, version 1');
});

test('without a network the members screen says what that means, and keeps what was typed', async () => {
  const { page } = app;
  await place(page, 'Members');
  await expect(page.getByText(/^The server cannot be reached. It keeps the list/).first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Cass');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('cass at example');
  await page.getByRole('button', { name: 'Add member' }).click();
  await expect(page.getByText('This e-mail address cannot be used. Check it for spaces and missing parts.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Cass');
});

test('every screen of central is free of axe’s faults, by day and night, at both sizes', async () => {
  test.setTimeout(180_000);
  const { page } = app;
  const screens: [name: string, go: () => Promise<void>][] = [
    ['review', async () => void (await place(page, 'Review'))],
    ['report', async () => void (await rows(page).first().getByRole('link').click())],
    ['publish', async () => void (await place(page, 'Publish'))],
    ['published', async () => void (await page.getByRole('link', { name: /Man in a blue Audi/ }).click())],
    ['members', async () => void (await place(page, 'Members'))],
  ];
  for (const light of ['day', 'night'] as const) {
    for (const size of [sizes.usual, sizes.small]) {
      await setLight(app, light);
      await resize(app, size);
      for (const [name, go] of screens) {
        await go();
        await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
        expect(await accessibilityFaults(page), `${name} by ${light} at ${size.width}`).toEqual([]);
        const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(isTooWide, `${name} at ${size.width} scrolls sideways`).toBe(false);
      }
    }
  }
});
