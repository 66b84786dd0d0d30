// Loaded into the main process of the bare app and of ours alike, from outside: says `usable` once the page shows a passphrase field and
// has drawn it.
const { app } = require('electron');

const drawn = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('input[type="password"]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true });
  look();
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    await contents.executeJavaScriptInIsolatedWorld(1002, [{ code: drawn }]);
    process.stdout.write('usable\n');
  });
});
