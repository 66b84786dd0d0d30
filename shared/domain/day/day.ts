import type { CalendarDate } from '../primitives.ts';
import { ukDay } from '../task/task.ts';

const hour = 3_600_000;

/**
 * How far a laptop's clock may be wrong before a day is refused for it: two hours, which is the change of the clocks, made twice or not at all,
 * and some minutes beside. What is later than that has not happened yet.
 */
export const clockGraceMs = 2 * hour;

/** How much older than its newest entry a clock may look before somebody is told: laptops that are set by the network differ by seconds. */
const smallSpanMs = hour / 6;

/** Whether this laptop's clock is behind the newest entry of the log by more than ten minutes. Then one of the two was made by a wrong clock. */
export function isClockBehind(now: Date, newestEntryAt: Date | null): boolean {
  return newestEntryAt !== null && newestEntryAt.getTime() - now.getTime() > smallSpanMs;
}

/**
 * The moment up to which something can have happened: the clock, or the newest entry of the log where the clock is behind it (what was
 * written down was before now, whatever the clock says), and the grace on top.
 */
export function latestMoment(now: Date, newestEntryAt: Date | null): Date {
  return new Date(Math.max(now.getTime(), newestEntryAt?.getTime() ?? 0) + clockGraceMs);
}

/** The last calendar day, in the United Kingdom, on which something can have happened. */
export function latestDay(now: Date, newestEntryAt: Date | null): CalendarDate {
  return ukDay(latestMoment(now, newestEntryAt));
}

/** Why a day cannot be: it is still to come, nobody could have been there, or it lies before the day it follows. */
export const dayFaults = ['future', 'early', 'reversed'] as const;
export type DayFault = (typeof dayFaults)[number];

/** What is wrong with a day on which something is said to have happened; null when it can have been. Both ends are days that can. */
export function dayFault(
  on: CalendarDate,
  { earliest, latest }: { earliest: CalendarDate; latest: CalendarDate },
): Exclude<DayFault, 'reversed'> | null {
  if (on > latest) return 'future';
  return on < earliest ? 'early' : null;
}

/** What a project enters later from its papers is no older than this many years: longer ago, no paper of it is kept. */
export const yearsOfPapers = 10;

/** The same day some years before. The 29th of February becomes the 28th. */
export function yearsBefore(on: CalendarDate, years: number): CalendarDate {
  const year = String(Number(on.slice(0, 4)) - years).padStart(4, '0');
  return `${year}-${on.slice(5) === '02-29' ? '02-28' : on.slice(5)}`;
}

/** Whether a span of days ends before it begins. An open end fits everything. */
export function isReversed(from: CalendarDate | null, to: CalendarDate | null): boolean {
  return from !== null && to !== null && to < from;
}
