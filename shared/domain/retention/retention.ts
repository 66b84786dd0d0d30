import { z } from 'zod';
import { CalendarDate, ShortText } from '../primitives.ts';
import { daysAfter } from '../task/task.ts';

export const erasureReasons = ['her-wish', 'no-longer-needed', 'never-needed'] as const;
export const ErasureReason = z.enum(erasureReasons);

/** A look at whether a record is still needed: kept until a day, and why. */
export const RetentionReview = z.strictObject({ keepUntil: CalendarDate, reason: ShortText.min(1) });
export type RetentionReview = z.infer<typeof RetentionReview>;

/** What a period of looking again is set for: people by how far their case is, and incidents that nobody is linked to. */
export const retentionClasses = ['open-case', 'no-case', 'closed-case', 'unlinked-incident'] as const;
export const RetentionClass = z.enum(retentionClasses);
export type RetentionClass = z.infer<typeof RetentionClass>;

/**
 * Days after the last change until somebody must ask whether a record is still needed, while the project has set none. No law sets a number
 * (UK GDPR, Article 5(1)(e), asks that nothing is kept longer than needed); a yearly look at what identifies a survivor is this app's own
 * proposal, shorter once nobody works with it. Nothing is ever erased by the clock.
 */
export const proposedDays: Readonly<Record<RetentionClass, number>> = {
  'open-case': 365,
  'no-case': 365,
  'closed-case': 180,
  'unlinked-incident': 365,
};

/** A period as the project set it, from which day it holds, and why. What stood before stays in the log. */
export const RetentionSetting = z.strictObject({
  kind: RetentionClass,
  days: z.number().int().min(30).max(3650),
  from: CalendarDate,
  why: ShortText.trim().min(3),
});
export type RetentionSetting = z.infer<typeof RetentionSetting>;

/** The setting of a class that holds on a day: of those that have begun, the one that begins last, and of one day the last one made. Null: none, the proposal holds. */
export function settingOn<S extends RetentionSetting>(settings: readonly S[], kind: RetentionClass, on: CalendarDate): S | null {
  return settings.reduce<S | null>(
    (held, one) => (one.kind === kind && one.from <= on && (held === null || one.from >= held.from) ? one : held),
    null,
  );
}

/** The day on which a record is to be looked at: the day somebody set for it, or else so many days after its last change. */
export function reviewDay(days: number, lastChangeOn: CalendarDate, keptUntil: CalendarDate | null): CalendarDate {
  return keptUntil ?? daysAfter(lastChangeOn, days);
}
