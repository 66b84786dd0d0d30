import type Sqlite from 'better-sqlite3';

/** An open vault file. Only `driver.ts` makes one; everybody else is handed it. */
export type Database = Sqlite.Database;
