import { z } from 'zod';
import type { NoteKind } from '../note/note.ts';
import { CalendarDate, Id, ShortText } from '../primitives.ts';

/** Who sees a task. `isva`: it belongs to the case, for ISVAs and managers, and for the one who is to do it. */
export const taskKinds = ['project', 'isva'] as const satisfies readonly NoteKind[];
export const TaskKind = z.enum(taskKinds);
export type TaskKind = z.infer<typeof TaskKind>;

/** Something to be done for a person, by somebody, by a day. */
export const Task = z.strictObject({
  id: Id,
  personId: Id,
  title: ShortText.min(1),
  dueOn: CalendarDate.nullable(),
  /** The worker who is to do it; null while nobody has taken it. */
  assignedTo: Id.nullable(),
  kind: TaskKind.default('project'),
});
export type Task = z.infer<typeof Task>;

export const dueStandings = ['overdue', 'today', 'this-week', 'later', 'no-day'] as const;
export type DueStanding = (typeof dueStandings)[number];

/** How near a due day is, seen from `today`. A week is the seven days that begin today. */
export function dueStanding(dueOn: CalendarDate | null, today: CalendarDate): DueStanding {
  if (dueOn === null) return 'no-day';
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  return daysBetween(today, dueOn) < 7 ? 'this-week' : 'later';
}

/** Whole days from one calendar date to a later one; below zero when it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The calendar date some days after another. */
export function daysAfter(from: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The calendar date in the United Kingdom at a moment: what "today" means to the people here, whatever the laptop is set to. */
export function ukDay(at: Date): CalendarDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(at);
}

/** The moment a calendar date begins in the United Kingdom. */
export function ukMidnight(on: CalendarDate): Date {
  const inUtc = Date.parse(`${on}T00:00:00Z`);
  const anHourBefore = new Date(inUtc - 3_600_000);
  return ukDay(anHourBefore) === on ? anHourBefore : new Date(inUtc);
}
