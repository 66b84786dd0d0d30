import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * Where this copy keeps what. `STREETLIGHT_USER_DATA` moves it, for tests and for several sample apps on one machine; a packaged app does
 * not listen to it, so that nobody can point it elsewhere. Must run before the single-instance lock is asked for.
 */
export function settlePlaces(): {
  vault: string;
  light: string;
  language: string;
  idleLock: string;
  pages: string;
  vaultEntry: (name: 'node' | 'utility') => string;
} {
  const moved = app.isPackaged ? undefined : process.env.STREETLIGHT_USER_DATA;
  if (moved) app.setPath('userData', moved);
  const data = app.getPath('userData');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const built = join(app.getAppPath(), 'out');
  return {
    vault: join(data, 'vault'),
    light: join(data, 'light.json'),
    language: join(data, 'language.json'),
    idleLock: join(data, 'idle-lock.json'),
    pages: join(built, 'renderer'),
    vaultEntry: (name) => join(built, `main/vault-${name}.cjs`),
  };
}

/** Chromium services that write to disk or speak to the network, none of which this app wants. Before `app` is ready. */
export function quietChromium(): void {
  // A page of text and forms needs no graphics card; without one there is less to attack, and no blank window where its driver is broken.
  app.disableHardwareAcceleration();
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-breakpad',
    'disable-http-cache',
  ]) {
    app.commandLine.appendSwitch(name);
  }
}
