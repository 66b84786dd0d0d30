import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { choose, makeVault, noteRecoveryKey, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, setLight, takePictures } from '../support/app.ts';
import { keyboardOf } from '../support/keyboard.ts';

const passphrase = 'tram kettle orbit walnut seven';
const second = { name: 'Ruth', passphrase: 'nine slow herons over water' };
const reason = 'A girl of nine was in the flat, alone at night';
const desk = 'Duty desk, Jo Marsh, ref 4471';
const exactly = 'A girl of about nine is alone at night in flat 4.';
const pictures = process.env.STREETLIGHT_PICTURES ?? '';
let app: RunningApp;
let page: Page;
let keys: ReturnType<typeof keyboardOf>;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  keys = keyboardOf(page);
  await makeVault(page, { name: 'Sam', role: words('role.manager'), passphrase });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
  await page.evaluate(() => {
    window.location.hash = '/settings';
  });
  await press(page, 'settings.add');
  await type(page, words('settings.add-name'), second.name);
  await choose(page, words('role.isva'));
  for (const label of [words('passphrase.choose'), words('passphrase.repeat')]) await type(page, label, second.passphrase);
  await press(page, 'settings.add-do');
  await page
    .getByText(words('settings.added', { name: second.name }))
    .first()
    .waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('heading', { name: words('record.what') }).waitFor();
});
test.afterAll(async () => app.close());

async function photograph(name: string): Promise<void> {
  for (const light of ['night', 'day'] as const) {
    await setLight(app, light);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  if (pictures !== '') await takePictures(app, pictures, name);
}

test('a concern about a page that is still a draft waits for a second worker, who confirms it with a passphrase of their own', async () => {
  await keys.pressKey(page, words('safeguarding.title'));
  await keys.chip(page, words('risk.child'), 'radio');
  await keys.write(page, words('safeguarding.reason'), reason);
  await keys.pressKey(page, words('safeguarding.raise'));
  await expect(page.getByText(words('safeguarding.waits'), { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: words('telling.title') })).toHaveCount(0);
  await keys.pressKey(page, words('safeguarding.confirm-title'), 'Shift+Tab');
  await keys.pickFrom(page.getByRole('button', { name: new RegExp(words('safeguarding.who')) }), second.name);
  await keys.write(page, words('safeguarding.passphrase'), 'not hers at all');
  await keys.pressKey(page, words('safeguarding.confirm'));
  await expect(page.getByText(words('refusal.session/wrong-passphrase', { seconds: 0 }))).toBeVisible();
  await photograph('safeguarding-error');
  await keys.tabTo(page.getByRole('textbox', { name: words('safeguarding.passphrase'), exact: true }), 'Shift+Tab');
  await page.keyboard.insertText(second.passphrase);
  await keys.pressKey(page, words('safeguarding.confirm'));
  await expect(page.getByText(/^Confirmed by Ruth, /)).toBeVisible();
});

test('what is told is written, shown once more as it stands, and noted with both persons, the reason and its fingerprint', async () => {
  await keys.pressKey(page, words('telling.title'));
  await keys.chip(page, words('recipient.childrens-services'), 'radio');
  await keys.write(page, words('telling.to'), desk);
  await keys.write(page, words('telling.exact'), exactly);
  await keys.chip(page, words('telling-way.phone'), 'radio');
  await keys.chip(page, words('telling.agreed-no'), 'radio');
  await expect(page.getByRole('button', { name: words('telling.check') })).toBeDisabled();
  await keys.write(page, words('telling.why'), 'The child is in danger tonight');
  await photograph('telling-form');
  await keys.pressKey(page, words('telling.check'));
  await expect(page.getByRole('region', { name: words('telling.check') }).getByText(exactly)).toBeVisible();
  await photograph('telling-check');
  await keys.pressKey(page, words('telling.do', { to: desk }));
  await expect(page.getByText(/^Fingerprint [0-9a-f]{16}$/)).toBeVisible();
  await expect(page.getByText(`${words('telling.without')}: The child is in danger tonight`)).toBeVisible();
  // The form is gone: the keys are on the concern it was about, and not at the top of the page.
  await expect(page.getByRole('group', { name: words('risk.child') })).toBeFocused();
  await photograph('telling-told');
});

test('told on paper, the PDF is saved first; when it is not saved, nothing is noted', async () => {
  await keys.pressKey(page, words('telling.title'));
  await keys.chip(page, words('recipient.police'), 'radio');
  await keys.write(page, words('telling.to'), 'Merseyside Police, public protection unit');
  await keys.write(page, words('telling.exact'), exactly);
  await keys.chip(page, words('telling-way.in-writing'), 'radio');
  await keys.chip(page, words('telling.agreed-yes'), 'radio');
  await keys.pressKey(page, words('telling.check'));
  const folder = mkdtempSync(join(tmpdir(), 'streetlight-paper-'));
  const path = join(folder, 'concern.pdf');
  const answerDialog = (canceled: boolean) =>
    app.electron.evaluate(
      ({ dialog }, answer) => {
        dialog.showSaveDialog = () => Promise.resolve(answer);
      },
      { canceled, filePath: canceled ? '' : path },
    );
  await answerDialog(true);
  await keys.pressKey(page, /^Save the PDF/);
  await expect(page.getByText(words('telling.not-saved'))).toBeVisible();
  await expect(page.getByText(/^Fingerprint [0-9a-f]{16}$/)).toHaveCount(1);
  await answerDialog(false);
  await keys.pressKey(page, /^Save the PDF/);
  await expect(page.getByText(/^Fingerprint [0-9a-f]{16}$/)).toHaveCount(2);
  expect(existsSync(path) && readFileSync(path).subarray(0, 4).toString()).toBe('%PDF');
  rmSync(folder, { recursive: true });
});

test('a draft two workers decided about cannot be discarded, and the dialog says what to do instead', async () => {
  await press(page, 'record.discard');
  await press(page, 'record.discard-yes');
  await expect(page.getByRole('dialog').getByText(words('refusal.draft/concern-stands'))).toBeVisible();
  await photograph('discard-refused');
  await press(page, 'record.discard-keep');
});

test('once the record is kept, who was told stands among what cannot be recalled', async () => {
  await page.getByRole('button', { name: words('offence.threats'), exact: true }).click();
  await press(page, 'record.wants', { person: 'they' });
  await expect(page.getByRole('heading', { name: words('consent.question.record') })).toBeVisible();
  await press(page, 'consent.to-summary');
  const reach = page.getByRole('region', { name: words('consent.reach') });
  await expect(reach.getByText(new RegExp(`${desk} was told on`))).toBeVisible();
  await photograph('told-cannot-be-recalled');
});
