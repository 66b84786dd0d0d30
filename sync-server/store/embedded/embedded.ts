import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DatabaseUnusable } from '../database.ts';
import { copyName, preparePrograms } from './binaries.ts';
import { type Cluster, postmasterOf, run, startPostmaster, stopPostmaster } from './postmaster.ts';
import { canReach, databaseUser, type SystemUser } from './system-user.ts';

export type EmbeddedPostgres = {
  /** Connection string of the database `streetlight`. Holds the password: never log it. */
  connection: string;
  /** The same for another database of this cluster. */
  connectionTo(database: string): string;
  /** Stops the database, letting running statements be rolled back. */
  stop(): Promise<void>;
};

const role = 'streetlight';
/** Held by the one server that may stop this database. */
const ownerLock = [0x53_4c_54, 10] as const;

/**
 * Starts the built-in PostgreSQL in a folder of `dataDir`, making it on the first run: loopback only, a random port each time, a random
 * password kept in `postgres-password` (mode 600). A database left running by a server that was killed is taken over. `say` is told in a
 * sentence when the data had to go elsewhere. With `lasting: false` nothing waits for the disk, for databases that are thrown away. Throws `DatabaseUnusable` when another server is using the folder.
 */
export async function startEmbedded(dataDir: string, say: (sentence: string) => void, { lasting = true } = {}): Promise<EmbeddedPostgres> {
  const user = databaseUser();
  const home = placeFor(dataDir, user, say);
  const { bin } = preparePrograms(user, join(home, copyName()));
  const cluster: Cluster = { bin, data: join(home, 'postgres'), log: join(home, 'postgres.log'), user, lasting };
  const password = await initialise(cluster, home);
  const port = (await postmasterOf(cluster))?.port ?? (await startPostmaster(cluster));
  const connectionTo = (database: string) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

  const owner = await becomeOwner(connectionTo('postgres'));
  await createDatabase(owner, role);
  return {
    connection: connectionTo(role),
    connectionTo,
    stop: async () => {
      await owner.end();
      await stopPostmaster(cluster);
    },
  };
}

/** Makes a database unless it is there. */
async function createDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
}

function placeFor(dataDir: string, user: SystemUser, say: (sentence: string) => void): string {
  const asked = existsSync(join(dataDir, 'postgres')) || canReach(user, dataDir);
  mkdirSync(dataDir, { recursive: true });
  if (asked && canReach(user, dataDir)) return dataDir;
  const home = join('/var/lib/streetlight', createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
  say(`PostgreSQL runs as "${user?.name}", who cannot reach ${dataDir}. The database is kept in ${home} instead.`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return home;
}

/** Makes the data folder on the first run, all or nothing. Returns the password. */
async function initialise(cluster: Cluster, home: string): Promise<string> {
  const passwordFile = join(home, 'postgres-password');
  if (existsSync(cluster.data)) {
    if (!existsSync(passwordFile))
      throw new DatabaseUnusable(`The password of the database is missing: ${passwordFile}. Put it back from a backup.`);
    return readFileSync(passwordFile, 'utf8').trim();
  }
  const password = randomBytes(24).toString('hex');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);

  // Made beside its place and moved there when whole, so that a crash in between is only made again.
  const unfinished = `${cluster.data}.unfinished`;
  const given = `${unfinished}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(given, password, { mode: 0o600 });
  if (cluster.user) {
    for (const path of [unfinished, given]) chownSync(path, cluster.user.uid, cluster.user.gid);
  }
  try {
    await run(cluster, 'initdb', [
      ...['--pgdata', unfinished, '--username', role, '--pwfile', given, '--auth', 'scram-sha-256', '--encoding', 'UTF8'],
      ...(cluster.lasting ? [] : ['--no-sync']),
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
    ]);
  } finally {
    rmSync(given, { force: true });
  }
  renameSync(unfinished, cluster.data);
  return password;
}

/** Two servers with one data folder would stop the database under each other. A killed server's lock is gone with its connection. */
async function becomeOwner(connection: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: connection, keepAlive: true });
  // Ends with the database when that is stopped from outside; what needs the database then says so itself.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('select pg_try_advisory_lock($1, $2) as taken', [...ownerLock]);
    if (rows[0]?.taken === true) return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new DatabaseUnusable('The built-in database does not answer. See postgres.log beside the data folder.', { cause: error });
  }
  await client.end();
  throw new DatabaseUnusable('Another Streetlight server is using this data folder. To run several servers, give them one DATABASE_URL.');
}
