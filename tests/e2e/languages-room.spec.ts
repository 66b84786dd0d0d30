import { expect, type Page, test } from '@playwright/test';
import { languages } from '#shared/i18n/locales.ts';
import { choose, goTo, makeVault, noteRecoveryKey, press, type, words } from '../../scripts/story/acts.ts';
import { launchApp, type RunningApp, resize, sizes } from '../support/app.ts';

const passphrase = 'tram kettle orbit walnut seven';
const pictures = process.env.STREETLIGHT_PICTURES;
let app: RunningApp;
let page: Page;
/** Addresses of screens with something on them, in the order a worker meets them. */
const screens: { name: string; hash: string }[] = [];
test.beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await makeVault(page, { name: 'Ines', role: words('role.isva'), passphrase });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
  await fill();
});
test.afterAll(async () => app.close());

const hashNow = () => page.evaluate(() => location.hash);

/** An incident with its consent and what would leave, a draft, and a person with a case: screens with something on them. */
async function fill(): Promise<void> {
  await page.keyboard.press('Control+n');
  await page
    .getByRole('textbox', { name: words('record.story', { doer: 'they' }) })
    .fill('Ring Anna Kovacs at 12 Elm Row about the lift from the station.');
  const record = await hashNow();
  await press(page, 'record.wants', { person: 'they' });
  await page.getByRole('heading', { name: words('consent.question.record') }).waitFor();
  const consent = await hashNow();
  await goTo(page, 'frame.cases');
  await press(page, 'cases.add');
  await type(page, words('cases.add-name'), 'Jo');
  await press(page, 'cases.add-do');
  await page.getByRole('heading', { name: 'Jo' }).waitFor();
  await press(page, 'case.open');
  await press(page, 'person.edit');
  await type(page, words('person.phone'), '07700 900143');
  await press(page, 'person.keep');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const person = await hashNow();
  await goTo(page, 'frame.drop-in');
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: words('record.story', { doer: 'they' }) }).fill('A second one, still being written.');
  const draft = await hashNow();
  screens.push(
    { name: 'drop-in', hash: '#/drop-in' },
    { name: 'record', hash: draft },
    { name: 'kept', hash: record },
    { name: 'consent', hash: consent },
    { name: 'leaving', hash: consent.replace(/consent$/, 'leaving') },
    { name: 'person', hash: person },
    ...['plan', 'dates', 'police', 'requests', 'rights'].map((part) => ({ name: `person-${part}`, hash: `${person}/${part}` })),
    ...['cases', 'records', 'code', 'alerts', 'sheets', 'settings'].map((name) => ({ name, hash: `#/${name}` })),
  );
}

/** Waits until the page has words and says the same twice. */
async function untilStill(): Promise<void> {
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = await page.getByRole('main').innerText();
      return last !== '' && last === before;
    })
    .toBe(true);
}

/** Words that run out of the window, or out of a part that hides what does not fit. */
function wordsWithoutRoom(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.checkVisibility() && one.clientWidth > 2 && one.textContent?.trim() && !one.closest('svg'))
      .filter((one) => {
        const isOut = one.getBoundingClientRect().right > innerWidth + 1;
        const hides = getComputedStyle(one).overflowX !== 'visible';
        return isOut || (hides && one.scrollWidth > one.clientWidth + 1);
      })
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}: ${one.textContent?.slice(0, 60)}`),
  );
}

for (const [language, { name }] of Object.entries(languages)) {
  test(`in ${name} every screen has room for its words in the smallest window`, async () => {
    await resize(app, sizes.small);
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await choose(page, name);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const without: Record<string, string[]> = {};
    const look = async (screen: string) => {
      const found = await wordsWithoutRoom();
      if (found.length > 0) without[screen] = found;
      if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${language}-${screen}.png` });
    };
    for (const screen of screens) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, screen.hash);
      await untilStill();
      await look(screen.name);
    }
    for (const [screen, key] of Object.entries({ help: 'F1', find: 'Control+k' })) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await look(screen);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.keyboard.press('Control+l');
    const secret = page.locator('input[type=password]');
    await secret.waitFor();
    await look('lock');
    await secret.fill(passphrase);
    await secret.press('Enter');
    await page.getByRole('navigation').first().waitFor();
    expect(without).toEqual({});
  });
}
