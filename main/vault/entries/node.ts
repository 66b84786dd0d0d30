import type { FromVault, ToVault } from '#shared/contract/vault-frames.ts';
import { serveVault } from './serve.ts';

/** The vault as a child process of Node (`fork` with `serialization: 'advanced'`). Ends with its parent: nobody would lock it otherwise. */
serveVault({
  send: (message: FromVault) => void process.send?.(message, undefined, undefined, () => {}),
  onMessage: (listener) => void process.on('message', (message) => listener(message as ToVault)),
  exit: (code) => {
    // Whatever was sent is flushed before the channel closes.
    process.exitCode = code;
    if (process.connected) process.disconnect();
    setImmediate(() => process.exit(code));
  },
});
process.on('disconnect', () => process.exit(process.exitCode ?? 0));
