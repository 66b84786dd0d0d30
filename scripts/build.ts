import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Builds main, vault, preload and pages into `out/`. Throws with the builder's words when it fails. */
export function build(): void {
  const done = spawnSync(process.execPath, [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    // The builder only wants to know that there is one; it does not run it.
    env: { ...process.env, ELECTRON_EXEC_PATH: process.execPath },
  });
  if (done.status !== 0) throw new Error(`The app could not be built.\n${done.stdout}${done.stderr}`);
}

/** Builds only where nothing has been built yet. */
export function buildIfMissing(): void {
  if (!existsSync(join(root, 'out/renderer/index.html'))) build();
}

if (import.meta.main) {
  const started = Date.now();
  try {
    build();
    console.log(`Built into out/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
