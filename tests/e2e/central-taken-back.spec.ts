import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { v7 } from 'uuid';
import { organisationOf } from '#vault/reviews/queries.ts';
import { receiveConsentChange } from '#vault/reviews/receive-consent.ts';
import { beginSession } from '#vault/session/session.ts';
import { goTo, lock, press, unlock, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, resize, setLight, sizes, takePictures } from '../support/app.ts';
import { makeSchemeVaults, type SchemeVaults } from '../support/scheme-vaults.ts';
import { clientOf } from '../support/vault.ts';

const pictures = process.env.STREETLIGHT_PICTURES ?? '';
let scheme: SchemeVaults;
let app: RunningApp;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  scheme = await makeSchemeVaults();
  await takeBack();
  app = await launchApp({ userData: scheme.central });
  page = app.page;
  await unlock(page, scheme.author, scheme.passphrase);
});
test.afterAll(async () => {
  await app.close({ keepData: true });
  scheme.remove();
});

/** Central hears, before it is opened: Hull takes back warning others, Leeds takes back everything, and Liverpool’s yes to warning ended. */
async function takeBack(): Promise<void> {
  const session = beginSession({ folder: join(scheme.central, 'vault') });
  const client = clientOf(session);
  const state = await client.session.state();
  const slot = state.phase === 'locked' ? state.workers.find(({ name }) => name === scheme.author)?.slot : undefined;
  if (slot === undefined) throw new Error(`${scheme.author} is not on this laptop`);
  await client.session.unlock({ slot, passphrase: scheme.passphrase });
  const dayBefore = new Date(Date.now() - 2 * 86_400_000).toISOString();
  for (const { id, town } of (await client.reviews.list()).rows) {
    if (town === 'Stockton') continue;
    const { report } = await client.reviews.get({ id });
    const organisation = organisationOf(session.current().db, id);
    if (organisation === null) throw new Error(`Nobody sent the report from ${town}`);
    const nothing = Object.fromEntries(Object.keys(report.consent).map((purpose) => [purpose, 'no'])) as typeof report.consent;
    const consent = town === 'Leeds' ? nothing : town === 'Hull' ? { ...report.consent, alert: 'no' as const } : report.consent;
    const ends = town === 'Liverpool' ? { alert: dayBefore.slice(0, 10) } : {};
    const message = { type: 'consent.changed' as const, id: v7(), at: dayBefore, report: id, consent, ends, decidedAt: dayBefore };
    receiveConsentChange(session.current(), message, { organisation, envelope: v7() });
  }
  session.end();
}

const row = (town: string) =>
  page
    .getByRole('list', { name: words('reviews.list') })
    .getByRole('link')
    .filter({ hasText: town });

/** Looked at by day and night, at both sizes: axe finds nothing, and nothing is wider than the window. */
async function looksWhole(name: string): Promise<void> {
  if (pictures !== '') await takePictures(app, pictures, name);
  for (const light of ['night', 'day'] as const) {
    for (const size of [sizes.small, sizes.usual]) {
      await setLight(app, light);
      await resize(app, size);
      expect(await accessibilityFaults(page), `${name} by ${light} at ${size.width}`).toEqual([]);
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(isTooWide, `${name} at ${size.width} scrolls sideways`).toBe(false);
    }
  }
}

test('a report of which everything was taken back says when, and shows nothing of what happened any more', async () => {
  await goTo(page, 'frame.review');
  await expect(row('Leeds')).toContainText(words('reviews.taken-back-all'));
  await row('Leeds').click();
  await expect(page.getByText(/^Everything was taken back on /)).toBeVisible();
  for (const untrue of ['showed a screwdriver', words('reviews.no-story')]) await expect(page.getByText(untrue)).toHaveCount(0);
  await expect(page.getByText(words('reviews.no-alert-consent'))).toBeVisible();
  await looksWhole('central-all-taken-back');
});

test('a yes that ended is said with its last day, and no alert can be written', async () => {
  await row('Liverpool').click();
  await expect(page.getByText(/the yes was given until .* and has ended/)).toBeVisible();
  await expect(page.getByText(words('reviews.ended', { purpose: words('purpose.alert') }))).toBeVisible();
  await expect(page.getByText(words('reviews.no-alert-consent'))).toBeVisible();
  await looksWhole('central-ended');
});

test('some taken back after the alert went out says what cannot be called back, and leads to the alert', async () => {
  await row('Hull').click();
  await expect(page.getByText(/^Some of it was taken back on /)).toBeVisible();
  await expect(page.getByRole('region', { name: words('reviews.beyond') })).toContainText('Alert 0001 went out and is not cancelled yet');
  await looksWhole('central-some-taken-back');
  await page.getByRole('link', { name: words('reviews.beyond-open', { number: '0001' }) }).click();
  await expect(page.getByText(words('publish.withdrawn-published'))).toBeVisible();
});

test('who proposes to cancel an alert cannot cancel it, and the screen says whom to ask', async () => {
  await expect(page.getByRole('textbox', { name: words('publish.cancel-why') })).toHaveValue(words('publish.cancel-reason-withdrawn'));
  await looksWhole('central-cancel');
  await press(page, 'publish.cancel-propose');
  await expect(page.getByText(words('publish.cancel-own'))).toBeVisible();
  await expect(page.getByRole('button', { name: words('publish.cancel-do') })).toBeDisabled();
  await looksWhole('central-cancel-proposed');
});

test('a second person cancels it, and the alert and its report say so', async () => {
  await lock(page);
  await unlock(page, scheme.approver, scheme.passphrase);
  await goTo(page, 'frame.publish');
  await page.getByRole('link', { name: scheme.headline }).click();
  await expect(page.getByText(words('publish.cancel-proposed', { name: scheme.author }))).toBeVisible();
  await looksWhole('central-cancel-second');
  await press(page, 'publish.cancel-do');
  await expect(page.getByText(words('publish.cancelled-words'))).toBeVisible();
  await looksWhole('central-cancelled');
  await goTo(page, 'frame.review');
  await expect(row('Hull')).toContainText(words('reviews.alert-cancelled'));
  await row('Hull').click();
  await expect(page.getByRole('region', { name: words('reviews.beyond') })).toContainText('Alert 0001 went out and was cancelled');
});
