import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app.ts';

let app: RunningApp;
let outside: Server;
let address: string;
const visits: string[] = [];

test.beforeAll(async () => {
  outside = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('outside');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  app = await launchApp();
});
test.afterAll(async () => {
  await app.close();
  await new Promise((resolve) => outside.close(resolve));
});
test.afterEach(() => expect(visits, 'nothing may have reached the outside').toEqual([]));

/** Runs the body as a script of the page would run: the page's policy holds, which it does not for what a debugger evaluates. */
async function inPage<T>(body: (address: string) => T | Promise<T>): Promise<T | string> {
  return app.page.evaluate(
    ({ source, given }) => {
      const run = new Function(`return (${source})`)() as (address: string) => unknown;
      return new Promise<never>((resolve) => {
        setTimeout(async () => {
          try {
            resolve((await run(given)) as never);
          } catch (error) {
            resolve(`refused: ${(error as Error).name}` as never);
          }
        });
      });
    },
    { source: body.toString(), given: address },
  );
}

test('the page cannot be led away from its own address, by script or by link', async () => {
  const before = app.page.url();
  for (const target of [address, 'file:///etc/passwd', 'app://streetlight/print.html', 'data:text/html,x', 'https://example.org/']) {
    await app.page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      link.remove();
      window.location.assign(to);
    }, target);
  }
  // A round trip to the page: were it on its way somewhere, this would not answer from the old document.
  expect(await app.page.evaluate(() => document.querySelector('#root') !== null)).toBe(true);
  expect(app.page.url()).toBe(before);
});

test('the page opens no window and embeds no other page', async () => {
  expect(await inPage((to) => window.open(to) === null)).toBe(true);
  expect(await inPage((to) => window.open(to, '_blank', 'noopener') === null)).toBe(true);
  expect(
    await inPage(async (to) => {
      const refused = new Promise((resolve) => addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)));
      const frame = document.createElement('iframe');
      frame.src = to;
      document.body.append(frame);
      const directive = await refused;
      frame.remove();
      return directive;
    }),
  ).toBe('frame-src');
  expect(app.electron.windows()).toHaveLength(1);
});

test('text cannot become script', async () => {
  // biome-ignore lint/security/noGlobalEval: that it is refused is what is shown here.
  expect(await inPage(() => eval('1 + 1'))).toBe('refused: EvalError');
  expect(await inPage(() => new Function('return 1')())).toBe('refused: EvalError');
  expect(
    await inPage(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
      script.remove();
      const button = document.createElement('button');
      button.setAttribute('onclick', 'document.title = "taken"');
      button.click();
      return document.title === 'taken';
    }),
  ).toBe(false);
  expect(await inPage((to) => import(`${to}/script.js`).then(() => 'loaded'))).toMatch(/^refused/);
});

test('a style without the nonce of this answer is not applied', async () => {
  const before = await app.page.evaluate(() => getComputedStyle(document.body).outlineStyle);
  expect(before).toBe('none');
  expect(
    await inPage(() => {
      const style = document.createElement('style');
      style.textContent = 'body { outline: 3px dotted red }';
      document.head.append(style);
      document.body.setAttribute('style', 'outline: 3px dotted red');
      const seen = getComputedStyle(document.body).outlineStyle;
      style.remove();
      document.body.removeAttribute('style');
      return seen;
    }),
  ).toBe('none');
  const nonceOf = () => app.page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content);
  const first = await nonceOf();
  await app.page.reload();
  const second = await nonceOf();
  expect(first).toMatch(/^[A-Za-z0-9+/]{24}$/);
  expect(second).not.toBe(first);
});

test('the page can speak to nobody: not to the network, not even to its own files', async () => {
  expect(await inPage((to) => fetch(to).then(() => 'answered'))).toBe('refused: TypeError');
  expect(await inPage(() => fetch('/index.html').then(() => 'answered'))).toBe('refused: TypeError');
  expect(
    await inPage(
      (to) =>
        new Promise((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve('loaded');
          picture.onerror = () => resolve('refused');
          picture.src = `${to}/pixel.png`;
        }),
    ),
  ).toBe('refused');
  expect(
    await inPage(
      (to) =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket(to.replace('http', 'ws'));
          socket.onopen = () => resolve('open');
          socket.onerror = () => reject(new TypeError());
        }),
    ),
  ).toMatch(/^refused/);
  await inPage((to) => navigator.sendBeacon(`${to}/beacon`, 'x'));
});

test('main itself refuses what the policy of a page would have let through', async () => {
  const answer = await app.electron.evaluate(async ({ BrowserWindow }, to) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const probe = new BrowserWindow({ show: false, webPreferences: { sandbox: true, ...(session && { session }) } });
    const result = await probe.loadURL(to).then(
      () => 'loaded',
      (error: { code?: string }) => error.code ?? 'refused',
    );
    probe.destroy();
    return result;
  }, `${address}/main`);
  expect(answer).toBe('ERR_BLOCKED_BY_CLIENT');
});

test('every permission is refused', async () => {
  for (const name of ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']) {
    const state = await app.page.evaluate(
      (permission) => navigator.permissions.query({ name: permission as PermissionName }).then((p) => p.state),
      name,
    );
    expect(state, name).toBe('denied');
  }
  expect(await inPage(() => navigator.clipboard.readText())).toMatch(/^refused/);
  expect(await inPage(() => Notification.requestPermission())).toBe('denied');
});

test('the page has one frozen object of ours and nothing of Node or Electron', async () => {
  const seen = await app.page.evaluate(() => {
    const page = window as unknown as Record<string, unknown>;
    const bridge = page.streetlight as object;
    try {
      (bridge as Record<string, unknown>).ready = () => 'taken';
      page.streetlight = 'taken';
    } catch {
      // A refusal is what is wanted.
    }
    return {
      names: Object.keys(page.streetlight as object),
      isFrozen: Object.isFrozen(bridge),
      isSame: page.streetlight === bridge,
      strangers: ['require', 'process', 'Buffer', 'module', 'global', 'electron', 'ipcRenderer', '__dirname'].filter(
        (name) => name in page,
      ),
    };
  });
  expect(seen).toEqual({ names: ['ready'], isFrozen: true, isSame: true, strangers: [] });
});

test('the window is made as it must be', async () => {
  const made = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as Electron.WebContents & {
      getLastWebPreferences(): Electron.WebPreferences;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = contents.getLastWebPreferences();
    const { session } = contents;
    const spelling = session.isSpellCheckerEnabled();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity, spelling, keptOnDisk: session.isPersistent() };
  });
  expect(made).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
    spelling: false,
    keptOnDisk: false,
  });
});

test('the app itself keeps its own policy: no screen it opens with is refused anything', async () => {
  const complaints: string[] = [];
  app.page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) complaints.push(message.text());
  });
  await app.page.reload();
  await app.page.getByRole('heading').first().waitFor();
  expect(complaints).toEqual([]);
});
