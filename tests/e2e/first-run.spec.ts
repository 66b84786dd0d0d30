import { expect, test } from '@playwright/test';
import { choose, lock, makeVault, noteRecoveryKey, press, type, unlock, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp } from '../support/app.ts';

const passphrase = 'tram kettle orbit walnut seven';
let app: RunningApp;
let recoveryKey = '';
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
});
test.afterAll(async () => app.close());

test('a passphrase that is easily guessed is named as such and makes no vault', async () => {
  const { page } = app;
  await expect(page.getByRole('heading', { name: words('first.welcome') })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await type(page, words('first.name'), 'Sam');
  await choose(page, words('role.manager'));
  await press(page, 'first.next');
  await type(page, words('passphrase.choose'), 'password1');
  await type(page, words('passphrase.repeat'), 'password1');
  await expect(page.getByText(/Guessed (at once|quickly)/)).toBeVisible();
  await expect(page.getByRole('button', { name: words('first.make') })).toBeDisabled();
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, 'first.back');
});

test('the recovery key is shown once, and the way on opens only for its last group', async () => {
  const { page } = app;
  await makeVault(page, { name: 'Sam', role: words('role.manager'), passphrase });
  expect(await accessibilityFaults(page)).toEqual([]);
  await type(page, words('first.check'), 'AAAAA');
  await press(page, 'first.noted');
  await expect(page.getByText(words('first.check-wrong'))).toBeVisible();
  recoveryKey = await noteRecoveryKey(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await expect(page.getByText(recoveryKey.split('-')[0] ?? '')).toHaveCount(0);
});

test('a line that is no invite is said to be none, and one may carry on without', async () => {
  const { page } = app;
  await type(page, words('first.invite'), 'not an invite');
  await expect(page.getByText(words('refusal.invite/unreadable'))).toBeVisible();
  await press(page, 'first.without');
  await expect(page.getByRole('navigation', { name: words('frame.places') })).toBeVisible();
  await expect(page.getByText(words('frame.not-enrolled'))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a colleague is added with a passphrase of their own and opens the vault with it', async () => {
  const { page } = app;
  await page.getByRole('link', { name: words('frame.settings') }).click();
  await press(page, 'settings.add');
  await type(page, words('settings.add-name'), 'Ana');
  await type(page, words('passphrase.choose'), 'lantern gravel pepper cello nine');
  await type(page, words('passphrase.repeat'), 'lantern gravel pepper cello nine');
  await press(page, 'settings.add-do');
  await expect(page.getByText(words('settings.added', { name: 'Ana' })).first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await lock(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await unlock(page, 'Ana', 'lantern gravel pepper cello nine');
  await expect(page.getByRole('navigation').getByText('Ana')).toBeVisible();
});

test('a wrong passphrase opens nothing and, tried again and again, says how long to wait', async () => {
  const { page } = app;
  await lock(page);
  await choose(page, 'Sam');
  const field = page.getByRole('textbox', { name: words('lock.passphrase'), exact: true });
  const waits = page.getByRole('button', { name: /Wait \d+ seconds?/ });
  await field.fill('wrong 1');
  await press(page, 'lock.unlock');
  await expect(page.getByText(words('refusal.session/wrong-passphrase'))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  for (let tries = 2; tries <= 12 && !(await waits.isVisible()); tries++) {
    await field.fill(`wrong ${tries}`);
    await field.press('Enter');
    await expect(field).toHaveValue('');
  }
  await expect(waits).toBeDisabled();
  await expect(page.getByRole('navigation', { name: words('frame.places') })).toHaveCount(0);
});

test('the recovery key opens the vault and gives one person a new passphrase', async () => {
  const { page } = app;
  await expect(page.getByRole('button', { name: words('lock.unlock') })).toBeEnabled({ timeout: 50_000 });
  await press(page, 'lock.have-key');
  expect(await accessibilityFaults(page)).toEqual([]);
  await type(page, words('recover.key'), recoveryKey.toLowerCase().replaceAll('-', ' '));
  await choose(page, 'Sam');
  await type(page, words('passphrase.new'), 'ribbon copper meadow jigsaw two');
  await type(page, words('passphrase.repeat'), 'ribbon copper meadow jigsaw two');
  await press(page, 'recover.open');
  await expect(page.getByRole('navigation').getByText('Sam')).toBeVisible();
  await lock(page);
  await unlock(page, 'Sam', 'ribbon copper meadow jigsaw two');
});

test('when the vault dies the window locks, says that what was saved is safe, and starts it again on request', async () => {
  const { page } = app;
  process.kill(app.vaultPid(), 'SIGKILL');
  await expect(page.getByRole('heading', { name: words('gone.title') })).toBeVisible();
  await expect(page.getByText(words('gone.words'))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, 'gone.start');
  await unlock(page, 'Sam', 'ribbon copper meadow jigsaw two');
});
