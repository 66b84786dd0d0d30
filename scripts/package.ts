import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { findRuntime, type Runtime } from './electron-runtime.ts';

const root = join(import.meta.dirname, '..');

/**
 * Packages the built app with this runtime. With the stand-in it shows that packaging and fuses work; what is given to people is made
 * with the official runtime. Throws with the packager's words when it fails.
 */
export function packageApp(runtime: Runtime, target: readonly string[], say: 'inherit' | 'pipe' = 'pipe'): void {
  const work = mkdtempSync(join(tmpdir(), 'streetlight-package-'));
  try {
    const config = join(work, 'electron-builder.yml');
    writeFileSync(config, configurationFor(runtime));
    const builder = join(root, 'node_modules/electron-builder/cli.js');
    const from = [`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`];
    const done = spawnSync(process.execPath, [builder, ...target, '--publish=never', '--config', config, ...from], {
      cwd: root,
      stdio: ['ignore', say, say],
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`The app could not be packaged.\n${done.stdout ?? ''}${done.stderr ?? ''}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The stand-in is older than the last fuse and would refuse the whole list for it. */
function configurationFor({ kind }: Runtime): string {
  const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  return kind === 'official' ? text : text.replace(/^ *grantFileProtocolExtraPrivileges: false\n/m, '');
}

if (import.meta.main) {
  const runtime = findRuntime(console.log);
  const target = process.argv.length > 2 ? process.argv.slice(2) : ['--dir'];
  try {
    build();
    packageApp(runtime, target, 'inherit');
    console.log(`Packaged with Electron ${runtime.version} (${runtime.kind}) into dist/.`);
    if (runtime.kind === 'stand-in') console.log('The stand-in is for trying out only: give nobody what was made with it.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
