import type { Migration } from './migration.ts';

/** Whose turn a draft is: the worker it was handed to, or nobody in particular. */
export const draftTurn: Migration = {
  number: 3,
  name: 'draft-turn',
  up(db) {
    db.exec('ALTER TABLE drafts ADD COLUMN waits_for TEXT; ALTER TABLE drafts ADD COLUMN handed_by TEXT;');
  },
};
