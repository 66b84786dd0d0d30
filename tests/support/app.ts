import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findRuntime } from '../../scripts/electron-runtime.ts';

export const root = join(import.meta.dirname, '../..');

export type LaunchOptions = {
  /** A folder of an earlier run, to start again on the same data. Otherwise a fresh one, removed by `close`. */
  userData?: string;
  env?: Record<string, string>;
  /** Another app folder than the repository, for windows of a test's own. */
  folder?: string;
};

export type RunningApp = {
  electron: ElectronApplication;
  page: Page;
  userData: string;
  /** Process id of the vault, found among the app's children. Throws when there is none. */
  vaultPid(): number;
  /** Everything the app has written to its output so far. */
  output(): string;
  /** Ends the app as a user would. Removes the data unless `keepData`. */
  close(options?: { keepData?: boolean }): Promise<void>;
};

/**
 * Starts the built app in the runtime there is and waits for its first window. The vault runs as what ships (a utility process) under
 * the official runtime, and in Node 24 under the stand-in, which cannot load its native module.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const runtime = findRuntime();
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'streetlight-app-'));
  // Playwright attaches before `ready` only when it finds the runtime itself, so no executablePath.
  process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.dist;
  const electron = await _electron.launch({
    args: [...sandboxArguments(), options.folder ?? root],
    env: { ...inherited(), STREETLIGHT_USER_DATA: userData, ...vaultEnvironment(runtime.kind), ...options.env },
    // The app decides between day and night, not the test runner.
    colorScheme: null,
  });
  let output = '';
  electron.process().stdout?.on('data', (bytes: Buffer) => (output += bytes));
  electron.process().stderr?.on('data', (bytes: Buffer) => (output += bytes));
  const page = await electron.firstWindow().catch(() => {
    electron.process().kill('SIGKILL');
    throw new Error(`The app showed no window. It said:\n${output}`);
  });
  return {
    electron,
    page,
    userData,
    vaultPid: () => findVault(electron.process().pid ?? 0),
    output: () => output,
    async close({ keepData = false } = {}) {
      await electron.close();
      if (!keepData) rmSync(userData, { recursive: true, force: true });
    },
  };
}

/** Chromium refuses its sandbox to root; everybody else tests with it. */
export function sandboxArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Which vault an app of this runtime starts. */
export function vaultEnvironment(kind: 'official' | 'stand-in'): Record<string, string> {
  return kind === 'stand-in' ? { STREETLIGHT_VAULT_NODE: process.execPath } : {};
}

function inherited(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _node, NODE_OPTIONS: _options, ...rest } = process.env;
  const kept = Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined));
  // The app begins in the language of the system; the tests read English.
  return { ...kept, LANGUAGE: 'en_GB', LC_ALL: 'en_GB.UTF-8' };
}

function findVault(parent: number): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const processes = stdout.split('\n').flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line);
    return found ? [{ pid: Number(found[1]), ppid: Number(found[2]), args: found[3] ?? '' }] : [];
  });
  const family = new Set([parent]);
  for (let grown = true; grown; ) {
    const children = processes.filter(({ pid, ppid }) => family.has(ppid) && !family.has(pid));
    for (const { pid } of children) family.add(pid);
    grown = children.length > 0;
  }
  const vault = processes.find(({ pid, args }) => family.has(pid) && /vault-(node|utility)\.cjs|utility-sub-type=node/.test(args));
  if (!vault) throw new Error('no vault process');
  return vault.pid;
}

export const sizes = { usual: { width: 1280, height: 800 }, small: { width: 1024, height: 700 } } as const;

/**
 * Pictures of what the window shows now: day and night, at 1280 x 800 and 1024 x 700, as `<name>-<light>-<width>.png` in `folder`.
 * Leaves the window in day light at the usual size.
 */
export async function takePictures(app: RunningApp, folder: string, name: string): Promise<string[]> {
  const made: string[] = [];
  for (const light of ['night', 'day'] as const) {
    await setLight(app, light);
    for (const size of [sizes.small, sizes.usual]) {
      await resize(app, size);
      const path = join(folder, `${name}-${light}-${size.width}.png`);
      await app.page.screenshot({ path });
      made.push(path);
    }
  }
  return made;
}

/** Switches the app's own light, as the system would. */
export async function setLight(app: RunningApp, light: 'day' | 'night'): Promise<void> {
  await app.electron.evaluate(
    ({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme;
    },
    light === 'night' ? ('dark' as const) : ('light' as const),
  );
  await app.page.waitForFunction((night) => matchMedia('(prefers-color-scheme: dark)').matches === night, light === 'night');
}

/** Gives the page exactly this much room. */
export async function resize(app: RunningApp, size: { width: number; height: number }): Promise<void> {
  const window = await app.electron.browserWindow(app.page);
  await window.evaluate(
    (win: { setContentSize(width: number, height: number): void }, { width, height }) => win.setContentSize(width, height),
    size,
  );
  await app.page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
}

/** What axe finds wrong with the page as it stands, by WCAG 2.2 AA; empty when it is clean. */
export async function accessibilityFaults(page: Page): Promise<{ rule: string; impact: string; where: string[] }[]> {
  // Electron cannot open the extra page that axe's usual mode wants.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, impact, nodes }) => ({
    rule: id,
    impact: impact ?? '',
    where: nodes.map(({ html }) => html.slice(0, 120)),
  }));
}
