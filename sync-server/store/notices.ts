import { sql } from 'kysely';
import pg from 'pg';
import { connectionOptions, type Database } from './database.ts';

const channel = 'streetlight';
/** Longest pause between two tries to listen again, in milliseconds. */
const longestPause = 5_000;

type Watcher = { topics: ReadonlySet<string>; pending: Set<string>; wake: () => void };

/**
 * Word that something is there, between all servers of one database, over LISTEN and NOTIFY. A notice carries a topic and nothing else;
 * who hears it reads. Notices can be lost while the connection is: when it is back, every topic is told to everybody.
 */
export class Notices {
  readonly #connection: string;
  readonly #onLost: (error: Error) => void;
  readonly #watchers = new Set<Watcher>();
  readonly #stopped = new AbortController();
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(connection: string, onLost: (error: Error) => void) {
    this.#connection = connection;
    this.#onLost = onLost;
  }

  /** Begins to listen; throws when the database cannot be reached now. Later losses are mended quietly. */
  async start(): Promise<void> {
    const client = new pg.Client(connectionOptions(this.#connection));
    let lost = false;
    const onEnd = (error?: Error) => {
      if (lost || this.#stopped.signal.aborted) return;
      lost = true;
      this.#onLost(error ?? new Error('The connection that listens ended'));
      client.end().catch(() => undefined);
      this.#startAgain(100);
    };
    client.on('notification', ({ payload }) => this.#tellWatchers((topics) => (payload && topics.has(payload) ? [payload] : [])));
    client.on('error', onEnd);
    await client.connect();
    await client.query(`listen ${channel}`);
    client.on('end', () => onEnd());
    this.#client = client;
  }

  /** Tells a topic to every server once the transaction commits. */
  async tell(db: Database, topic: string): Promise<void> {
    await sql`select pg_notify(${channel}, ${topic})`.execute(db);
  }

  /**
   * Yields every topic once, then whenever it is told, until `signal` aborts or the server stops. It hears from the moment it is called, so
   * a reader who reads after the first yield misses nothing. Topics told faster than they are taken are yielded once.
   */
  watch(topics: ReadonlySet<string>, signal: AbortSignal): AsyncGenerator<string, void> {
    const ended = AbortSignal.any([signal, this.#stopped.signal]);
    const watcher: Watcher = { topics, pending: new Set(topics), wake: () => undefined };
    this.#watchers.add(watcher);
    ended.addEventListener('abort', () => {
      this.#watchers.delete(watcher);
      watcher.wake();
    });
    return take(watcher, ended);
  }

  /** Ends every watch. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    if (this.#timer) clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  #tellWatchers(which: (topics: ReadonlySet<string>) => Iterable<string>): void {
    for (const watcher of this.#watchers) {
      for (const topic of which(watcher.topics)) watcher.pending.add(topic);
      if (watcher.pending.size > 0) watcher.wake();
    }
  }

  #startAgain(pause: number): void {
    this.#timer = setTimeout(() => {
      this.start().then(
        () => this.#tellWatchers((topics) => topics),
        () => {
          if (!this.#stopped.signal.aborted) this.#startAgain(Math.min(pause * 2, longestPause));
        },
      );
    }, pause);
  }
}

async function* take(watcher: Watcher, ended: AbortSignal): AsyncGenerator<string, void> {
  while (!ended.aborted) {
    for (const topic of watcher.pending) {
      watcher.pending.delete(topic);
      yield topic;
    }
    if (watcher.pending.size > 0 || ended.aborted) continue;
    await new Promise<void>((wake) => {
      watcher.wake = wake;
    });
  }
}
