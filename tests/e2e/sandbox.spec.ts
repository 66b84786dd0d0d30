import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findRuntime } from '../../scripts/electron-runtime.ts';
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

test('for a user who is not root the page runs under the system call filter, with no flag given', async () => {
  test.skip(process.platform !== 'linux', 'seccomp is how Linux does it; other systems have their own tests by their vendors');
  const asRoot = process.getuid?.() === 0;
  const userData = mkdtempSync(join(tmpdir(), 'streetlight-sandbox-'));
  if (asRoot) chownSync(userData, nobody, nobody);
  const runtime = findRuntime();
  const app = spawn(runtime.path, [root], {
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
    rmSync(userData, { recursive: true, force: true });
  }
});
