import type { FromVault, ToVault } from '#shared/contract/vault-frames.ts';

/** A vault program that only echoes: enough to test what carries frames. What it does wrong is said in the name of its folder. */
let wrong = '';
const send = (message: FromVault) => void process.send?.(message);

process.on('message', (message: ToVault) => {
  switch (message.kind) {
    case 'start':
      wrong = message.folder.split('/').pop() ?? '';
      if (wrong === 'dies-at-once') process.exit(7);
      if (wrong === 'fails-with-a-reference') {
        send({ kind: 'failed', reference: 'V-TESTREF' });
        process.exit(1);
      }
      if (wrong !== 'never-ready') send({ kind: 'ready' });
      break;
    case 'frame':
      if (message.data === 'environment') send({ ...message, data: JSON.stringify(process.env) });
      else if (message.data === 'die') process.kill(process.pid, 'SIGKILL');
      else send(message);
      break;
    case 'stop':
      if (wrong !== 'never-stops') process.exit(0);
  }
});
process.on('disconnect', () => process.exit(0));
