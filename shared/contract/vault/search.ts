import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ContactPointKind } from '../../domain/contact-point/contact-point.ts';
import { Id, ShortText } from '../../domain/primitives.ts';
import { KnownMatch, SavedView, SearchFilters, SearchHit, SearchNoun, searchNouns } from '../../domain/search/search.ts';
import { open, refuses } from '../refusal-errors.ts';

export const search = {
  /**
   * Everything that holds all the words and filters, the newest change first, one group for each noun. `limit` is for each group; to go
   * on with one, ask for that noun alone with `after` its `next`. What the worker's role may not see is not found.
   */
  find: oc
    .input(
      z.strictObject({
        words: z.string().max(200),
        nouns: z.array(SearchNoun).min(1).max(searchNouns.length),
        filters: SearchFilters,
        limit: z.number().int().min(1).max(500).default(20),
        after: z.number().int().positive().optional(),
      }),
    )
    .output(
      z.strictObject({
        groups: z.array(z.strictObject({ noun: SearchNoun, hits: z.array(SearchHit), next: z.number().int().nullable() })),
        /** What to mark in the rows, in the form texts are compared in: see `findParts`. */
        parts: z.array(z.string()),
        /** Where nothing says what was typed: the words one slip away that were found instead. Empty otherwise. */
        near: z.array(z.string()),
      }),
    )
    .errors({ ...open, ...refuses('day/cannot-be') }),
  /** What this vault knows of a number, plate, e-mail or handle while it is typed. `except` is the record it is typed in. */
  known: oc
    .input(z.strictObject({ kind: ContactPointKind, raw: ShortText, except: Id.nullable() }))
    .output(z.strictObject({ matches: z.array(KnownMatch), total: z.number().int().nonnegative() }))
    .errors(open),
  /** Words and filters kept under a name, each worker's own. */
  views: {
    list: oc
      .input(z.strictObject({ place: SavedView.shape.place }))
      .output(z.strictObject({ views: z.array(SavedView) }))
      .errors(open),
    save: oc
      .input(SavedView.omit({ id: true }))
      .output(SavedView)
      .errors({ ...open, ...refuses('search/view-name-taken') }),
    remove: oc
      .input(z.strictObject({ id: Id }))
      .output(z.strictObject({ removed: z.boolean() }))
      .errors({ ...open, ...refuses('search/view-not-found') }),
  },
};
