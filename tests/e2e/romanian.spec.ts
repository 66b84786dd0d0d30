import { expect, type Page, test } from '@playwright/test';
import { en, type MessageId } from '#shared/i18n/en/index.ts';
import { formatMessage, loadMessages } from '#shared/i18n/format.ts';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import { accessibilityFaults, launchApp, type RunningApp, resize, sizes } from '../support/app.ts';

const ro = (id: MessageId, values: Record<string, string | number> = {}) => formatMessage('ro', id, values);
let app: RunningApp;
let page: Page;
/** English sentences that read otherwise in Romanian. None of them may stand on a screen in Romanian. */
let english: Set<string>;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  const romanian = await loadMessages('ro');
  const same = new Set(Object.values(romanian));
  english = new Set((Object.keys(en) as MessageId[]).map((id) => en[id]).filter((words) => !same.has(words)));
  app = await launchApp({ env: { LANGUAGE: 'ro_RO', LC_ALL: 'ro_RO.UTF-8' } });
  page = app.page;
});
test.afterAll(async () => app.close());

const press = (id: MessageId, values = {}) =>
  page
    .getByRole('button', { name: ro(id, values), exact: true })
    .first()
    .click();
const type = (id: MessageId, words: string) => page.getByRole('textbox', { name: ro(id), exact: true }).fill(words);

/** No English, nothing axe finds, and no line that is cut off because its words are long, in the smallest window. */
async function expectGoodRomanian(): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
  await resize(app, sizes.small);
  const { said, cut } = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const said: string[] = [];
    while (walker.nextNode()) said.push((walker.currentNode.textContent ?? '').trim());
    for (const one of document.querySelectorAll('[aria-label], [placeholder]')) {
      said.push(one.getAttribute('aria-label') ?? '', one.getAttribute('placeholder') ?? '');
    }
    const labels = [...document.querySelectorAll<HTMLElement>('a, button, label, h1, h2, h3, th')];
    const cut = labels.filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1).map((one) => one.innerText);
    return { said: said.filter(Boolean), cut };
  });
  expect(said.filter((words) => english.has(words))).toEqual([]);
  expect(cut).toEqual([]);
  await resize(app, sizes.usual);
  expect(await accessibilityFaults(page)).toEqual([]);
}

test('a laptop whose system speaks Romanian is set up in Romanian', async () => {
  await page.getByRole('heading', { name: ro('first.welcome') }).waitFor();
  await expectGoodRomanian();
  await type('first.name', 'Ines');
  await page.getByRole('radio', { name: ro('role.isva'), exact: true }).click();
  await press('first.next');
  const passphrase = 'tram kettle orbit walnut seven';
  await type('passphrase.choose', passphrase);
  await type('passphrase.repeat', passphrase);
  await page.getByText(ro('passphrase.score-4')).first().waitFor();
  await press('first.make');
  await page.getByRole('heading', { name: ro('first.key') }).waitFor();
  await expectGoodRomanian();
  const groups = await page.getByRole('list').getByRole('listitem').allInnerTexts();
  await type('first.check', groups.at(-1) ?? '');
  await press('first.noted');
  await press('first.without');
  await expect(page.getByText(ro('drop-in.empty'))).toBeVisible();
});

test('an incident is recorded, and its sentences follow the person’s pronoun', async () => {
  await page.keyboard.press('Control+n');
  await press('offence.robbery');
  await page.getByRole('textbox', { name: ro('record.story', { doer: 'they' }) }).fill('Sora ei, Dana, era la stația de autobuz.');
  const told = page.getByRole('region', { name: ro('record.told') });
  await told.getByRole('radio', { name: ro('record.pronoun-she'), exact: true }).click();
  await told.getByRole('textbox', { name: ro('record.told-others') }).fill('Dana');
  await expectGoodRomanian();
  await press('record.wants', { person: 'she' });
});

test('the questions begin in the worker’s own language, once and not twice', async () => {
  await page.getByRole('heading', { name: ro('consent.question.record') }).waitFor();
  await expect(page.getByRole('radio', { name: 'Română' })).toBeChecked();
  await expect(page.getByText(wordingOf('ro').texts['words.record'])).toHaveCount(1);
  await expect(page.getByRole('region', { name: ro('consent.in-own') })).toHaveCount(0);
  await expectGoodRomanian();
  await page.getByRole('radio', { name: 'Polski' }).click();
  await expect(page.getByRole('region', { name: ro('consent.in-own') })).toContainText(wordingOf('ro').texts['words.record']);
});

test('before anything leaves, each mark says why in Romanian', async () => {
  await page.keyboard.press('y');
  await page.getByRole('heading', { name: ro('consent.question.record') }).waitFor({ state: 'hidden' });
  await press('consent.to-summary');
  await page.getByRole('heading', { name: ro('consent.summary') }).waitFor();
  await expectGoodRomanian();
  await press('consent.to-record');
  await page
    .getByRole('link', { name: ro('record.leaving') })
    .or(page.getByRole('button', { name: ro('record.leaving') }))
    .first()
    .click();
  await expect(page.getByText(ro('guard.why.told-other'))).toBeVisible();
  await expectGoodRomanian();
});

test('every place on the rail and every part of a case is in Romanian', async () => {
  const rail = page.getByRole('navigation', { name: ro('frame.places') });
  for (const place of ['frame.drop-in', 'frame.alerts', 'frame.sheets', 'frame.settings', 'frame.cases'] as const) {
    await rail.getByRole('link', { name: ro(place) }).click();
    await expect(rail.getByRole('link', { name: ro(place) })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expectGoodRomanian();
  }
  await press('cases.add');
  await type('cases.add-name', 'Jo');
  await press('cases.add-do');
  await page.getByRole('heading', { name: 'Jo', level: 1 }).waitFor();
  await press('case.open');
  for (const part of ['part.plan', 'part.dates', 'part.police', 'part.requests', 'part.rights', 'part.overview'] as const) {
    const link = page.getByRole('navigation', { name: ro('cases.parts') }).getByRole('link', { name: ro(part), exact: true });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expectGoodRomanian();
  }
});
