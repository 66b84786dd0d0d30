import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Page } from '@playwright/test';
import type { ShellContract } from '#shared/contract/shell.ts';
import type { VaultContract } from '#shared/contract/vault.ts';

/** Typed clients of a running window's own ports. */
export type Lines = { shell: ContractRouterClient<ShellContract>; vault: ContractRouterClient<VaultContract> };

type Held = { heldPorts?: Partial<Record<'shell' | 'vault', MessagePort>> };

/**
 * Loads the page again and keeps the ports it is handed for the test, so that a test can call the shell and the vault through the true
 * preload, main and vault process. The app's own screens get no ports then; use a window of its own for this.
 */
export async function takeLines(page: Page): Promise<Lines> {
  const listeners: Record<'shell' | 'vault', ((event: { data: unknown }) => void)[]> = { shell: [], vault: [] };
  await page.exposeFunction('tellTest', (line: 'shell' | 'vault', data: string) => {
    for (const listener of listeners[line]) listener({ data });
  });
  await page.addInitScript(() => {
    const held: NonNullable<Held['heldPorts']> = {};
    (window as Held).heldPorts = held;
    const tell = (window as unknown as { tellTest(line: string, data: unknown): void }).tellTest;
    // First in line, so that the app's own listener is never reached.
    window.addEventListener('message', (event: MessageEvent<{ streetlight?: 'shell' | 'vault' }>) => {
      const line = event.data?.streetlight;
      const port = event.ports[0];
      if (!line || !port) return;
      event.stopImmediatePropagation();
      held[line] = port;
      port.onmessage = ({ data }) => tell(line, data);
    });
  });
  await page.reload();
  await page.waitForFunction(() => {
    const held = (window as Held).heldPorts;
    return held?.shell !== undefined && held.vault !== undefined;
  });
  const clientOf = (line: 'shell' | 'vault') =>
    createORPCClient(
      new RPCLink({
        port: {
          postMessage: (data: unknown) =>
            void page.evaluate(([name, frame]) => (window as Held).heldPorts?.[name]?.postMessage(frame), [line, data] as const),
          addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
            if (type === 'message') listeners[line].push(listener);
          },
        } as unknown as MessagePort,
      }),
    );
  return { shell: clientOf('shell'), vault: clientOf('vault') } as Lines;
}
