import { expect, test } from 'vitest';
import { daysAfter, daysBetween, dueStanding, ukDay, ukMidnight } from './task.ts';

test('a day before today is overdue, today is today, and the week begins today', () => {
  const on = (dueOn: string | null) => dueStanding(dueOn, '2026-11-14');
  expect([on('2026-11-13'), on('2026-11-14'), on('2026-11-15'), on('2026-11-20'), on('2026-11-21'), on(null)]).toEqual([
    'overdue',
    'today',
    'this-week',
    'this-week',
    'later',
    'no-day',
  ]);
});

test('days are counted over the change of the clocks and leap days', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysBetween('2026-11-14', daysAfter('2026-11-14', -400))).toBe(-400);
});

test('today is the day in the United Kingdom, also in summer after midnight', () => {
  expect(ukDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  expect(ukDay(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
});

test('a day begins at midnight in the United Kingdom, in summer an hour before it does by world time', () => {
  expect(ukMidnight('2026-07-01').toISOString()).toBe('2026-06-30T23:00:00.000Z');
  expect(ukMidnight('2026-12-31').toISOString()).toBe('2026-12-31T00:00:00.000Z');
  // The clocks change in the night of these days, after the day has begun.
  expect(ukMidnight('2026-03-29').toISOString()).toBe('2026-03-29T00:00:00.000Z');
  expect(ukMidnight('2026-10-25').toISOString()).toBe('2026-10-24T23:00:00.000Z');
});
