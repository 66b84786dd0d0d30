import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { findRuntime } from '../../scripts/electron-runtime.ts';
import { launchApp, root, sandboxArguments, vaultEnvironment } from '../support/app.ts';

test('a second copy brings the first to the front and ends without a window or a vault', async () => {
  const app = await launchApp();
  await app.page.getByRole('heading').first().waitFor();
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const vault = app.vaultPid();

  const runtime = findRuntime();
  const second = spawn(runtime.path, [...sandboxArguments(), root], {
    env: { ...process.env, STREETLIGHT_USER_DATA: app.userData, ...vaultEnvironment(runtime.kind) },
    stdio: 'ignore',
  });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);

  await expect.poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true);
  expect(app.vaultPid()).toBe(vault);
  expect(app.electron.windows()).toHaveLength(1);
  await app.close();
});
