import { log } from './0001_log.ts';
import { drafts } from './0002_drafts.ts';
import { draftTurn } from './0003_draft_turn.ts';
import { draftParts } from './0004_draft_parts.ts';
import { formDrafts } from './0005_form_drafts.ts';
import { draftWrites } from './0006_draft_writes.ts';
import { membership } from './0010_membership.ts';
import { sync } from './0011_sync.ts';
import { searchViews } from './0050_search_views.ts';
import type { Migration } from './migration.ts';

/** All migrations this version of the app knows, in the order of their numbers. */
export const migrations: readonly Migration[] = [
  log,
  drafts,
  draftTurn,
  draftParts,
  formDrafts,
  draftWrites,
  membership,
  sync,
  searchViews,
];
