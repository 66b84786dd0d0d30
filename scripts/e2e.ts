import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openDisplay } from './display.ts';
import { findRuntime } from './electron-runtime.ts';

/** `npm run e2e -- [Playwright arguments]`: finds a runtime and a display and runs the end-to-end tests. Needs a build (`npm run build`). */
const root = join(import.meta.dirname, '..');
const runtime = findRuntime(console.log);
console.log(`Electron ${runtime.version} (${runtime.kind})`);
const display = await openDisplay();
const done = spawnSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist },
});
display.stop();
process.exitCode = done.status ?? 1;
