import { spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findRuntime, type Runtime } from '../../scripts/electron-runtime.ts';
import { root, vaultEnvironment } from '../support/app.ts';

/** The user of least rights on every Linux. Root starts the app as that user, because Chromium refuses its sandbox to root. */
const nobody = 65534;

/** Reads the system's own account of every process that belongs to this user data folder: none of the app's words is taken for it. */
function pagesOf(userData: string): { seccomp: string; arguments: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        if (!words.includes('--type=renderer') || !words.includes(userData)) return [];
        const seccomp = /^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
        return [{ seccomp, arguments: words }];
      } catch {
        // It ended while it was looked at.
        return [];
      }
    });
}

/** Whether everybody may walk down to this folder. */
function isOpenToAll(folder: string): boolean {
  return (statSync(folder).mode & 0o001) !== 0 && (folder === dirname(folder) || isOpenToAll(dirname(folder)));
}

/** The app and its runtime as they are, or copies of both in `folder` where the checkout is private to root. */
function withinReach(runtime: Runtime, folder: string): { program: string; app: string } {
  if (process.getuid?.() !== 0 || isOpenToAll(root)) return { program: runtime.path, app: root };
  const [dist, app] = [join(folder, 'runtime'), join(folder, 'app')];
  cpSync(runtime.dist, dist, { recursive: true });
  for (const part of ['out', 'package.json']) cpSync(join(root, part), join(app, part), { recursive: true });
  return { program: join(dist, basename(runtime.path)), app };
}

test('for a user who is not root the page runs under the system call filter, with no flag given', async () => {
  test.skip(process.platform !== 'linux', 'seccomp is how Linux does it; other systems have their own tests by their vendors');
  const asRoot = process.getuid?.() === 0;
  const userData = mkdtempSync(join(tmpdir(), 'streetlight-sandbox-'));
  if (asRoot) chownSync(userData, nobody, nobody);
  const runtime = findRuntime();
  const copies = mkdtempSync(join(tmpdir(), 'streetlight-copies-'));
  chmodSync(copies, 0o755);
  const place = withinReach(runtime, copies);
  const app = spawn(place.program, [place.app], {
    cwd: copies,
    env: { ...process.env, HOME: userData, STREETLIGHT_USER_DATA: userData, ...vaultEnvironment(runtime.kind) },
    stdio: 'ignore',
    detached: true,
    ...(asRoot && { uid: nobody, gid: nobody }),
  });
  try {
    await expect.poll(() => pagesOf(userData).map(({ seccomp }) => seccomp), { timeout: 20_000 }).toEqual(['2']);
    expect(pagesOf(userData)[0]?.arguments).not.toContain('--no-sandbox');
  } finally {
    const ended = new Promise((resolve) => app.once('exit', resolve));
    process.kill(-Number(app.pid), 'SIGKILL');
    await ended;
    for (const folder of [userData, copies]) rmSync(folder, { recursive: true, force: true });
  }
});
