/**
 * Hybrid logical clock (Kulkarni et al., 2014) as text: `2026-11-14T22:10:03.120Z-000000-<device>`. Stamps sort as text in an order that
 * never contradicts what a device had seen, whatever its clock does: when the clock stands still or runs backwards, the counter rises
 * instead; when it runs ahead, later stamps follow it and stay ahead. The order of acts is the stamp's; the time of an act as shown to
 * people is the time in its id, so a clock that was wrong once does not date everything after it.
 */
export type HlcParts = { at: number; counter: number; device: string };

const counterDigits = 6;
const counterLimit = 16 ** counterDigits;
/** ISO text of later years starts with a sign and would not sort. */
const lastInstant = Date.UTC(9999, 11, 31);

/** The stamp after `last` (the newest this device has made or seen, null if none) for an act at `now`. Always sorts after `last`. */
export function nextHlc(last: string | null, now: Date, device: string): string {
  const wall = Math.min(Math.max(0, Number.isNaN(now.getTime()) ? 0 : now.getTime()), lastInstant);
  if (last === null) return writeHlc({ at: wall, counter: 0, device });
  const before = readHlc(last);
  if (wall > before.at) return writeHlc({ at: wall, counter: 0, device });
  if (before.counter + 1 < counterLimit) return writeHlc({ at: before.at, counter: before.counter + 1, device });
  return writeHlc({ at: before.at + 1, counter: 0, device });
}

/** Takes a stamp apart. Throws `RangeError` for anything that is none. */
export function readHlc(text: string): HlcParts {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)-([0-9a-f]{6})-([0-9a-f-]{1,40})$/.exec(text);
  const at = match === null ? Number.NaN : Date.parse(match[1] as string);
  if (match === null || Number.isNaN(at)) throw new RangeError('Not a hybrid clock stamp');
  return { at, counter: Number.parseInt(match[2] as string, 16), device: match[3] as string };
}

function writeHlc({ at, counter, device }: HlcParts): string {
  return `${new Date(at).toISOString()}-${counter.toString(16).padStart(counterDigits, '0')}-${device}`;
}
