import { expect, test } from 'vitest';
import { dayFault, isClockBehind, isReversed, latestDay, yearsBefore } from './day.ts';

const at = (text: string) => new Date(text);

test('the last day that can have been is today in the United Kingdom, and tomorrow only in the two hours before midnight', () => {
  expect(latestDay(at('2026-11-14T12:00:00Z'), null)).toBe('2026-11-14');
  expect(latestDay(at('2026-11-14T21:59:00Z'), null)).toBe('2026-11-14');
  expect(latestDay(at('2026-11-14T22:10:00Z'), null)).toBe('2026-11-15');
  // British summer: midnight is at 23:00 in UTC.
  expect(latestDay(at('2026-07-01T21:30:00Z'), null)).toBe('2026-07-02');
});

test('a clock that is behind the log refuses no day the log has seen', () => {
  expect(latestDay(at('2020-01-01T00:00:00Z'), at('2026-11-14T12:00:00Z'))).toBe('2026-11-14');
});

test('a clock is said to be behind the log from more than ten minutes on, and never for an empty log', () => {
  const now = at('2026-11-14T12:00:00Z');
  expect(isClockBehind(now, at('2026-11-14T12:10:00Z'))).toBe(false);
  expect(isClockBehind(now, at('2026-11-14T12:10:01Z'))).toBe(true);
  expect(isClockBehind(now, null)).toBe(false);
});

test('a day outside its bounds is still to come or too early, and both bounds can be', () => {
  const bounds = { earliest: '2020-01-01', latest: '2026-11-14' };
  expect(['2019-12-31', '2020-01-01', '2026-11-14', '2026-11-15'].map((on) => dayFault(on, bounds))).toEqual([
    'early',
    null,
    null,
    'future',
  ]);
});

test('days are the wrong way round only when both are said and the second is the earlier', () => {
  expect([isReversed('2026-11-14', '2026-11-13'), isReversed('2026-11-14', '2026-11-14')]).toEqual([true, false]);
  expect([isReversed(null, '2026-11-13'), isReversed('2026-11-14', null)]).toEqual([false, false]);
});

test('years before a day is the same day, and the end of February where there was no 29th', () => {
  expect(yearsBefore('2026-11-14', 100)).toBe('1926-11-14');
  expect(yearsBefore('2024-02-29', 10)).toBe('2014-02-28');
});
