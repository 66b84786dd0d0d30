import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { lock, makeVault, noteRecoveryKey, press, unlock, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, setLight, takePictures } from '../support/app.ts';

const passphrase = 'tram kettle orbit walnut seven';
const second = { name: 'Ruth', passphrase: 'nine slow herons over water' };
let app: RunningApp;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await makeVault(page, { name: 'Sam', role: words('role.manager'), passphrase });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
});
test.afterAll(async () => app.close());

const longestWay = 250;
const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** Presses Tab until the target, or something in it, has the focus. */
async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let pressed = 0; pressed < longestWay; pressed++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The focus never came to ${target}`);
}

/** Chooses a chip: Tab to its row, arrows along it, space. */
async function chip(within: Page | Locator, name: string, role: 'button' | 'radio' = 'button'): Promise<void> {
  const option = within.getByRole(role, { name, exact: true }).first();
  await tabTo(option.locator('xpath=..'));
  for (let pressed = 0; pressed < longestWay && !(await isFocused(option)); pressed++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
}

async function write(within: Page | Locator, label: string, text: string): Promise<void> {
  const field = within.getByRole('textbox', { name: label, exact: true }).first();
  await tabTo(field);
  await page.keyboard.insertText(text);
}

async function openPart(title: string): Promise<void> {
  await tabTo(page.getByRole('button', { name: title, exact: true }).first());
  await page.keyboard.press('Enter');
}

const region = (name: string): Locator => page.getByRole('region', { name });
const saved = (): Locator => page.getByText(/^Saved \d\d:\d\d$/);

test('a full incident is recorded without a mouse, top to bottom', async () => {
  await page.keyboard.press('Control+n');
  await page.getByRole('heading', { name: words('record.what') }).waitFor();
  await chip(page, words('offence.rape'));
  await write(page, words('record.story', { doer: 'they' }), 'He offered a lift from the station and locked the doors.');
  await write(page, words('record.phone'), '07700 900143');
  await openPart(words('record.messages'));
  await write(page, words('record.messages-count'), '2');
  await chip(page, words('record.related-yes'), 'radio');
  await expect(page.getByText(words('record.course-harassment'))).toBeVisible();
  await chip(region(words('record.when')), words('record.precision-day'), 'radio');
  await tabTo(page.getByRole('group', { name: words('record.day') }));
  const yesterday = new Date(Date.now() - 86_400_000);
  const two = (number: number) => String(number).padStart(2, '0');
  await page.keyboard.type(`${two(yesterday.getDate())}${two(yesterday.getMonth() + 1)}${yesterday.getFullYear()}`);
  await expect(page.getByText(words('clock.pep'))).toBeVisible();

  await write(page, words('record.town'), 'Liverpool');
  await tabTo(page.getByRole('combobox', { name: words('record.authority') }));
  await page.keyboard.type('Liverpool');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('button', { name: words('record.force-confirm', { force: 'Merseyside Police' }) }));
  await page.keyboard.press('Enter');
  await chip(page, words('record.railway-yes'));
  await chip(region(words('record.drove', { doer: 'they' })), words('vehicle-kind.van'), 'radio');
  await write(page, words('record.plate'), 'QQ14 Z..');
  const who = region(words('record.who'));
  await chip(who, words('record.pronoun-he'), 'radio');
  await chip(who, words('age.35-44'), 'radio');
  await openPart(words('record.behaviour', { doer: 'he' }));
  await chip(who, words('approach.lift'));
  await write(who, words('record.words-more', { label: words('behaviour.approach') }), 'Pulled up by the taxi rank');
  await chip(who, words('weapon.knife'));
  await openPart(words('record.injuries'));
  await chip(page, words('injury.neck'));
  await openPart(words('record.police'));
  await chip(page, words('police-response.poor'), 'radio');
  const told = region(words('record.told'));
  await chip(told, words('record.role-survivor'), 'radio');
  await chip(told, words('record.pronoun-she'), 'radio');
  await write(told, words('record.told-name'), 'Dani Marlowe');
  await expect(saved()).toBeVisible();
});

test('the page with everything open is clean for axe by day and by night, and nothing is wider than the window', async () => {
  for (const light of ['night', 'day'] as const) {
    await setLight(app, light);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  if (process.env.STREETLIGHT_PICTURES) {
    for (const [name, target] of [
      ['record-top', page.getByRole('heading', { name: words('record.what') })],
      ['record-who', region(words('record.who'))],
      ['record-after', region(words('record.after'))],
    ] as const) {
      await target.scrollIntoViewIfNeeded();
      await target.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await takePictures(app, process.env.STREETLIGHT_PICTURES, name);
    }
  }
});

test('what was chosen and written is there again after it was kept, clocks and all', async () => {
  await tabTo(page.getByRole('button', { name: words('record.wants', { person: 'she' }) }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words('consent.question.record') })).toBeVisible();
  await press(page, 'consent.finish-later');
  await expect(page.getByRole('button', { name: words('approach.lift'), exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('textbox', { name: words('record.words-more', { label: words('behaviour.approach') }) })).toHaveValue(
    'Pulled up by the taxi rank',
  );
  await expect(page.getByText(words('clock.pep'))).toBeVisible();
  await expect(page.getByRole('textbox', { name: words('record.messages-count') })).toHaveValue('2');
  await expect(page.getByText('British Transport Police, Merseyside Police')).toBeVisible();
});

test('behaviour stands in what would leave, how somebody was hurt does not', async () => {
  await press(page, 'record.leaving');
  const facts = page.getByRole('table', { name: words('leaving.facts') });
  await expect(facts.getByText('How it began: Offered a lift, Pulled up by the taxi rank')).toBeVisible();
  await expect(facts.getByText('2 messages')).toBeVisible();
  await expect(facts.getByText(words('injury.neck'))).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  if (process.env.STREETLIGHT_PICTURES) await takePictures(app, process.env.STREETLIGHT_PICTURES, 'leaving-full');
  await press(page, 'leaving.to-record');
});

test('three fields and done: a note is left for a colleague in a minute, and opens for them as their turn', async () => {
  await page.evaluate(() => {
    window.location.hash = '/settings';
  });
  await press(page, 'settings.add');
  await page.getByRole('textbox', { name: words('settings.add-name'), exact: true }).fill(second.name);
  await page.getByRole('radio', { name: words('role.isva'), exact: true }).click();
  for (const label of [words('passphrase.choose'), words('passphrase.repeat')]) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(second.passphrase);
  }
  await press(page, 'settings.add-do');
  await page
    .getByText(words('settings.added', { name: second.name }))
    .first()
    .waitFor();

  await page.keyboard.press('Control+n');
  await page.getByRole('heading', { name: words('record.what') }).waitFor();
  await chip(page, words('offence.threats'));
  await write(page, words('record.story', { doer: 'they' }), 'He waited outside.');
  await write(page, words('record.phone'), '07700 900144');
  await tabTo(page.getByRole('button', { name: words('record.hand-over'), exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('button', { name: new RegExp(words('record.hand-over-who')) }));
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: second.name }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('record.hand-over-do'), exact: true })
    .click();
  const row = page.getByRole('link', { name: /Threatened/ });
  await expect(row.getByText(words('standing.turn', { name: second.name, from: 'Sam' }))).toBeVisible();
  await lock(page);
  await unlock(page, second.name, second.passphrase);
  await expect(row.getByText(words('standing.your-turn', { from: 'Sam' }))).toBeVisible();
  await row.click();
  await expect(page.getByRole('textbox', { name: words('record.story', { doer: 'they' }) })).toHaveValue('He waited outside.');
  await press(page, 'record.finish-later');
  await lock(page);
  await unlock(page, 'Sam', passphrase);
});

test('a concern waits for a second worker, who confirms it with a passphrase of their own', async () => {
  await page.evaluate(() => {
    window.location.hash = '/drop-in';
  });
  await page.getByRole('link', { name: /Rape/ }).click();
  await openPart(words('safeguarding.title'));
  await chip(page, words('risk.child'), 'radio');
  await write(page, words('safeguarding.reason'), 'A girl of nine was in the flat');
  await tabTo(page.getByRole('button', { name: words('safeguarding.raise') }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('safeguarding.waits'), { exact: true }).first()).toBeVisible();
  await tabTo(page.getByRole('button', { name: words('safeguarding.confirm-title') }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('button', { name: new RegExp(words('safeguarding.who')) }));
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: second.name }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await write(page, words('safeguarding.passphrase'), second.passphrase);
  expect(await accessibilityFaults(page)).toEqual([]);
  await tabTo(page.getByRole('button', { name: words('safeguarding.confirm'), exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Confirmed by Ruth, /)).toBeVisible();
  if (process.env.STREETLIGHT_PICTURES) await takePictures(app, process.env.STREETLIGHT_PICTURES, 'safeguarding');
});

/** A small picture as a phone makes one: a real JPEG with a planted place in its hidden data (an EXIF segment after the first two bytes). */
async function pictureOfAPhone(): Promise<Buffer> {
  const plain = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = 'orange';
    pen.fillRect(0, 0, 40, 30);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    return [...bytes];
  });
  const hidden = Buffer.from(`Exif\0\0${plantedPlace}`);
  const head = Buffer.from([0xff, 0xe1, 0, hidden.length + 2]);
  return Buffer.concat([Buffer.from(plain.slice(0, 2)), head, hidden, Buffer.from(plain.slice(2))]);
}

const plantedPlace = 'Plantedplace-53.40N-2.98W';

test('a picture is taken in, shown inside the app, and taken out with its hidden data left behind or byte for byte', async () => {
  const original = await pictureOfAPhone();
  await openPart(words('attachment.title'));
  await page.locator('input[type=file]').setInputFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: original });
  await page.getByText('IMG_2041.jpg', { exact: true }).waitFor();
  await tabTo(page.getByRole('button', { name: words('attachment.view-name', { name: 'IMG_2041.jpg' }) }));
  await page.keyboard.press('Enter');
  const picture = page.getByRole('img', { name: words('attachment.picture', { name: 'IMG_2041.jpg' }) });
  await expect(picture).toHaveAttribute('width', '40');
  expect(await accessibilityFaults(page)).toEqual([]);
  if (process.env.STREETLIGHT_PICTURES) await takePictures(app, process.env.STREETLIGHT_PICTURES, 'attachment');

  const folder = mkdtempSync(join(tmpdir(), 'streetlight-copies-'));
  for (const [as, name] of [
    ['attachment.export-drawn', 'copy.png'],
    ['attachment.export-original', 'copy.jpg'],
  ] as const) {
    const path = join(folder, name);
    // The system's save dialog is outside the window and cannot be pressed from here; everything behind it is real.
    await app.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await press(page, 'attachment.export-name', { name: 'IMG_2041.jpg' });
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words(as), exact: true })
      .click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(existsSync(`${path}.part`)).toBe(false);
  }
  expect(readFileSync(join(folder, 'copy.png')).includes(plantedPlace)).toBe(false);
  expect(readFileSync(join(folder, 'copy.png')).subarray(1, 4).toString()).toBe('PNG');
  expect(readFileSync(join(folder, 'copy.jpg')).equals(original)).toBe(true);
  rmSync(folder, { recursive: true });
});

test('no attachment, and nothing of one, stands in clear anywhere in the app’s folder', () => {
  const files = readdirSync(app.userData, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const holding = files.filter((entry) => {
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    return bytes.includes(plantedPlace) || bytes.includes('IMG_2041');
  });
  expect(files.some(({ name }) => name.endsWith('.sealed'))).toBe(true);
  expect(holding.map(({ name }) => name)).toEqual([]);
});
