import { expect, type Page, test } from '@playwright/test';
import { choose, makeVault, noteRecoveryKey, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, setLight } from '../support/app.ts';

let app: RunningApp;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await makeVault(page, { name: 'Sam', role: words('role.outreach'), passphrase: 'tram kettle orbit walnut seven' });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: words('offence.robbery'), exact: true }).click();
  await type(page, words('record.story', { doer: 'they' }), 'Dani got in near the park. He said he knew Dawn. He used 07700 900143.');
  const told = page.getByRole('region', { name: words('record.told') });
  await choose(told, words('record.pronoun-she'));
  await type(told, words('record.told-alias'), 'Dani');
  await type(told, words('record.told-others'), 'Dawn');
  await press(page, 'record.wants', { person: 'she' });
});
test.afterAll(async () => app.close());

const question = (purpose: 'record' | 'isva' | 'statistics' | 'alert' | 'checker') =>
  page.getByRole('heading', { name: words(`consent.question.${purpose}`) });

test('no answer is chosen beforehand', async () => {
  await expect(question('record')).toBeVisible();
  for (const answer of ['consent.yes', 'consent.no', 'consent.later'] as const) {
    await expect(page.getByRole('button', { name: words(answer), exact: true })).toHaveAttribute('aria-pressed', 'false');
  }
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('letters typed into the witness field answer nothing', async () => {
  await page.getByRole('textbox', { name: words('consent.witness') }).pressSequentially('lyn');
  await expect(question('record')).toBeVisible();
  await expect(page.getByRole('textbox', { name: words('consent.witness') })).toHaveValue('lyn');
  await page.getByRole('textbox', { name: words('consent.witness') }).blur();
});

test('Y, N and L answer one question at a time, and each answer stands in the list', async () => {
  await page.keyboard.press('y');
  await expect(question('isva')).toBeVisible();
  await page.keyboard.press('n');
  await expect(question('statistics')).toBeVisible();
  await page.keyboard.press('l');
  await expect(question('alert')).toBeVisible();
  await page.keyboard.press('n');
  await expect(question('checker')).toBeVisible();
  const list = page.getByRole('region', { name: words('consent.title', { person: 'she' }) });
  await expect(list.getByRole('button', { name: new RegExp(words('purpose.record')) })).toContainText(words('consent.yes'));
  await expect(list.getByRole('button', { name: new RegExp(words('purpose.isva')) })).toContainText(words('consent.no'));
  await expect(list.getByRole('button', { name: new RegExp(words('purpose.statistics')) })).toContainText(words('consent.later'));
});

test('without a yes to one way of sharing, nothing would be sent, and the summary says so', async () => {
  await press(page, 'consent.to-summary');
  await expect(page.getByText(words('consent.stays'))).toBeVisible();
  await expect(page.getByRole('button', { name: words('consent.to-leaving') })).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a no can become a yes by answering again', async () => {
  await page.getByRole('button', { name: new RegExp(words('purpose.alert')) }).click();
  await page.getByRole('button', { name: words('consent.yes'), exact: true }).click();
  await press(page, 'consent.to-summary');
  await expect(page.getByRole('button', { name: words('consent.to-leaving') })).toBeVisible();
});

test('every marked word must be decided, and keeping one needs a reason', async () => {
  await press(page, 'consent.to-leaving');
  await expect(page.getByRole('heading', { name: words('leaving.title') })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const rows = page.getByRole('list', { name: words('leaving.list') });
  const report = page.getByRole('region', { name: words('leaving.report') });
  await expect(report.getByText('Dani')).toBeVisible();
  if ((await rows.getByRole('button', { name: /“Dani”/ }).getAttribute('aria-current')) === null)
    await rows.getByRole('button', { name: /“Dani”/ }).click();
  await rows.getByRole('button', { name: words('leaving.remove'), exact: true }).click();
  await expect(report.getByText('Dani')).toHaveCount(0);
  await expect(
    page
      .getByRole('region', { name: words('leaving.note') })
      .locator('mark')
      .filter({ hasText: 'Dani' }),
  ).toBeVisible();

  if ((await rows.getByRole('button', { name: /“Dawn”/ }).getAttribute('aria-current')) === null)
    await rows.getByRole('button', { name: /“Dawn”/ }).click();
  await rows.getByRole('button', { name: words('leaving.keep-open') }).click();
  await expect(rows.getByRole('button', { name: words('leaving.keep'), exact: true })).toBeDisabled();
  await type(page, words('leaving.reason'), 'She is the one who did it');
  await rows.getByRole('button', { name: words('leaving.keep'), exact: true }).click();
  await expect(rows.getByText(words('leaving.kept'), { exact: true })).toBeVisible();
  await expect(report.getByText('Dawn')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('the same holds by night: words, marks and buttons can be told apart', async () => {
  await setLight(app, 'night');
  expect(await accessibilityFaults(page)).toEqual([]);
  await setLight(app, 'day');
});

test('a laptop that is not enrolled cannot send, and the page says why and what to do', async () => {
  const send = page.getByRole('button', { name: words('leaving.send') });
  await expect(send).toBeDisabled();
  await expect(page.getByText(words('refusal.report/not-enrolled'))).toBeVisible();
  await press(page, 'leaving.to-settings');
  await expect(page.getByRole('heading', { name: words('settings.title'), exact: true })).toBeVisible();
});
