import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeenCode, seenCode, showNumber } from './number.ts';

const numbers = fc.integer({ min: 1, max: 99_999 });

describe('the seen code', () => {
  it('shows at least four digits and two check characters', () => {
    expect(showNumber(231)).toBe('0231');
    expect(seenCode(231)).toBe('0231-K7');
    expect(seenCode(12_345)).toMatch(/^12345-[A-Z]\d$/);
  });

  it('is read back however it is typed', () => {
    for (const typed of ['0231-K7', '0231k7', ' o231 – k7 ', 'O231 K 7']) expect(readSeenCode(typed)).toBe(231);
    fc.assert(
      fc.property(numbers, (number) => {
        expect(readSeenCode(seenCode(number))).toBe(number);
      }),
    );
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(numbers, fc.nat(4), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const code = seenCode(number);
        const place = at % showNumber(number).length;
        const wrong = code.slice(0, place) + ((Number(code[place]) + shift) % 10) + code.slice(place + 1);
        expect(readSeenCode(wrong)).toBeNull();
      }),
    );
  });

  it('notices two neighbouring digits in the wrong order', () => {
    fc.assert(
      fc.property(numbers, fc.nat(2), (number, at) => {
        const code = seenCode(number);
        fc.pre(code[at] !== code[at + 1]);
        const wrong = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
        expect(readSeenCode(wrong)).toBeNull();
      }),
    );
  });

  it('is nothing when it is not a code', () => {
    for (const typed of ['', '0231', 'K7', '0000-C2', '0231-K8', '07700 900143', 'hello']) expect(readSeenCode(typed)).toBeNull();
  });
});
