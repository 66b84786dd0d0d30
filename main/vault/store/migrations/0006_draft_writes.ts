import type { Migration } from './migration.ts';

/**
 * Who wrote which field of a draft last, and in which revision; where two writers had not seen each other, one row for each version. `value` is
 * null for the version in force, which stands in the draft itself.
 */
export const draftWrites: Migration = {
  number: 6,
  name: 'draft-writes',
  up(db) {
    db.exec(`
      CREATE TABLE draft_writes (
        draft_id TEXT NOT NULL,
        field TEXT NOT NULL,
        revision INTEGER NOT NULL,
        base INTEGER NOT NULL,
        page TEXT,
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        value TEXT,
        PRIMARY KEY (draft_id, field, revision)
      ) STRICT;
    `);
  },
};
