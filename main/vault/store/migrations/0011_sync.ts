import type { Migration } from './migration.ts';

/** What waits to be sent (`content` goes once the server has it), how far each source was read, and what arrived and could not be used. */
export const sync: Migration = {
  number: 11,
  name: 'sync',
  up(db) {
    db.exec(`
      CREATE TABLE outbox (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('message', 'alert')),
        stream TEXT,
        content TEXT,
        sealed TEXT
      ) STRICT;
      CREATE INDEX outbox_waiting ON outbox (position) WHERE content IS NOT NULL;
      CREATE TABLE inbox_cursor (source TEXT PRIMARY KEY, seq INTEGER NOT NULL, id TEXT NOT NULL) STRICT;
      CREATE TABLE taken (id TEXT PRIMARY KEY) STRICT;
      CREATE TABLE unread_message (
        envelope TEXT NOT NULL,
        place INTEGER NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (envelope, place)
      ) STRICT;
      CREATE TABLE set_aside (
        source TEXT NOT NULL,
        seq INTEGER NOT NULL,
        content TEXT NOT NULL,
        reason TEXT NOT NULL,
        tries INTEGER NOT NULL,
        at TEXT NOT NULL,
        retry_at TEXT NOT NULL,
        PRIMARY KEY (source, seq)
      ) STRICT;
      CREATE TABLE last_contact (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL) STRICT;
    `);
  },
};
