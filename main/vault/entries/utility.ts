import type { FromVault, ToVault } from '#shared/contract/vault-frames.ts';
import { serveVault } from './serve.ts';

/** The part of Electron's `process.parentPort` that is used; declared here so that the vault knows no Electron. */
type ParentPort = { postMessage(message: FromVault): void; on(event: 'message', listener: (event: { data: ToVault }) => void): void };

const port = (process as unknown as { parentPort?: ParentPort }).parentPort;
if (port === undefined) throw new Error('This entry runs under utilityProcess');

serveVault({
  send: (message) => port.postMessage(message),
  onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
  exit: (code) => setImmediate(() => process.exit(code)),
});
