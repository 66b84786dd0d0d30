import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clinicalWindows } from '../../reference/clinical-windows.ts';
import { clinicalClocks } from './clocks.ts';
import type { IncidentFields } from './incident.ts';

const exact = (on: string, time: string): IncidentFields['when'] => ({ precision: 'exact', on, partOfDay: null, time, words: '' });
const day = (on: string): IncidentFields['when'] => ({ precision: 'day', on, partOfDay: null, time: null, words: '' });

function clock(when: IncidentFields['when'], now: string, id = 'pep') {
  const clocks = clinicalClocks({ what: ['rape'], when }, new Date(now));
  if (clocks === 'clock-wrong') return clocks;
  return clocks.find(({ window }) => window.id === id);
}

test('hours run from the moment it happened and are rounded down', () => {
  expect(clock(exact('2026-11-14', '22:00'), '2026-11-15T00:30:00Z')).toMatchObject({ standing: 'open', hoursLeft: 69 });
  expect(clock(exact('2026-11-14', '22:00'), '2026-11-17T21:59:59Z')).toMatchObject({ standing: 'open', hoursLeft: 0 });
  expect(clock(exact('2026-11-14', '22:00'), '2026-11-17T22:00:00Z')).toMatchObject({ standing: 'over', hoursLeft: 0 });
});

test('an hour is an hour when the clocks change: back in October, forward in March', () => {
  expect(clock(exact('2026-10-24', '23:30'), '2026-10-25T22:30:00Z')).toMatchObject({ hoursLeft: 48, untilAt: '2026-10-27T22:30:00.000Z' });
  expect(clock(exact('2026-03-28', '23:30'), '2026-03-29T22:30:00Z')).toMatchObject({ hoursLeft: 49, untilAt: '2026-03-31T23:30:00.000Z' });
});

test('a time that came twice that night is read as the first, and one that never came as the hour before', () => {
  expect(clock(exact('2026-10-25', '01:30'), '2026-10-25T00:30:00Z')).toMatchObject({ hoursLeft: 72, untilAt: '2026-10-28T00:30:00.000Z' });
  expect(clock(exact('2026-03-29', '01:30'), '2026-03-29T00:30:00Z')).toMatchObject({ hoursLeft: 72, untilAt: '2026-04-01T00:30:00.000Z' });
});

test('of a day without a time the hours run from its beginning, and are not called over before its end has passed too', () => {
  expect(clock(day('2026-11-14'), '2026-11-14T12:00:00Z')).toMatchObject({ standing: 'open', hoursLeft: 60 });
  expect(clock(day('2026-11-14'), '2026-11-17T12:00:00Z')).toMatchObject({ standing: 'closing', hoursLeft: 0 });
  expect(clock(day('2026-11-14'), '2026-11-18T00:00:00Z')).toMatchObject({ standing: 'over' });
});

test('a laptop whose clock jumped shows no hours at all, while one that is a little slow still does', () => {
  expect(clock(exact('2026-11-14', '22:00'), '2020-01-01T00:00:00Z')).toBe('clock-wrong');
  expect(clock(exact('2026-11-14', '22:00'), '2026-11-14T21:30:00Z')).toMatchObject({ standing: 'open', hoursLeft: 72 });
});

test('nothing is shown where nothing calls for it, and a month tells too little', () => {
  const now = new Date('2026-11-14T22:00:00Z');
  expect(clinicalClocks({ what: ['non-payment'], when: day('2026-11-14') }, now)).toEqual([]);
  expect(
    clinicalClocks({ what: ['rape'], when: { precision: 'month', on: '2026-11-01', partOfDay: null, time: null, words: '' } }, now),
  ).toEqual([]);
  expect(clinicalClocks({ what: ['rape'], when: { precision: 'exact', on: null, partOfDay: null, time: null, words: '' } }, now)).toEqual(
    [],
  );
});

test('as time passes hours only fall, never below nothing and never above the window', () => {
  const moments = fc.integer({ min: 0, max: 400 * 60 });
  fc.assert(
    fc.property(moments, moments, fc.boolean(), (a, b, isDay) => {
      const when = isDay ? day('2026-10-25') : exact('2026-10-25', '01:30');
      const [early, late] = [Math.min(a, b), Math.max(a, b)].map((minutes) =>
        clinicalClocks(
          { what: ['rape', 'drugged', 'strangulation'], when },
          new Date(Date.parse('2026-10-25T00:30:00Z') + minutes * 60_000),
        ),
      );
      if (early === 'clock-wrong' || late === 'clock-wrong' || !early || !late) throw new Error('The clock is right here');
      expect(early).toHaveLength(clinicalWindows.length);
      early.forEach((one, place) => {
        expect(one.hoursLeft).toBeGreaterThanOrEqual(late[place]?.hoursLeft ?? Number.NaN);
        expect(one.hoursLeft).toBeLessThanOrEqual(one.window.hours);
      });
    }),
  );
});

test('the check after strangling comes first, open for four weeks, and the others by how little time there is', () => {
  const when = exact('2026-11-14', '22:00');
  const clocks = clinicalClocks({ what: ['drugged', 'rape', 'strangulation'], when }, new Date('2026-11-19T22:00:00Z'));
  if (clocks === 'clock-wrong') throw new Error('The clock is right here');
  expect(clocks[0]).toMatchObject({ window: { id: 'strangulation-check' }, standing: 'open', hoursLeft: 23 * 24 });
  const others = clocks.slice(1).map(({ window }) => window.hours);
  expect(others).toEqual(others.toSorted((a, b) => a - b));
});

test('every window names its source and when it was last checked, and is marked when its hours were read in a summary', () => {
  for (const { id, source, checkedOn, check } of clinicalWindows) {
    expect([id, source.length > 30, checkedOn]).toEqual([id, true, expect.stringMatching(/^20\d\d-\d\d-\d\d$/)]);
    expect([id, check]).toEqual([id, source.includes('summary') ? 'yearly' : null]);
  }
});
