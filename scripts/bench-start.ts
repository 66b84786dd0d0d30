import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestVault } from '../tests/support/vault.ts';
import { inTurn, type Measured, timed } from './bench-measure.ts';
import { buildIfMissing } from './build.ts';
import { openDisplay } from './display.ts';
import { findRuntime, type Runtime } from './electron-runtime.ts';

const root = join(import.meta.dirname, '..');
const watcher = join(root, 'scripts/bench-start-watcher.cjs');
const givenUpAfterMs = 30_000;

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
    const data = join(work, 'data');
    const vault = await createTestVault({ folder: join(data, 'vault') });
    vault.session.end();

    const vaultNode: Record<string, string> = runtime.kind === 'stand-in' ? { STREETLIGHT_VAULT_NODE: process.execPath } : {};
    const startBare = () => startOnce(runtime, join(root, 'scripts/bench-start-bare'), { XDG_CONFIG_HOME: join(work, 'bare') });
    const startOurs = () => startOnce(runtime, root, { STREETLIGHT_USER_DATA: data, ...vaultNode });
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
async function startOnce(runtime: Runtime, folder: string, env: Record<string, string>): Promise<number> {
  // Ours never uses the graphics card; the bare window must not lose time over one either.
  const given = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const started = performance.now();
  const app = spawn(runtime.path, [...given, '-r', watcher, folder], {
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
