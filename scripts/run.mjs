// The door of every npm script that a newcomer runs: `node scripts/run.mjs <task> [arguments]`.
// Plain JavaScript that any Node from 20 on understands. It sets up what is missing, says what it installs, and hands over to
// `scripts/<task>.ts` under Node 24 (the one in node_modules, installed from the registry with an integrity hash).
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [task, ...rest] = process.argv.slice(2);
const quiet = process.env.STREETLIGHT_QUIET_SETUP === '1' || process.env.npm_config_loglevel === 'silent';
const say = (text) => process.stderr.write(quiet ? '' : `${text}\n`);

if (!task || !existsSync(join(root, 'scripts', `${task}.ts`))) {
  process.stderr.write(`There is no task "${task ?? ''}". See "scripts" in package.json.\n`);
  process.exit(2);
}

installPackages();
if (!['leak-guard', 'typecheck'].includes(task)) installSystemParts();
handOver();

/** npm packages, exactly as the lockfile names them; again only when the lockfile has changed. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.streetlight-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Setting up: npm packages from the lockfile (npm ci, no install scripts are run). About a minute the first time.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write('npm ci failed; see above. Nothing else was changed.\n');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** Programs the system must bring. As root on Debian they are installed; elsewhere the missing ones are named. */
function installSystemParts() {
  if (process.platform !== 'linux') return;
  const parts = [
    { has: () => onPath('age'), names: ['age'], why: 'opens our envelopes as a second implementation' },
    { has: () => onPath('pdftotext') && onPath('pdftoppm'), names: ['poppler-utils'], why: 'reads the printed sheets' },
    { has: () => onPath('zbarimg'), names: ['zbar-tools'], why: 'reads the QR code on the sheets' },
    {
      has: () => ['libgtk-3.so.0', 'libnss3.so', 'libgbm.so.1', 'libasound.so.2'].every(hasLibrary),
      names: ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2'],
      why: 'the window of Electron',
    },
  ];
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    parts.push({ has: () => onPath('Xvfb') && onPath('xauth'), names: ['xvfb', 'xauth'], why: 'a display for a machine that has none' });
  }
  const missing = parts.filter((part) => !part.has());
  if (missing.length === 0) return;
  const names = missing.flatMap((part) => part.names);
  for (const part of missing) say(`System part missing: ${part.names.join(' ')} (${part.why}).`);
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    say(`Install them with your system's package manager (Debian: apt-get install ${names.join(' ')}). Going on without them.`);
    return;
  }
  say(`Setting up: apt-get install ${names.join(' ')}`);
  const options = { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
  if (done.status !== 0) say('apt-get could not install them; going on without. What needs them will say so.');
}

function onPath(program) {
  return (process.env.PATH ?? '').split(':').some((folder) => folder && existsSync(join(folder, program)));
}

function hasLibrary(name) {
  const cache = spawnSync('ldconfig', ['-p'], { encoding: 'utf8', env: { ...process.env, PATH: `${process.env.PATH}:/sbin:/usr/sbin` } });
  return cache.error !== undefined || cache.stdout.includes(name);
}

/** Node 24 from node_modules; on a system the registry has no Node for (macOS), the installed one if it is new enough. */
function handOver() {
  const bundled = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (!existsSync(bundled) && (major < 22 || (major === 22 && minor < 18))) {
    process.stderr.write(
      `This system needs Node 24 installed (found ${process.versions.node}): the registry has no Node package for it.\n`,
    );
    process.exit(1);
  }
  const node = existsSync(bundled) ? bundled : process.execPath;
  const binFolder = join(root, 'node_modules', '.bin');
  const child = spawn(node, [join(root, 'scripts', `${task}.ts`), ...rest], {
    cwd: task === 'leak-guard' ? process.cwd() : root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${binFolder}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
