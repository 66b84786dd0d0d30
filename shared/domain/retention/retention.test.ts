import { expect, test } from 'vitest';
import { proposedDays, type RetentionClass, reviewDay, settingOn } from './retention.ts';

test('a record is looked at so many days after its last change, and on the day somebody set for it', () => {
  expect(reviewDay(proposedDays['open-case'], '2026-01-01', null)).toBe('2027-01-01');
  expect(reviewDay(proposedDays['closed-case'], '2026-01-01', null)).toBe('2026-06-30');
  expect(reviewDay(365, '2026-01-01', '2026-03-01')).toBe('2026-03-01');
});

test('of the periods of a class the one that began last holds, and none before its day', () => {
  const set = (days: number, from: string, kind: RetentionClass = 'no-case') => ({ kind, days, from, why: 'Agreed' });
  const settings = [set(100, '2026-01-01'), set(300, '2026-06-01'), set(200, '2026-03-01'), set(50, '2026-01-01', 'open-case')];
  const days = (on: string) => settingOn(settings, 'no-case', on)?.days ?? null;
  expect(['2025-12-31', '2026-01-01', '2026-03-01', '2026-06-01'].map(days)).toEqual([null, 100, 200, 300]);
  expect(settingOn([...settings, set(90, '2026-06-01')], 'no-case', '2026-07-01')?.days).toBe(90);
});
