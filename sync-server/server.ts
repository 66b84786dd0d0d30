import { ConfigError, readConfig } from './config.ts';
import { runServer } from './run.ts';
import { DatabaseUnusable } from './store/database.ts';

/** `node sync-server/server.ts`: runs until SIGTERM or SIGINT, then drains. Settings come from the environment (docs/operations.md). */
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

try {
  const config = readConfig(process.env);
  const server = await runServer(config, { say });
  say(`Streetlight sync server: ${server.url}`);
  if (config.publicUrl) say(`Members and devices reach it at ${config.publicUrl}`);
  if (server.setupCode) say(`Not founded yet. Set-up code for the central laptop: ${server.setupCode}`);

  let draining = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (draining) return;
      draining = true;
      say('Draining: nothing new is taken, what is on its way is finished.');
      server.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (error) {
  // What an operator can mend is said in words; anything else is a bug and shows its trace.
  if (!(error instanceof ConfigError || error instanceof DatabaseUnusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
