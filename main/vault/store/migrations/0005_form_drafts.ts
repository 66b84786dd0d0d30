import type { Migration } from './migration.ts';

/** What a worker typed into a form about a person and has not kept yet. Hers alone, and no part of the log, so that discarding it removes it. */
export const formDrafts: Migration = {
  number: 5,
  name: 'form-drafts',
  up(db) {
    db.exec(`
      CREATE TABLE form_drafts (
        owner TEXT NOT NULL,
        person_id TEXT NOT NULL,
        form TEXT NOT NULL,
        words TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        PRIMARY KEY (owner, person_id, form)
      ) STRICT;
    `);
  },
};
