import { describe, expect, it } from 'vitest';
import { groupByDay } from './day-groups.ts';

/** Local time, as the laptop shows it. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const row = (date: Date) => ({ changedAt: date.toISOString() });
const groupsOf = (now: Date, ...dates: Date[]) => groupByDay(dates.map(row), now).map(({ group, rows }) => [group, rows.length]);

describe('the drop-in list', () => {
  it('puts rows under today, yesterday, this week and earlier, each once and in this order', () => {
    expect(groupsOf(at(14, 22), at(14, 20), at(13, 23), at(10, 12), at(1, 12))).toEqual([
      ['today', 1],
      ['yesterday', 1],
      ['week', 1],
      ['earlier', 1],
    ]);
  });

  it('still calls the evening before midnight tonight when it is one in the morning', () => {
    expect(groupsOf(at(15, 1), at(14, 23))).toEqual([['today', 1]]);
  });

  it('loses no row, whatever the clock says', () => {
    expect(groupsOf(at(14, 12), at(20, 12))).toEqual([['today', 1]]);
  });
});
