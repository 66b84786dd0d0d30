import { type Migration, Migrator } from 'kysely/migration';
import { type Database, DatabaseUnusable, isConnectionLost } from './database.ts';
import { up as rooms } from './migrations/0001_rooms.ts';

const migrations: Record<string, Migration> = {
  '0001_rooms': { up: rooms },
};

/**
 * Brings the tables up to date, forward only. Two servers may do this at once: one runs, the other waits for it (Kysely takes an advisory
 * lock). Throws `DatabaseUnusable` when the database cannot be reached or was made by a newer server.
 */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new DatabaseUnusable('The database was used by a newer Streetlight server. Nothing was changed. Start the newer server instead.');
  }
  if (isConnectionLost(error) || (error instanceof Error && 'code' in error && String(error.code).startsWith('28'))) {
    throw new DatabaseUnusable(unreachable, { cause: error });
  }
  throw error;
}

/** `28…` is a refused login, `3D000` a database that does not exist. */
const unreachable =
  'The database cannot be reached. Nothing was changed. Check that PostgreSQL runs and that DATABASE_URL names the right host, user, password and database.';
