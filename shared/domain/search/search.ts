import { z } from 'zod';
import { Severity } from '../alert/alert.ts';
import { OffenceCode } from '../incident/offence.ts';
import { CalendarDate, Id, Instant } from '../primitives.ts';
import { ReportStanding } from '../report/standing.ts';

/**
 * What can be found, in the order in which groups are shown. `teller`: incidents, by what they say of who told us, which is masked to most.
 * `detail`: people, by a contact detail that is masked to most. `isva-note`, `isva-task`,
 * `isva-contact`: what ISVAs and managers alone may read.
 */
export const searchNouns = [
  'draft',
  'incident',
  'teller',
  'person',
  'detail',
  'note',
  'isva-note',
  'task',
  'isva-task',
  'case',
  'contact',
  'isva-contact',
  'appointment',
  'referral',
  'request',
  'disclosure',
  'concern',
  'attachment',
  'report',
  'alert',
  'sheet',
  'worker',
] as const;
export const SearchNoun = z.enum(searchNouns);
export type SearchNoun = z.infer<typeof SearchNoun>;

/** Filters combine: everything that is set must hold. */
export const SearchFilters = z.strictObject({
  /** Any one of these kinds. */
  what: z.array(OffenceCode).max(27),
  /** Police force slug. */
  force: z.string().max(60).nullable(),
  /** First and last day it happened, both included. A record without a date is then left out. */
  from: CalendarDate.nullable(),
  to: CalendarDate.nullable(),
  standing: ReportStanding.nullable(),
  /** Worker who wrote it or, for a report, organisation that sent it. */
  writtenBy: Id.nullable(),
  severity: Severity.nullable(),
});
export type SearchFilters = z.infer<typeof SearchFilters>;

export const noFilters: SearchFilters = { what: [], force: null, from: null, to: null, standing: null, writtenBy: null, severity: null };

/** Whether any filter is set. */
export function isFiltering(filters: SearchFilters): boolean {
  const { what, ...rest } = filters;
  return what.length > 0 || Object.values(rest).some((value) => value !== null);
}

/** Where in the thing the words stand; the name of the place is in the catalogue under `find.field.<field>`. */
export const searchFields = [
  'story',
  'place',
  'time',
  'person',
  'vehicle',
  'contact',
  'after',
  'told',
  'alert',
  'name',
  'safe',
  'words',
] as const;
export const SearchField = z.enum(searchFields);
export type SearchField = z.infer<typeof SearchField>;

/** One thing that was found, with what a row needs to name it. */
export const SearchHit = z.strictObject({
  noun: SearchNoun,
  id: Id,
  what: z.array(OffenceCode),
  placeKind: z.string().nullable(),
  /** First words of the story, headline of the alert, name of the worker, title of the task, name of the file. */
  words: z.string(),
  /** Whose it is, or of which incident; null for what stands by itself. It opens there. */
  under: z.strictObject({ noun: z.enum(['person', 'incident']), id: Id, name: z.string() }).nullable(),
  force: z.string().nullable(),
  on: CalendarDate.nullable(),
  /** What `on` is the first day of: a month or a year where nobody told it closer. */
  onSpan: z.enum(['day', 'month', 'year']),
  /** "NUM 0231", or the alert's number. */
  reference: z.string().nullable(),
  severity: Severity.nullable(),
  writtenBy: z.string(),
  standing: ReportStanding.nullable(),
  changedAt: Instant,
  /** The words around what was sought, and where they stand; null when a list of kinds or filters found it, or a contact detail that must not be shown. */
  excerpt: z.strictObject({ field: SearchField, text: z.string() }).nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** A thing that holds a number, plate or address like the one being typed. `kept` is the form it is held in; of an alert, the part it tells. */
export const KnownMatch = z.strictObject({ how: z.enum(['same', 'one-off', 'part']), kept: z.string(), hit: SearchHit });
export type KnownMatch = z.infer<typeof KnownMatch>;

/** A view that was kept under a name: words and filters of one list. */
export const SavedView = z.strictObject({
  id: Id,
  place: z.enum(['drop-in', 'review']),
  name: z.string().trim().min(1).max(60),
  words: z.string().max(200),
  filters: SearchFilters,
});
export type SavedView = z.infer<typeof SavedView>;
