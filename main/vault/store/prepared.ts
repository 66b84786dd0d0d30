import type Sqlite from 'better-sqlite3';
import type { Database } from './database.ts';

const statements = new WeakMap<Database, Map<string, Sqlite.Statement>>();

/**
 * A statement prepared once for each open file: parsing SQL costs more than most of our statements do. For fixed texts only; one text is
 * one statement, so a text with values written into it would pile up.
 */
export function prepared<P extends unknown[] | object, R = unknown>(
  db: Database,
  sql: string,
): Sqlite.Statement<P extends unknown[] ? P : [P], R> {
  const known = statements.get(db) ?? new Map<string, Sqlite.Statement>();
  statements.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  known.set(sql, statement);
  return statement as Sqlite.Statement<P extends unknown[] ? P : [P], R>;
}
