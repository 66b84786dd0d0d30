import { z } from 'zod';
import { CalendarDate, ShortText } from '../primitives.ts';
import { daysAfter } from '../task/task.ts';

export const erasureReasons = ['her-wish', 'no-longer-needed', 'never-needed'] as const;
export const ErasureReason = z.enum(erasureReasons);

/** A look at whether a record is still needed: kept until a day, and why. */
export const RetentionReview = z.strictObject({ keepUntil: CalendarDate, reason: ShortText.min(1) });
export type RetentionReview = z.infer<typeof RetentionReview>;

/**
 * Days after the last change until somebody must ask whether a record is still needed. No law sets a number; a yearly look at what
 * identifies a survivor is the project's own rule, shorter once nobody works with it. Nothing is ever erased by the clock.
 */
export const retentionClasses = { 'open-case': 365, 'no-case': 365, 'closed-case': 180 } as const;
export type RetentionClass = keyof typeof retentionClasses;

/** The day on which a record is to be looked at: the day somebody set, or else so many days after its last change. */
export function reviewDay(kind: RetentionClass, lastChangeOn: CalendarDate, keptUntil: CalendarDate | null): CalendarDate {
  return keptUntil ?? daysAfter(lastChangeOn, retentionClasses[kind]);
}
