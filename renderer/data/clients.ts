import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { PortMessage, StreetlightBridge } from '#shared/contract/bridge.ts';
import type { ShellContract } from '#shared/contract/shell.ts';
import type { VaultContract } from '#shared/contract/vault.ts';
import { CuttableLink } from './pending-link.ts';
import { VaultGone } from './vault-gone.ts';

const vaultLink = new CuttableLink();
const shellLink = new CuttableLink();

/** The vault, over the port main handed us. Calls made before the port is here wait for it. */
export const vault: ContractRouterClient<VaultContract> = createORPCClient(vaultLink);

/** The window itself: light, printing, hiding. */
export const shell: ContractRouterClient<ShellContract> = createORPCClient(shellLink);

/** Query and mutation options and keys for every procedure of the vault, such as `vaultQueries.incidents.get.queryOptions({ input })`. */
export const vaultQueries = createTanstackQueryUtils(vault, { path: ['vault'] });

/** The same for the window. */
export const shellQueries = createTanstackQueryUtils(shell, { path: ['shell'] });

declare global {
  interface Window {
    readonly streetlight?: StreetlightBridge;
  }
}

let vaultPort: MessagePort | null = null;

/**
 * Takes the ports main hands to this page, and asks for them. A later vault port replaces the first: the vault was started again.
 * `onVault` is called each time the vault can be spoken to.
 */
export function connectBridge(onVault: () => void): void {
  window.addEventListener('message', (event: MessageEvent<PortMessage>) => {
    const port = event.ports[0];
    if (event.source !== window || !port) return;
    if (event.data.streetlight === 'vault') {
      vaultPort?.close();
      vaultPort = port;
      vaultLink.join(new RPCLink({ port }));
      port.start();
      onVault();
    } else if (event.data.streetlight === 'shell') {
      shellLink.join(new RPCLink({ port }));
      port.start();
    }
  });
  window.streetlight?.ready();
}

/** Ends all calls to the vault. `reference` is what the person can read out. */
export function loseVault(reference: string): void {
  vaultPort?.close();
  vaultPort = null;
  vaultLink.cut(new VaultGone(reference));
}
