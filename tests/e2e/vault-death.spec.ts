import { expect, test } from '@playwright/test';
import { en } from '#shared/i18n/en/index.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { takeLines } from '../support/lines.ts';

let app: RunningApp;
test.beforeEach(async () => {
  app = await launchApp();
});
test.afterEach(() => app.close());

test('when the vault is killed the window says so with a reference, and starts it again when asked', async () => {
  const { page } = app;
  await page.getByRole('heading').first().waitFor();
  const first = app.vaultPid();
  const before = await page.getByRole('heading').first().innerText();
  process.kill(first, 'SIGKILL');

  await expect(page.getByRole('heading', { name: en['gone.title'] })).toBeVisible();
  await expect(page.getByText(/V-[A-Z2-9]{7}/)).toBeVisible();
  expect(app.output()).toMatch(/vault-gone reference=V-[A-Z2-9]{7}/);

  await page.getByRole('button', { name: en['gone.start'] }).click();
  await expect(page.getByRole('heading', { name: before })).toBeVisible();
  expect(app.vaultPid()).not.toBe(first);
});

test('a window that opens after the vault has died learns of it too', async () => {
  await app.page.getByRole('heading').first().waitFor();
  process.kill(app.vaultPid(), 'SIGKILL');
  await expect(app.page.getByRole('heading', { name: en['gone.title'] })).toBeVisible();
  await app.page.reload();
  await expect(app.page.getByRole('heading', { name: en['gone.title'] })).toBeVisible();
});

test('closing the app ends the vault, and so does losing the app', async () => {
  await app.page.getByRole('heading').first().waitFor();
  const pid = app.vaultPid();
  app.electron.process().kill('SIGKILL');
  await expect.poll(() => isAlive(pid)).toBe(false);

  const again = await launchApp({ userData: app.userData });
  await again.page.getByRole('heading').first().waitFor();
  const next = again.vaultPid();
  await again.close({ keepData: true });
  await expect.poll(() => isAlive(next)).toBe(false);
});

test('the shell answers through the true ports what runs and how', async () => {
  const { shell, vault } = await takeLines(app.page);
  const about = await shell.about();
  expect(about.sandboxed).toBe(process.getuid?.() !== 0);
  expect(about.electron).toMatch(/^\d+\./);
  expect((await vault.session.state()).phase).toBe('empty');
  await expect(shell.openLink({ url: 'http://example.org/' })).rejects.toMatchObject({ code: 'link/refused', defined: true });
  await expect(shell.openLink({ url: 'file:///etc/passwd' })).rejects.toMatchObject({ code: 'link/refused' });
  expect(await shell.light.set({ follows: 'night' })).toEqual({ light: 'night', follows: 'night' });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
