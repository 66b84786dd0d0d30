import { readConfig } from '#server/config.ts';
import type { Retry } from '#server/delivery/queue.ts';
import { type RunningServer, runServer } from '#server/run.ts';
import type { Clock } from '#shared/domain/primitives.ts';

export type TestServer = RunningServer & {
  /** Every line of its log so far. */
  logs: string[];
};

export type TestServerOptions = {
  /** A database of its own, from `freshDatabase()`. */
  database: string;
  smtpUrl?: string;
  clock?: Clock;
  retry?: Retry;
  smtp?: { connections?: number; patience?: number };
  environment?: Record<string, string>;
};

/** The whole server in this process, on a random loopback port. Stop it before its database. */
export async function startServer({ database, smtpUrl, environment = {}, clock, retry, smtp }: TestServerOptions): Promise<TestServer> {
  const logs: string[] = [];
  const config = readConfig({ DATABASE_URL: database, PORT: '0', ...(smtpUrl ? { SMTP_URL: smtpUrl } : {}), ...environment });
  const server = await runServer(config, {
    logTo: { write: (line) => logs.push(line) },
    ...(clock ? { clock } : {}),
    ...(retry ? { retry } : {}),
    ...(smtp ? { smtp } : {}),
  });
  return { ...server, logs };
}
