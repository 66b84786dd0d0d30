import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareContactPoints, isOneOff, oneOffFrom, saysEnough } from './compare.ts';
import { understandContactPoint } from './understand.ts';

const phone = (raw: string) => understandContactPoint('phone', raw).normal;
const plate = (raw: string) => understandContactPoint('plate', raw).normal;
const phones = (typed: string, kept: string) => compareContactPoints('phone', phone(typed), phone(kept));
const plates = (typed: string, kept: string) => compareContactPoints('plate', plate(typed), plate(kept));

test('a number is the same however it is written', () => {
  expect(phones('07700 900143', '+44 (0)7700 900 143')).toBe('same');
  expect(plates('qq14 abk', 'QQ14ABK')).toBe('same');
});

test('one digit wrong, missing, too many or swapped with its neighbour is one off; two slips are nothing', () => {
  expect(phones('07700 900143', '07700 900148')).toBe('one-off');
  expect(phones('07700 900143', '07700 900134')).toBe('one-off');
  expect(phones('07700 900143', '07700 90043')).toBe('one-off');
  expect(phones('07700 900143', '07700 900258')).toBeNull();
  expect(plates('QQ14 ABK', 'QQ14 ABX')).toBe('one-off');
});

test('a number that is still being typed is the beginning of the kept one', () => {
  expect(phones('07700 900 14', '07700 900143')).toBe('part');
  expect(phones('07700 9', '07700 900143')).toBe('part');
  expect(phones('07700 900 15', '07700 900143')).toBeNull();
});

test('the end of a number without its beginning is found in the kept one', () => {
  expect(phones('900143', '07700 900143')).toBe('part');
});

test('a plate seen in part fits a whole one where no seen character contradicts, whichever of the two is the part', () => {
  expect(plates('QQ1? ??K', 'QQ14 ABK')).toBe('part');
  expect(plates('QQ14 ABK', 'QQ1? ??K')).toBe('part');
  expect(plates('QQ1? ?BK', 'QQ14 A?K')).toBe('part');
  expect(plates('QQ1? ??K', 'QQ14 ABX')).toBeNull();
});

test('every form one slip away is listed, and every form that is listed is one slip away', () => {
  const digits = fc.stringMatching(/^7700900\d{3}$/).map((own) => `+44${own}`);
  fc.assert(
    fc.property(digits, fc.nat(), fc.nat(9), fc.constantFrom('change', 'drop', 'add', 'swap'), (number, where, digit, slip) => {
      const near = oneOffFrom('phone', number);
      for (const form of near) expect(isOneOff(number, form)).toBe(true);
      const at = 3 + (where % (number.length - 4));
      const changed = {
        change: number.slice(0, at) + digit + number.slice(at + 1),
        drop: number.slice(0, at) + number.slice(at + 1),
        add: number.slice(0, at) + digit + number.slice(at),
        swap: number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2),
      }[slip];
      if (changed !== number) expect(near).toContain(changed);
    }),
    { numRuns: 50 },
  );
});

test('a few characters that would match nearly everybody match nobody', () => {
  expect(saysEnough('phone', phone('07700'))).toBe(false);
  expect(saysEnough('phone', phone('07700 9'))).toBe(true);
  expect(saysEnough('plate', plate('Q? ??'))).toBe(false);
  expect(saysEnough('plate', plate('QQ1'))).toBe(true);
  expect(saysEnough('email', 'abc')).toBe(false);
});
