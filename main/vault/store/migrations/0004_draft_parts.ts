import type { Migration } from './migration.ts';

/** What belongs to a draft beside its words: files that arrived and concerns that were raised. They enter the log when it is kept. */
export const draftParts: Migration = {
  number: 4,
  name: 'draft-parts',
  up(db) {
    db.exec(`
      CREATE TABLE draft_attachments (
        id TEXT PRIMARY KEY,
        draft_id TEXT NOT NULL,
        added_at TEXT NOT NULL,
        added_by TEXT NOT NULL,
        facts TEXT NOT NULL
      ) STRICT;
      CREATE INDEX draft_attachments_of_draft ON draft_attachments (draft_id);
      CREATE TABLE draft_concerns (
        id TEXT PRIMARY KEY,
        draft_id TEXT NOT NULL,
        risk TEXT NOT NULL,
        reason TEXT NOT NULL,
        raised_by TEXT NOT NULL,
        raised_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX draft_concerns_of_draft ON draft_concerns (draft_id);
    `);
  },
};
