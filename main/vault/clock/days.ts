import { dayFault, isReversed, yearsBefore, yearsOfPapers } from '#shared/domain/day/day.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { latestMomentOf } from './queries.ts';

/**
 * Throws `day/cannot-be` for a day still to come, and for one before `earliest` (unless it is said: ten years ago). A clock that is behind
 * the log, or two hours wrong, refuses nothing.
 */
export function refuseImpossibleDay(vault: Pick<OpenVault, 'db' | 'clock'>, on: string, earliest?: string): void {
  const latest = ukDay(latestMomentOf(vault));
  const fault = dayFault(on, { earliest: earliest ?? yearsBefore(latest, yearsOfPapers), latest });
  if (fault !== null) throw new Refusal('day/cannot-be', { fault });
}

/** Throws `day/cannot-be` for days that end before they begin. */
export function refuseReversed(from: string | null, to: string | null): void {
  if (isReversed(from, to)) throw new Refusal('day/cannot-be', { fault: 'reversed' });
}
