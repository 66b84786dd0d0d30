import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { startPostgres, type TestPostgres } from './postgres.ts';
import { Scheme } from './scheme.ts';
import { startServer, type TestServer, type TestServerOptions } from './server.ts';

/** A clock that stands still until it is moved. */
export class TestClock {
  #moment: number;
  constructor(moment: Date) {
    this.#moment = moment.getTime();
  }
  now = () => new Date(this.#moment);
  forward(seconds: number) {
    this.#moment += seconds * 1000;
  }
}

export type Room = { server: TestServer; scheme: Scheme; database: string; clock: TestClock };

/** One PostgreSQL for the tests of a file; `open` gives a founded server on a database of its own, stopped when the test is over. */
export function serverRoom() {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres?.stop();
  });
  const start = async (options: TestServerOptions) => {
    const server = await startServer(options);
    onTestFinished(() => server.stop());
    return server;
  };
  return {
    freshDatabase: () => postgres.freshDatabase(),
    start,
    open: async (options: Partial<TestServerOptions> = {}): Promise<Room> => {
      const clock = new TestClock(new Date());
      const database = options.database ?? (await postgres.freshDatabase());
      const server = await start({ clock, ...options, database });
      const scheme = await new Scheme(server.url, () => clock.now()).found(server.setupCode ?? '');
      return { server, scheme, database, clock };
    },
  };
}

/** The code of the refusal that a call is answered with; 'none' when it succeeds. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'none';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
