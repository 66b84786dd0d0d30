// A vault program that only echoes: enough to test what carries frames. What it does wrong is said in the name of its folder.
const wrong = (folder) => folder.split('/').pop();
let mode = '';
process.on('message', (message) => {
  if (message.kind === 'start') {
    mode = wrong(message.folder);
    if (mode === 'dies-at-once') process.exit(7);
    if (mode === 'fails-with-a-reference') {
      process.send({ kind: 'failed', reference: 'V-TESTREF' });
      process.exit(1);
    }
    if (mode !== 'never-ready') process.send({ kind: 'ready' });
  }
  if (message.kind === 'frame') {
    if (message.data === 'environment') process.send({ ...message, data: JSON.stringify(process.env) });
    else if (message.data === 'die') process.kill(process.pid, 'SIGKILL');
    else process.send(message);
  }
  if (message.kind === 'stop' && mode !== 'never-stops') process.exit(0);
});
process.on('disconnect', () => process.exit(0));
