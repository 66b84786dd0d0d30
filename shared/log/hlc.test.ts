import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextHlc, readHlc } from './hlc.ts';

const device = '0197a000-0000-7000-8000-000000000001';
/** Any clock a laptop might have: flat battery in 1970, a year too far, standing still. */
const clocks = fc.array(
  fc.oneof(
    fc.date({ min: new Date(0), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true }),
    fc.constant(new Date('2026-11-14T22:10:00Z')),
  ),
  { minLength: 2, maxLength: 60 },
);

test('stamps of a device rise as text, however its clock jumps', () => {
  fc.assert(
    fc.property(clocks, (times) => {
      let last: string | null = null;
      for (const now of times) {
        const next: string = nextHlc(last, now, device);
        if (last !== null) expect(next > last).toBe(true);
        last = next;
      }
    }),
  );
});

test('a stamp is never older than the clock that made it, and reads back as it was written', () => {
  fc.assert(
    fc.property(clocks, ([first, second]) => {
      const stamp = nextHlc(nextHlc(null, first as Date, device), second as Date, device);
      const parts = readHlc(stamp);
      expect(parts.device).toBe(device);
      expect(parts.at).toBeGreaterThanOrEqual((second as Date).getTime());
      expect(stamp.length).toBeLessThanOrEqual(80);
    }),
  );
});

test('a full counter moves on to the next millisecond', () => {
  const full = `2026-11-14T22:10:03.120Z-ffffff-${device}`;
  expect(nextHlc(full, new Date('2026-11-14T22:10:03.120Z'), device)).toBe(`2026-11-14T22:10:03.121Z-000000-${device}`);
});

test('a text that is no stamp is refused', () => {
  for (const text of ['', 'now', '2026-11-14', `2026-99-14T22:10:03.120Z-000000-${device}`])
    expect(() => readHlc(text)).toThrow(RangeError);
});
