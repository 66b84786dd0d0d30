import type { Migration } from './migration.ts';

/** The log, and the secrets of this device. Bodies stand apart so that one can be erased without breaking the chain. */
export const log: Migration = {
  number: 1,
  name: 'log',
  up(db) {
    db.exec(`
      CREATE TABLE secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
      CREATE TABLE ops (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        hlc TEXT NOT NULL UNIQUE,
        actor TEXT NOT NULL,
        device TEXT NOT NULL,
        type TEXT NOT NULL,
        subject TEXT NOT NULL,
        body_hash TEXT NOT NULL,
        base TEXT,
        prev TEXT NOT NULL,
        signature TEXT NOT NULL
      ) STRICT;
      CREATE INDEX ops_of_device ON ops (device, position);
      CREATE TABLE op_bodies (op_id TEXT PRIMARY KEY REFERENCES ops (id), body TEXT NOT NULL) STRICT;
    `);
  },
};
