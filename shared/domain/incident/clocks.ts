import { parseDateTime, toZoned } from '@internationalized/date';
import { type ClinicalWindow, clinicalWindows } from '../../reference/clinical-windows.ts';
import type { IncidentFields } from './incident.ts';

/** The zone in which a worker writes a time down. */
export const homeZone = 'Europe/London';

/**
 * One window as it stands now. `open`: so many whole hours are left, counted so as never to promise too much. `closing`: it may be over, since
 * the time is only known roughly. `over`: the usual hours have passed. Each is worded "ask the clinic".
 */
export type ClinicalClock = {
  window: ClinicalWindow;
  standing: 'open' | 'closing' | 'over';
  /** Whole hours left until it may be over; 0 unless open. */
  hoursLeft: number;
  /** The moment it may be over at the earliest (an instant). */
  untilAt: string;
};

const hour = 3_600_000;

/**
 * The clocks of an incident, in the order of the list of windows; none when nothing that happened calls for one, or when only a month or nothing is known of
 * the time. `clock-wrong` when it lies more than an hour ahead: then the laptop's clock or the date written down is wrong, and no hours are
 * shown. Hours are real hours, over the change of the clocks too: an hour that happens twice is read as the first, so that no time is promised
 * that may not be there. For a day without a time the hours run from its beginning, and until its end it is said that it may be over.
 */
export function clinicalClocks(
  { what, when }: Pick<IncidentFields, 'what' | 'when'>,
  now: Date,
  zone = homeZone,
): ClinicalClock[] | 'clock-wrong' {
  const windows = clinicalWindows.filter(({ after }) => after.some((offence) => what.includes(offence)));
  const span = spanOf(when, zone);
  if (windows.length === 0 || span === null) return [];
  if (span.from - now.getTime() > hour) return 'clock-wrong';
  return windows.map((window) => {
    const until = span.from + window.hours * hour;
    const left = until - now.getTime();
    const standing = left > 0 ? 'open' : span.until + window.hours * hour > now.getTime() ? 'closing' : 'over';
    const hoursLeft = Math.max(0, Math.min(window.hours, Math.floor(left / hour)));
    return { window, standing, hoursLeft, untilAt: new Date(until).toISOString() } as const;
  });
}

/** The earliest and the latest moment it can have been. */
function spanOf(when: IncidentFields['when'], zone: string): { from: number; until: number } | null {
  if (when.on === null) return null;
  if (when.precision === 'exact' && when.time !== null) {
    const at = `${when.on}T${when.time}`;
    return { from: instant(at, zone, 'earlier'), until: instant(at, zone, 'later') };
  }
  if (when.precision !== 'exact' && when.precision !== 'day') return null;
  const start = parseDateTime(`${when.on}T00:00`);
  return {
    from: toZoned(start, zone, 'earlier').toDate().getTime(),
    until: toZoned(start.add({ days: 1 }), zone, 'later')
      .toDate()
      .getTime(),
  };
}

function instant(at: string, zone: string, disambiguation: 'earlier' | 'later'): number {
  return toZoned(parseDateTime(at), zone, disambiguation).toDate().getTime();
}
