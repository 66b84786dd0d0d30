import { app, powerMonitor } from 'electron';
import type { ShortcutId } from '#shared/shortcuts.ts';
import { createHiding } from './hide.ts';
import { createIdleLock } from './idle-lock.ts';
import { admit, handPort, listen } from './ipc.ts';
import { shortcutPressed } from './keys.ts';
import { createLanguage } from './language.ts';
import { createLight } from './light.ts';
import { setMenu } from './menu.ts';
import { origin } from './pages.ts';
import { quietChromium, settlePlaces } from './places.ts';
import { createPrinting } from './printing.ts';
import { registerScheme } from './protocol.ts';
import { createShellAnswers, createShellEvents } from './router.ts';
import { startVaultChild } from './vault-child.ts';
import { createVaultHost } from './vault-host.ts';
import { startVaultUtility } from './vault-utility.ts';
import { hardenContents, makeWindow, openSession, reviveAfterCrash } from './window.ts';

/** Fields only, never the words of a page or an error: a log line may end up in a support mail. */
const log = (line: string) => process.stderr.write(`${new Date().toISOString()} shell ${line}\n`);

// Without a listener Electron answers a bug in main with a modal dialog that stops everything behind it.
process.on('uncaughtException', (error) => {
  log(`bug error=${error.name}`);
  if (!app.isPackaged) process.stderr.write(`${error.stack}\n`);
});

const places = settlePlaces();
quietChromium();
registerScheme();
// Every window asks for the sandbox itself; this makes it the rule. Root in a test machine cannot have Chromium's part of it.
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
hardenContents();
if (app.requestSingleInstanceLock()) void app.whenReady().then(open);
else app.exit(0);

async function open(): Promise<void> {
  const mac = process.platform === 'darwin';
  // Only an unpackaged copy may run the vault in a Node that somebody names.
  const vaultNode = app.isPackaged ? undefined : process.env.STREETLIGHT_VAULT_NODE;
  const events = createShellEvents();
  const host = createVaultHost({
    launch: () => (vaultNode ? startVaultChild(vaultNode, places.vaultEntry('node')) : startVaultUtility(places.vaultEntry('utility'))),
    folder: places.vault,
    version: app.getVersion(),
    onGone: (reference) => events.publish('shell', { type: 'vault-gone', reference }),
    onBack: () => events.publish('shell', { type: 'vault-back' }),
    log,
  });
  void host.start();

  listen(log);
  const session = openSession(places.pages);
  const light = createLight(places.light);
  const idleLock = createIdleLock(places.idleLock);
  const language = await createLanguage(places.language, app.getPreferredSystemLanguages());
  const window = makeWindow(session, { width: 1280, height: 800, title: app.getName(), backgroundColor: light.background() });
  const hiding = createHiding(window, language, mac);
  const printing = createPrinting(session, language);

  const handVault = () => host.connect(handPort(window.webContents, { streetlight: 'vault' }));
  const restartVault = async () => {
    if (host.isUp()) return true;
    const started = await host.start();
    if (started && !window.isDestroyed()) handVault();
    return started;
  };
  const runtime = vaultNode ? 'stand-in' : 'official';
  const shell = createShellAnswers({ window, host, events, light, language, idleLock, hiding, printing, runtime, restartVault, log });

  admit(window.webContents, () => {
    shell.answer(handPort(window.webContents, { streetlight: 'shell' }));
    if (host.isUp()) handVault();
  });

  const act = (id: ShortcutId) => {
    const { webContents } = window;
    if (id === 'hide') hiding.hide();
    else if (id === 'quit') app.quit();
    else if (id === 'larger') webContents.setZoomLevel(Math.min(webContents.getZoomLevel() + 0.5, 4));
    else if (id === 'smaller') webContents.setZoomLevel(Math.max(webContents.getZoomLevel() - 0.5, -2));
    else if (id === 'actual-size') webContents.setZoomLevel(0);
    else events.publish('shell', { type: 'command', id });
  };
  const renewMenu = () => setMenu(language.words, act);
  language.onChange(renewMenu);
  renewMenu();
  window.webContents.on('before-input-event', (event, input) => {
    const pressed = shortcutPressed(input, mac);
    if (pressed?.heldBy !== 'shell') return;
    event.preventDefault();
    act(pressed.id);
  });

  for (const away of ['lock-screen', 'suspend'] as const) {
    powerMonitor.on(away as 'suspend', () => events.publish('shell', { type: 'system-locked' }));
  }
  app.on('second-instance', () => {
    // While hidden, a second start must not uncover what was hidden.
    if (hiding.isHidden()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  reviveAfterCrash(window.webContents, log);

  // `ready-to-show` waits for the first picture, which may never come from a window that is not shown; loaded is enough then.
  const show = () => {
    if (!window.isVisible() && !hiding.isHidden()) window.show();
  };
  window.once('ready-to-show', show);
  window.webContents.once('did-finish-load', show);
  void window.loadURL(`${origin}/index.html`);
  window.on('closed', () => app.quit());
  stopVaultBeforeQuitting(host.stop);
}

/** The vault locks and closes its file before the app ends; a vault that does not answer is ended by force. */
function stopVaultBeforeQuitting(stop: () => Promise<void>): void {
  app.on('will-quit', (event) => {
    event.preventDefault();
    void stop().then(() => app.exit(0));
  });
}
