import type { Migration } from './migration.ts';

/** Drafts are rewritten as one types and enter the log only when kept. `summary` is what the list shows, so that it need not read stories. */
export const drafts: Migration = {
  number: 2,
  name: 'drafts',
  up(db) {
    db.exec(`
      CREATE TABLE drafts (
        id TEXT PRIMARY KEY,
        started_by TEXT NOT NULL,
        revision INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        summary TEXT NOT NULL,
        fields TEXT NOT NULL
      ) STRICT;
      CREATE INDEX drafts_by_time ON drafts (saved_at);
    `);
  },
};
