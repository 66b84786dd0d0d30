import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type DatabaseTransaction = Transaction<Tables>;

const int8 = pg.types.builtins.INT8;

/** bigint as a number: our sequences and counts stay far below 2^53. Set for our own connections only. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : (pg.types.getTypeParser as (oid: number, format?: string) => (text: string) => unknown)(oid, format),
};

/** How a connection is made, for the pool, the listener and pg-boss alike. */
export function connectionOptions(connection: string): pg.ClientConfig {
  return {
    connectionString: connection,
    types: types as unknown as pg.CustomTypesConfig,
    application_name: 'streetlight',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  };
}

/** A pool of connections. `onLost` is told when an idle connection breaks, as when the database restarts; the pool makes new ones. */
export function openDatabase(connection: string, onLost: (error: Error) => void): Database {
  const pool = new pg.Pool({ ...connectionOptions(connection), max: 10 });
  pool.on('error', onLost);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** The database cannot be used. The message says what to do and holds no password. */
export class DatabaseUnusable extends Error {
  override name = 'DatabaseUnusable';
}

/** SQLSTATE classes and socket errors that mean "no database", not "a bug in a query". */
export function isConnectionLost(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(08|57P|53)/.test(code)) return true;
  if (['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH'].includes(code)) return true;
  return error instanceof Error && /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message);
}
