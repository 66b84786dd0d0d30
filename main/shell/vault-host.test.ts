import { once } from 'node:events';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { startVaultChild } from './vault-child.ts';
import { createVaultHost, type FramePort, type VaultHost, type VaultHostOptions } from './vault-host.ts';

const program = join(import.meta.dirname, '../../tests/support/echo-vault.ts');
const hosts: VaultHost[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.stop();
});

function makeHost(folder: string, extra: Partial<VaultHostOptions> = {}) {
  const told: string[] = [];
  const host = createVaultHost({
    launch: () => startVaultChild(process.execPath, program),
    folder: `/nowhere/${folder}`,
    version: '0.0.0',
    onGone: (reference) => told.push(`gone ${reference}`),
    onBack: () => told.push('back'),
    log: (line) => told.push(line),
    ...extra,
  });
  hosts.push(host);
  return { host, told };
}

/** A window's two ends: main's, shaped as Electron shapes it, and the page's. */
function makeWindowPort() {
  const { port1, port2 } = new MessageChannel();
  const main: FramePort = {
    postMessage: (data) => port1.postMessage(data),
    on: (event: 'message' | 'close', listener: (message: { data: unknown }) => void) =>
      event === 'message' ? port1.on('message', (data) => listener({ data })) : port1.on('close', () => listener({ data: null })),
    start: () => port1.start(),
    close: () => port1.close(),
  };
  return { main, page: port2 };
}

async function ask(page: MessageChannel['port2'], data: unknown): Promise<unknown> {
  page.postMessage(data);
  const [answer] = await once(page, 'message');
  return answer;
}

describe('vault host', () => {
  it('carries text and bytes both ways, unread, for each window by itself', async () => {
    const { host } = makeHost('good');
    expect(await host.start()).toBe(true);
    const [one, two] = [makeWindowPort(), makeWindowPort()];
    host.connect(one.main);
    host.connect(two.main);
    expect(await ask(one.page, 'first')).toBe('first');
    expect(await ask(two.page, 'second')).toBe('second');
    expect(new Uint8Array((await ask(one.page, new Uint8Array([1, 2, 255]))) as Uint8Array)).toEqual(new Uint8Array([1, 2, 255]));
  });

  it('what a window says before the vault is ready is kept for it', async () => {
    const { host } = makeHost('good');
    const started = host.start();
    const { main, page } = makeWindowPort();
    host.connect(main);
    expect(await ask(page, 'early')).toBe('early');
    expect(await started).toBe(true);
  });

  it('a vault that is killed closes its windows, is told once with a reference, and can be started again', async () => {
    const { host, told } = makeHost('good');
    await host.start();
    const { main, page } = makeWindowPort();
    host.connect(main);
    await ask(page, 'alive');
    page.postMessage('die');
    await once(page, 'close');
    expect(host.isUp()).toBe(false);
    expect(host.goneReference()).toMatch(/^V-[A-Z2-9]{7}$/);
    expect(told.filter((line) => line.startsWith('gone '))).toEqual([`gone ${host.goneReference()}`]);

    const late = makeWindowPort();
    const closed = once(late.page, 'close');
    host.connect(late.main);
    await closed;

    expect(await host.start()).toBe(true);
    expect(told.at(-1)).toBe('back');
    expect(host.goneReference()).toBeNull();
    const again = makeWindowPort();
    host.connect(again.main);
    expect(await ask(again.page, 'anew')).toBe('anew');
  });

  it('a vault that names its own failure is told by that reference', async () => {
    const { host, told } = makeHost('fails-with-a-reference');
    expect(await host.start()).toBe(false);
    expect(told).toContain('gone V-TESTREF');
  });

  it('a vault that dies at once, stays silent, or has no Node to run in is gone, not awaited for ever', async () => {
    for (const made of [
      makeHost('dies-at-once'),
      makeHost('never-ready', { readyWithinMs: 200 }),
      makeHost('good', { launch: () => startVaultChild('/nowhere/node', program) }),
    ]) {
      expect(await made.host.start()).toBe(false);
      expect(made.host.goneReference()).not.toBeNull();
    }
  });

  it('stopping waits for the vault, ends one that does not listen, and tells nobody that it has gone', async () => {
    for (const folder of ['good', 'never-stops']) {
      const { host, told } = makeHost(folder, { stopWithinMs: 200 });
      await host.start();
      await host.stop();
      expect(told.filter((line) => line.startsWith('gone'))).toEqual([]);
      expect(host.isUp()).toBe(false);
      expect(await host.start()).toBe(false);
    }
  });

  it('the vault is handed no variable that could change how Node runs', async () => {
    process.env.NODE_OPTIONS = '--no-warnings';
    process.env.STREETLIGHT_PLANTED = 'secret';
    try {
      const { host } = makeHost('good');
      await host.start();
      const { main, page } = makeWindowPort();
      host.connect(main);
      const environment = JSON.parse(String(await ask(page, 'environment'))) as Record<string, string>;
      expect(environment.PATH).toBeTruthy();
      expect(Object.keys(environment).filter((name) => /^NODE_(?!CHANNEL)|^ELECTRON|PLANTED/.test(name))).toEqual([]);
    } finally {
      delete process.env.NODE_OPTIONS;
      delete process.env.STREETLIGHT_PLANTED;
    }
  });
});
