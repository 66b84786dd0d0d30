import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#server/config.ts';
import { type RunningServer, runServer } from '#server/run.ts';
import { launchApp, type RunningApp, resize, setLight, sizes } from '../../tests/support/app.ts';
import { type Line, startLine } from '../../tests/support/network.ts';
import { type Inbox, startInbox } from '../inbox.ts';

/** Everything the story plays on: a real server on its own PostgreSQL, an SMTP inbox, a network line that can be cut, two real windows. */
export type Stage = {
  out: string;
  server: RunningServer;
  inbox: Inbox;
  /** The line to the server that both laptops use. The invite carries its address. */
  line: Line;
  central: RunningApp;
  project: RunningApp;
  /** Photographs a window by day and by night, the part of the page that matters scrolled into view. */
  photograph(app: RunningApp, name: string): Promise<void>;
  /** Ends both apps and keeps their data until the stage is taken down. */
  closeApps(): Promise<void>;
  /** What the pages complained about, for whoever looks for a bug. */
  complaints(): string;
  stop(): Promise<void>;
};

/** Sets the stage. `out` is emptied of what an earlier story left there. Whatever was started is stopped again when this fails. */
export async function setStage(out: string, say: (line: string) => void): Promise<Stage> {
  for (const name of ['screens', 'mail', 'vault', 'logs']) {
    rmSync(join(out, name), { recursive: true, force: true });
    mkdirSync(join(out, name), { recursive: true });
  }
  const scratch = mkdtempSync(join(tmpdir(), 'streetlight-story-'));
  // PostgreSQL does not run as root; its own user has to get through to its folder, and sees nothing on the way.
  chmodSync(scratch, 0o711);
  const stops: (() => Promise<unknown> | unknown)[] = [() => rmSync(scratch, { recursive: true, force: true })];
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  try {
    const inbox = await startInbox({ folder: join(out, 'mail') });
    stops.push(() => inbox.stop());
    const log: string[] = [];
    const config = readConfig({ PORT: '0', DATA_DIR: join(scratch, 'server'), SMTP_URL: inbox.smtpUrl });
    const server = await runServer(config, { say, logTo: { write: (entry) => void log.push(entry) } });
    stops.push(() => server.stop());
    const line = await startLine(Number(new URL(server.url).port));
    stops.push(() => line.stop());
    const central = await launchApp({ userData: join(scratch, 'central') });
    stops.push(() => central.close());
    const project = await launchApp({ userData: join(scratch, 'project') });
    stops.push(() => project.close());
    const complaints: string[] = [];
    for (const app of [central, project]) {
      app.page.on('pageerror', (error) => complaints.push(`${error.stack ?? error.message}\n`));
      app.page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()}\n`));
      await setLight(app, 'day');
      await resize(app, sizes.usual);
    }

    let pictures = 0;
    return {
      out,
      server,
      inbox,
      line,
      central,
      project,
      async photograph(app, name) {
        const number = String(++pictures).padStart(2, '0');
        for (const light of ['night', 'day'] as const) {
          await setLight(app, light);
          await app.page.screenshot({ path: join(out, 'screens', `${number}-${name}-${light}.png`), animations: 'disabled' });
        }
      },
      async closeApps() {
        for (const app of [central, project]) await app.close({ keepData: true });
        writeFileSync(join(out, 'logs', 'server.log'), log.join(''));
        writeFileSync(join(out, 'logs', 'project.log'), project.output());
        writeFileSync(join(out, 'logs', 'central.log'), central.output());
      },
      complaints: () => complaints.join(''),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
