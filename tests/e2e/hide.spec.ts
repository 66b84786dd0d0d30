import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app.ts';

type Seen = { title: string; isVisible: boolean; url: string };

/** Every window of the app, ours first. */
function windowsOf(app: RunningApp): Promise<Seen[]> {
  return app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((window) => ({ title: window.getTitle(), isVisible: window.isVisible(), url: window.webContents.getURL() }))
      .sort((one, other) => other.url.length - one.url.length),
  );
}

/** A key as the system hands it to the window in front. */
async function pressInFront(app: RunningApp, keyCode: string): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, key) => {
    const front = BrowserWindow.getAllWindows().find((window) => window.isVisible());
    front?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key });
  }, keyCode);
}

let app: RunningApp;
test.beforeEach(async () => {
  app = await launchApp();
  await app.page.getByRole('heading').first().waitFor();
  await expect.poll(async () => (await windowsOf(app))[0]?.isVisible).toBe(true);
});
test.afterEach(() => app.close());

test('F8 puts an empty window with nothing of ours in the place of ours, and F8 brings ours back as it was', async () => {
  const before = await app.page.evaluate(() => document.body.innerText);
  await pressInFront(app, 'F8');
  await expect.poll(async () => (await windowsOf(app)).map((window) => window.isVisible)).toEqual([false, true]);
  await expect.poll(async () => (await windowsOf(app))[1]).toEqual({ title: 'Notes', isVisible: true, url: 'about:blank' });

  await pressInFront(app, 'F8');
  await expect.poll(async () => (await windowsOf(app)).map((window) => window.isVisible)).toEqual([true]);
  expect(await app.page.evaluate(() => document.body.innerText)).toBe(before);
});

test('a click on the neutral window uncovers nothing', async () => {
  await pressInFront(app, 'F8');
  await expect.poll(async () => (await windowsOf(app)).length).toBe(2);
  await app.electron.evaluate(({ BrowserWindow }) => {
    const front = BrowserWindow.getAllWindows().find((window) => window.isVisible());
    front?.webContents.sendInputEvent({ type: 'mouseDown', x: 50, y: 50, button: 'left', clickCount: 1 });
    front?.webContents.sendInputEvent({ type: 'mouseUp', x: 50, y: 50, button: 'left', clickCount: 1 });
  });
  await pressInFront(app, 'Escape');
  expect((await windowsOf(app)).map((window) => window.isVisible)).toEqual([false, true]);
});

test('closing the neutral window closes the app and its vault, and shows nothing', async () => {
  await pressInFront(app, 'F8');
  await expect.poll(async () => (await windowsOf(app)).length).toBe(2);
  const ended = new Promise<number | null>((resolve) => app.electron.process().once('exit', resolve));
  await app.electron.evaluate(({ BrowserWindow }) => {
    const front = BrowserWindow.getAllWindows().find((window) => window.isVisible());
    setTimeout(() => front?.close());
  });
  expect(await ended).toBe(0);
});
