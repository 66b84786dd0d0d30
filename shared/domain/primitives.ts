import { z } from 'zod';

/** A UUID version 7 in its usual text form. Ids sort by the time they were made. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** A moment in UTC, ISO 8601, ending in Z. Fields of this type are named `...At`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** A calendar date without a zone (`2026-11-14`). Fields of this type are named `...On`. */
export const CalendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A short single-line text. The limit keeps a pasted document out of a one-line field. */
export const ShortText = z.string().max(400);

/** A long text. Ten million characters is far above any note, and still fits in one log entry. */
export const LongText = z.string().max(10_000_000);

/** Lower-case hexadecimal. */
export const Hex = z.string().regex(/^[0-9a-f]*$/);

/** Standard base64 with padding, used for binary values on the wire. */
export const Base64 = z.base64();

/** Where the time comes from. Passed in everywhere so that rules can be tested with any clock. */
export type Clock = { now(): Date };
