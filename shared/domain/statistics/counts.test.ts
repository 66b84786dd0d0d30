import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offenceCodes } from '../incident/offence.ts';
import { type Counts, fewestTold, tellable } from './counts.ts';

const acts = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 });
const made = (numbers: number[], anonymous = 0, formal = 0): Counts => ({
  incidents: numbers.reduce((sum, count) => sum + count, 0),
  byMainAct: numbers.map((count, at) => ({ what: offenceCodes[at] ?? null, count })),
  anonymous,
  formal,
});

test('no number from one to four is ever told, nor one that can be worked out from the total', () => {
  fc.assert(
    fc.property(acts, fc.nat(), fc.nat(), (numbers, a, b) => {
      const whole = made(numbers);
      const total = whole.incidents ?? 0;
      const told = tellable({ ...whole, anonymous: a % (total + 1), formal: b % (total + 1) });
      const isSmall = (count: number | null) => count !== null && count > 0 && count < fewestTold;
      expect([told.incidents, ...told.byMainAct.map(({ count }) => count), told.anonymous, told.formal].some(isSmall)).toBe(false);
      expect(isSmall(told.anonymous === null ? null : total - told.anonymous)).toBe(false);
      expect(isSmall(told.formal === null ? null : total - told.formal)).toBe(false);
      const hidden = told.byMainAct.filter(({ count }) => count === null).length;
      if (told.byMainAct.length > 1) expect(hidden).not.toBe(1);
    }),
  );
});

test('numbers that may be told stay as they are', () => {
  expect(tellable(made([6, 12], 9, 5))).toEqual(made([6, 12], 9, 5));
  expect(tellable(made([6, 2, 8], 16)).byMainAct.map(({ count }) => count)).toEqual([null, null, 8]);
});
