import { isClockBehind, latestMoment } from '#shared/domain/day/day.ts';
import type { OpenVault } from '../context.ts';
import { newestStampedAt } from '../log/ops.ts';
import type { Out } from '../procedures.ts';

/** What the clock says, and when the newest entry of the log was made by the clocks that made it. */
export function clockState({ db, clock }: OpenVault): Out['clock']['state'] {
  const now = clock.now();
  const newest = newestStampedAt(db);
  return { now: now.toISOString(), newestEntryAt: newest?.toISOString() ?? null, isBehind: isClockBehind(now, newest) };
}

/** The moment up to which something that is written down now can have happened. */
export function latestMomentOf({ db, clock }: Pick<OpenVault, 'db' | 'clock'>): Date {
  return latestMoment(clock.now(), newestStampedAt(db));
}
