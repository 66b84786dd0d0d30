import { fork } from 'node:child_process';
import type { FromVault } from '#shared/contract/vault-frames.ts';
import { type VaultProcess, vaultEnvironment } from './vault-process.ts';

/**
 * The vault as a child of a Node of its own. For tests, and for an Electron that cannot load the native module; the frames are the same
 * as under `utilityProcess`.
 */
export function startVaultChild(node: string, entry: string): VaultProcess {
  const child = fork(entry, [], {
    execPath: node,
    execArgv: [],
    serialization: 'advanced',
    env: vaultEnvironment(process.env),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let exited = false;
  const exitListeners: ((code: number | null) => void)[] = [];
  const end = (code: number | null) => {
    if (exited) return;
    exited = true;
    for (const listener of exitListeners) listener(code);
  };
  child.on('exit', end);
  // Without a listener an `error` (a send after death, a Node that is not there) becomes a modal dialog that stops the app.
  child.on('error', () => {
    if (child.pid === undefined) end(null);
  });
  return {
    pid: child.pid,
    send: (message) => {
      if (child.connected) child.send(message, () => {});
    },
    onMessage: (listener) => void child.on('message', (message) => listener(message as FromVault)),
    onExit: (listener) => void exitListeners.push(listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
