import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestVault } from '../tests/support/vault.ts';
import { inTurn, type Measured, timed } from './bench-measure.ts';
import { buildIfMissing } from './build.ts';
import { openDisplay } from './display.ts';
import { findRuntime, type Runtime } from './electron-runtime.ts';

const root = join(import.meta.dirname, '..');
const givenUpAfterMs = 30_000;

/** Loaded into main of either app: says `usable` once the page shows what `BENCH_WAITS_FOR` selects, drawn. */
const watcher = `
const { app } = require('electron');
const code = \`new Promise((resolve) => {
  const look = () => {
    const found = document.querySelector(\${JSON.stringify(process.env.BENCH_WAITS_FOR)});
    if (!found || found.getClientRects().length === 0) return false;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
    return true;
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  look();
})\`;
app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => contents.executeJavaScriptInIsolatedWorld(1002, [{ code }]).then(() => process.stdout.write('usable\\n')));
});
`;

const bareMain = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  window.loadFile('index.html');
});
`;

/**
 * From starting the program to a lock screen that takes a passphrase (vault process up, list of workers read), against an Electron window
 * that shows one field of plain HTML, in the same runtime.
 */
export async function measureStart(): Promise<Measured[]> {
  const runtime = findRuntime();
  buildIfMissing();
  const display = await openDisplay();
  const work = mkdtempSync(join(tmpdir(), 'streetlight-bench-start-'));
  try {
    const bare = join(work, 'bare');
    const data = join(work, 'data');
    cpSync(join(root, 'scripts/electron-runtime-default-app/package.json'), join(bare, 'package.json'));
    writeFileSync(join(bare, 'main.cjs'), bareMain);
    writeFileSync(join(bare, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Bare</title><h1>Bare</h1><input>');
    writeFileSync(join(work, 'watcher.cjs'), watcher);
    const vault = await createTestVault({ folder: join(data, 'vault') });
    vault.session.end();

    const start = (folder: string, env: Record<string, string>) => startOnce(runtime, join(work, 'watcher.cjs'), folder, env);
    const vaultNode: Record<string, string> = runtime.kind === 'stand-in' ? { STREETLIGHT_VAULT_NODE: process.execPath } : {};
    let turn = 0;
    const startBare = () => start(bare, { BENCH_WAITS_FOR: 'input', XDG_CONFIG_HOME: join(work, `config-${turn++}`) });
    const startOurs = () => start(root, { BENCH_WAITS_FOR: 'input[type="password"]', STREETLIGHT_USER_DATA: data, ...vaultNode });
    await startBare();
    await startOurs();
    const taken = await inTurn(7, startBare, startOurs);
    const detail = `Electron ${runtime.version} (${runtime.kind}), program start to a lock screen that takes a passphrase, against a bare window`;
    return [timed('start', 2.5, taken, detail)];
  } finally {
    display.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Milliseconds from starting the program to `usable`. Returns only when the app has ended, so that the next one has the machine. */
async function startOnce(runtime: Runtime, watch: string, folder: string, env: Record<string, string>): Promise<number> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const started = performance.now();
  const app = spawn(runtime.path, [...sandbox, '-r', watch, folder], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<null>((resolve) => app.once('exit', () => resolve(null)));
  const limit = setTimeout(() => app.kill('SIGKILL'), givenUpAfterMs);
  const usable = new Promise<number>((resolve) => {
    app.stdout.on('data', (bytes: Buffer) => {
      if (bytes.toString().includes('usable')) resolve(performance.now() - started);
    });
  });
  const taken = await Promise.race([usable, ended]);
  clearTimeout(limit);
  app.kill('SIGTERM');
  await ended;
  if (taken === null) throw new Error(`${folder} ended, or was not usable within ${givenUpAfterMs} ms`);
  return taken;
}
