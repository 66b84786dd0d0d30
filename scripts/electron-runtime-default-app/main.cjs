// What `electron <folder>` needs and a packaged distribution lacks: reads the folder's package.json and loads its main file. Modules
// given with `-r` are loaded first; Playwright attaches through one of them.
const { app } = require('electron');
const fs = require('node:fs');
const path = require('node:path');
const Module = require('node:module');

process.defaultApp = true;

const preloads = [];
let given = null;
for (let i = 1; i < process.argv.length && given === null; i++) {
  const argument = process.argv[i];
  if (argument === '-r' || argument === '--require') preloads.push(process.argv[++i]);
  else if (!argument.startsWith('-')) given = argument;
}
if (preloads.length > 0) Module._preloadModules(preloads);

if (given === null) {
  console.error('electron: no app given');
  app.exit(2);
} else {
  const entry = path.resolve(given);
  const manifest = path.join(entry, 'package.json');
  if (fs.existsSync(manifest)) {
    const { version, productName, name, desktopName } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
    if (version) app.setVersion(version);
    app.setName(productName || name || app.name);
    if (desktopName) app.setDesktopName(desktopName);
    app.setAppPath(entry);
  } else {
    app.setAppPath(path.dirname(entry));
  }
  Module._load(entry, Module, true);
}
