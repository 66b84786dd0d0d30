import type { Migration } from './migration.ts';

/** Views a worker kept: words and filters under a name. Hers alone, and no part of the log, so that removing one removes it. */
export const searchViews: Migration = {
  number: 50,
  name: 'search-views',
  up(db) {
    db.exec(`
      CREATE TABLE search_views (
        id TEXT PRIMARY KEY,
        owner TEXT NOT NULL,
        place TEXT NOT NULL,
        name TEXT NOT NULL,
        folded_name TEXT NOT NULL,
        words TEXT NOT NULL,
        filters TEXT NOT NULL,
        UNIQUE (owner, place, folded_name)
      ) STRICT;
    `);
  },
};
