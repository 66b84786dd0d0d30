import { sql } from 'kysely';
import { procedures } from '../procedures.ts';

/** Asks the database: a server without one cannot do anything, and a load balancer should know. */
export const health = procedures.health.handler(async ({ context: { services } }) => {
  await sql`select 1`.execute(services.db);
  return {
    status: 'ok' as const,
    version: services.version,
    time: services.clock.now().toISOString(),
    founded: (await services.membership.rootFingerprint()) !== null,
  };
});
