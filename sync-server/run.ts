import type { AddressInfo } from 'node:net';
import type { Clock } from '#shared/domain/primitives.ts';
import packageJson from '../package.json' with { type: 'json' };
import { buildApp, logOf, newHttpServer } from './app.ts';
import { emailChannel } from './channels/email.ts';
import type { Config } from './config.ts';
import { DeliveryQueue, defaultRetry, type Retry } from './delivery/queue.ts';
import { Sending } from './delivery/sending.ts';
import { faultOf } from './log.ts';
import { openSetup } from './membership/setup-code.ts';
import { MembershipReader } from './membership/store.ts';
import type { Services } from './services.ts';
import { openDatabase } from './store/database.ts';
import { startEmbedded } from './store/embedded/embedded.ts';
import { migrate } from './store/migrate.ts';
import { Notices } from './store/notices.ts';

/** What a run may do differently from `node sync-server/server.ts`. */
export type RunOptions = {
  clock?: Clock;
  /** Takes the log's lines instead of standard output. */
  logTo?: { write(line: string): void };
  /** Told, in sentences, what an operator should know. */
  say?: (sentence: string) => void;
  retry?: Retry;
  smtp?: { connections?: number; patience?: number };
};

export type RunningServer = {
  /** Where it listens on this machine. */
  url: string;
  /** The code to found the scheme with; null when that is done. */
  setupCode: string | null;
  /** The database, password included: never log it. */
  connection: string;
  /** Takes no new requests, lets running ones and mails on their way finish, and stops. */
  stop(): Promise<void>;
};

/** Runs a whole server until stopped. When starting fails, what had been started is stopped again. */
export async function runServer(config: Config, options: RunOptions = {}): Promise<RunningServer> {
  const { clock = { now: () => new Date() }, say = () => undefined } = options;
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  try {
    const http = newHttpServer(config.trustProxy, options.logTo);
    const log = logOf(http);
    const onLost = (error: Error) => log.warn({ fault: faultOf(error) }, 'a connection to the database was lost');

    let connection = config.databaseUrl;
    if (connection === null) {
      const embedded = await startEmbedded(config.dataDir, say);
      stops.push(embedded.stop);
      connection = embedded.connection;
    }
    const db = openDatabase(connection, onLost);
    stops.push(() => db.destroy());
    await migrate(db);
    const notices = new Notices(connection, onLost);
    stops.push(() => notices.stop());
    await notices.start();
    const queue = new DeliveryQueue(connection, onLost, options.retry ?? defaultRetry);
    stops.push(() => queue.stop());
    await queue.start();

    let url = '';
    const publicUrl = () => config.publicUrl ?? url;
    const { version } = packageJson;
    const services: Services = { config, version, clock, db, log, notices, queue, membership: new MembershipReader(db), publicUrl };
    await buildApp(http, services);
    // Watchers wait for as long as they are let; they are told to go before the rest is waited for.
    http.addHook('preClose', () => notices.stop());
    stops.push(() => http.close());
    await http.listen({ host: config.host, port: config.port, listenTextResolver: () => 'listening' });
    const address = http.server.address() as AddressInfo;
    url = `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;

    if (config.smtpUrl) {
      const sending = new Sending(services, emailChannel({ url: config.smtpUrl, from: config.mailFrom, ...options.smtp }));
      stops.push(() => sending.stop());
      sending.start();
    } else {
      say('SMTP_URL is not set: alerts are kept and their mails wait until a server with SMTP_URL runs.');
    }
    return { url, setupCode: await openSetup(db, config.setupCode), connection, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
