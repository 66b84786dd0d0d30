import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CentralPurpose } from '../../domain/consent/consent.ts';
import { OffenceCode } from '../../domain/incident/offence.ts';
import { CalendarDate, Id, Instant } from '../../domain/primitives.ts';
import { Report } from '../../domain/report/report.ts';
import { open, refuses } from '../refusal-errors.ts';

/** How often the sheet of an alert was made on this laptop, and when last. */
export const sheetsMade = { sheets: z.number().int().nonnegative(), lastSheetAt: Instant.nullable() };

/** One row of central's review list, gravest and oldest first. */
export const ReviewRow = z.strictObject({
  id: Id,
  reference: z.string(),
  what: z.array(OffenceCode),
  force: z.string().nullable(),
  town: z.string(),
  organisation: z.string(),
  receivedAt: Instant,
  gravity: z.number().int().min(1).max(4),
  claimedBy: z.string().nullable(),
  alertId: Id.nullable(),
  alertStanding: z.enum(['none', 'draft', 'approved', 'published', 'cancelled']),
  /** Whether some of what it could be used for, or everything, was taken back after it came. */
  takenBack: z.enum(['nothing', 'some', 'all']),
  /** Nobody took any of it back: each yes that is gone was given until a day, which has passed. */
  onlyEnded: z.boolean(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

export const Review = z.strictObject({
  ...ReviewRow.shape,
  /** With what it may be used for now. When everything was taken back, what happened is not shown any more. */
  report: Report,
  /** Purposes that had a yes when the report came and have none now. */
  withdrawn: z.array(CentralPurpose),
  /** Those of them that nobody took back: the yes was given until a day, which has passed. */
  ended: z.array(z.strictObject({ purpose: CentralPurpose, on: CalendarDate })),
  changes: z.array(z.strictObject({ decidedAt: Instant, receivedAt: Instant })),
  /** Alerts from it that are out or were: mails and sheets cannot be called back. */
  published: z.array(z.strictObject({ id: Id, number: z.number().int(), isCancelled: z.boolean(), ...sheetsMade })),
});
export type Review = z.infer<typeof Review>;

export const reviews = {
  list: oc.output(z.strictObject({ rows: z.array(ReviewRow) })).errors(open),
  get: oc
    .input(z.strictObject({ id: Id }))
    .output(Review)
    .errors({ ...open, ...refuses('report/not-found') }),
  claim: oc
    .input(z.strictObject({ id: Id }))
    .output(Review)
    .errors({ ...open, ...refuses('report/not-found') }),
};
