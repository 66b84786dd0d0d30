import { join } from 'node:path';
import { app, BrowserWindow, type Session, session, type WebContents } from 'electron';
import { origin } from './pages.ts';
import { servePages } from './protocol.ts';

/** A partition without `persist:` lives in memory: no page, cache, cookie or storage of ours is ever written to disk. */
const partition = 'streetlight';

/** The session every window of ours uses, with everything refused that a page could ask the system or the network for. */
export function openSession(pages: string): Session {
  const ours = session.fromPartition(partition, { cache: false });
  for (const each of [ours, session.defaultSession]) {
    each.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    each.setPermissionCheckHandler(() => false);
    each.setDevicePermissionHandler(() => false);
    each.setSpellCheckerEnabled(false);
    each.on('will-download', (event) => event.preventDefault());
    each.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url) && !isInspector(url) }));
  }
  servePages(ours, pages);
  return ours;
}

/** A page of ours, or something one of them holds in its own memory. */
function isOurs(url: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`);
}

function isInspector(url: string): boolean {
  return !app.isPackaged && url.startsWith('devtools://');
}

/** Holds for every contents there will ever be: no navigation, no new window, no embedded page. */
export function hardenContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

export type WindowLook = { width: number; height: number; title: string; backgroundColor: string };

/** A window, not yet shown, whose page is sandboxed and has nothing but the bridge of `main/preload`. */
export function makeWindow(ours: Session, look: WindowLook, extra: { printing?: boolean } = {}): BrowserWindow {
  const window = new BrowserWindow({
    ...look,
    minWidth: extra.printing ? 0 : 800,
    minHeight: extra.printing ? 0 : 600,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(app.getAppPath(), 'out/preload/index.cjs'),
      session: ours,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      // A spell checker fetches dictionaries and writes learned words to disk.
      spellcheck: false,
      devTools: !app.isPackaged,
      // A hidden print page must be drawn too.
      backgroundThrottling: !extra.printing,
    },
  });
  // Keeps the page out of screen recordings and of the system's own history of screens, where the system knows how.
  if (app.isPackaged) window.setContentProtection(true);
  return window;
}

/** Loads the page again when its process died, unless it dies again at once. Nothing is lost: every keystroke lies in the vault. */
export function reviveAfterCrash(contents: WebContents, log: (line: string) => void): void {
  let last = 0;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || contents.isDestroyed()) return;
    log(`page-gone reason=${reason}`);
    const now = Date.now();
    if (now - last > 10_000) contents.reload();
    last = now;
  });
}
