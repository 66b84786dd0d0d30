import { utilityProcess } from 'electron';
import type { FromVault } from '#shared/contract/vault-frames.ts';
import { type VaultProcess, vaultEnvironment } from './vault-process.ts';

/** The vault as Electron's utility process: what ships. Only after `app` is ready. */
export function startVaultUtility(entry: string): VaultProcess {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Streetlight vault',
    execArgv: [],
    env: vaultEnvironment(process.env),
    stdio: 'inherit',
  });
  let exited = false;
  child.on('exit', () => {
    exited = true;
  });
  return {
    get pid() {
      return child.pid;
    },
    send: (message) => {
      if (!exited) child.postMessage(message);
    },
    onMessage: (listener) => void child.on('message', (message: FromVault) => listener(message)),
    onExit: (listener) => void child.on('exit', (code) => listener(code)),
    kill: () => {
      // `kill()` of a utility process asks politely; a vault that does not listen must still end.
      if (child.pid === undefined) return;
      try {
        process.kill(child.pid, 'SIGKILL');
      } catch {
        child.kill();
      }
    },
  };
}
