import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '#server/store/embedded/embedded.ts';

export type TestPostgres = {
  /** A new empty database; its connection string. */
  freshDatabase(): Promise<string>;
  stop(): Promise<void>;
};

/** A real PostgreSQL of its own in a temporary folder, for one test file. Stop it in `afterAll`. */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'streetlight-postgres-'));
  // mkdtemp makes it for us alone; the user PostgreSQL runs as has to walk through it.
  chmodSync(folder, 0o755);
  const embedded = await startEmbedded(folder, () => undefined, { lasting: false });
  return {
    freshDatabase: async () => {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      const client = new pg.Client({ connectionString: embedded.connection });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return embedded.connectionTo(name);
    },
    stop: async () => {
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
