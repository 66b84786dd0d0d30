import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#server/config.ts';
import { type RunningServer, runServer } from '#server/run.ts';
import { sandboxArguments, vaultEnvironment } from '../tests/support/app.ts';
import { build } from './build.ts';
import { findRuntime, type Runtime } from './electron-runtime.ts';
import { startInbox } from './inbox.ts';
import { project, scheme } from './try-out/people.ts';
import { makeSampleScheme } from './try-out/sample-scheme.ts';

/**
 * `npm start`: the server on its own PostgreSQL, an SMTP inbox for trying things, and the project app and the central app with sample
 * organisations. `npm start -- --fresh` makes the sample data anew. Without a display it plays the story instead and says where the
 * pictures are. Everything is kept in `.data/try`, and everything it started stops with it.
 */
const { values } = parseArgs({
  options: { fresh: { type: 'boolean', default: false }, members: { type: 'string', default: '60' } },
  allowPositionals: true,
});
const root = join(import.meta.dirname, '..');
const data = join(root, '.data/try');
const folders = { central: join(data, 'central'), project: join(data, 'project') };
const made = join(data, 'made.json');
const port = 8480;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (hasDisplay) await tryOut();
else playStory();

/** A machine without a screen still shows what this is: the whole main job, in pictures. */
function playStory(): void {
  const out = join(data, 'story');
  console.log(`There is no display here. Playing the story under Xvfb; its pictures go to ${join(out, 'screens')}.\n`);
  const child = spawn(process.execPath, [join(root, 'scripts/story.ts'), '--out', out, '--headless'], { cwd: root, stdio: 'inherit' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

async function tryOut(): Promise<void> {
  const runtime = findRuntime(console.log);
  console.log(`Electron ${runtime.version} (${runtime.kind === 'official' ? 'official' : 'stand-in for tests'})`);
  console.log('Building the app …');
  build();
  if (values.fresh) rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  const inbox = await startInbox({ folder: join(data, 'mail') });
  const server = await startServer(inbox.smtpUrl);
  const stop = async () => {
    await server.stop();
    await inbox.stop();
  };
  try {
    if (!existsSync(made)) await makeData(server);
  } catch (error) {
    await stop();
    throw error;
  }
  sayWhatIsThere(server.url, inbox.pageUrl);
  const apps = [openApp(runtime, folders.project), openApp(runtime, folders.central)];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => apps.forEach((app) => void app.kill()));
  await Promise.all(apps.map((app) => new Promise((resolve) => app.once('exit', resolve))));
  console.log('Both windows are closed. Stopping the server. The data stays for the next time.');
  await stop();
}

async function startServer(smtpUrl: string): Promise<RunningServer> {
  const log: string[] = [];
  const config = readConfig({
    PORT: String(port),
    DATA_DIR: join(data, 'server'),
    SMTP_URL: smtpUrl,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  });
  const server = await runServer(config, { say: console.log, logTo: { write: (line) => void log.push(line) } });
  return {
    ...server,
    async stop() {
      await server.stop();
      writeFileSync(join(data, 'server.log'), log.join(''));
    },
  };
}

async function makeData(server: RunningServer): Promise<void> {
  if (server.setupCode === null) {
    throw new Error(`The sample data in ${data} is incomplete. Run "npm start -- --fresh" to make it anew.`);
  }
  console.log('First start: making the sample organisations. This takes about a minute.');
  await makeSampleScheme({ server: server.url, setupCode: server.setupCode, folders, members: Number(values.members), say: console.log });
  writeFileSync(made, `${JSON.stringify({ madeAt: new Date().toISOString() })}\n`);
}

function openApp(runtime: Runtime, userData: string): ChildProcess {
  return spawn(runtime.path, [...sandboxArguments(), root], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, STREETLIGHT_USER_DATA: userData, ...vaultEnvironment(runtime.kind) },
  });
}

function sayWhatIsThere(serverUrl: string, inboxUrl: string): void {
  const lines = [
    '',
    'Two windows open. Everything in them is invented.',
    `  ${project.name} (project):`,
    ...project.workers.map(({ name, passphrase }) => `    ${name.padEnd(6)} passphrase: ${passphrase}`),
    `  ${scheme.name} (central):`,
    ...scheme.workers.map(({ name, passphrase }) => `    ${name.padEnd(6)} passphrase: ${passphrase}`),
    `  Server   ${serverUrl}   (${serverUrl}/openapi.json describes it)`,
    `  Inbox    ${inboxUrl}   (every mail the server sends)`,
    'Close both windows, or press Ctrl C here, to stop.',
    '',
  ];
  console.log(lines.join('\n'));
}
