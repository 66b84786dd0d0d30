import { startPostgres } from '../../support/postgres.ts';
import { startServer } from '../../support/server.ts';

export type Scheme = { url: string; port: number; setupCode: string; stop(): Promise<void> };

/** The real server on a real, empty PostgreSQL, not founded yet. */
export async function startScheme(): Promise<Scheme> {
  const postgres = await startPostgres();
  const server = await startServer({ database: await postgres.freshDatabase() });
  if (server.setupCode === null) throw new Error('A new server must show a set-up code');
  return {
    url: server.url,
    port: Number(new URL(server.url).port),
    setupCode: server.setupCode,
    async stop() {
      await server.stop();
      await postgres.stop();
    },
  };
}
