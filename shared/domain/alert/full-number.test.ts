import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFullNumbers, visible } from './full-number.ts';
import { notPlateLetters } from './full-plate.ts';

describe('an alert never carries a whole number', () => {
  it.each([
    '07700 900143',
    '07700900143',
    '0770 0900 143',
    '077-00-90-01-43',
    '+44 7700 900143',
    '+44 (0)7700 900143',
    '0044 7700 900 143',
    '7700 900143',
    '0151 496 0123',
    '496 0123',
    '0800 1111',
    '+49 30 12345678',
    '07700.900.143',
    '０７７００ ９００１４３',
    '07700\u200b900143',
    '٠٧٧٠٠ ٩٠٠١٤٣',
    '०७७००९००१४३',
    '𝟘𝟟𝟟𝟘𝟘𝟡𝟘𝟘𝟙𝟜𝟛',
    'o77oo 9oo143',
    'oh seven seven double-oh nine double-oh one four three',
    'zero seven seven hundred, nine hundred, one four three',
    'oh seventy-seven hundred nine hundred one forty three',
    '07700, then 900, then 143',
    '07700 and 900 and 143',
    '0 7 7 0 0 9 0 0 1 4 3',
    '07700 dash 900 dash 143',
    'BigDave@example.net',
    'big.dave@mail.example.co.uk',
    'bigdave (at) example (dot) net',
    'bigdave at example dot net',
    'bigdave{at}example{dot}net',
    'bigdave <at> example <dot> net',
    '@bigdave_north',
    't.me/bigdave_north',
    'https://www.instagram.com/bigdave.north',
    'QQ15 LWD',
    'QQ15LWD',
    'qq15 lwd',
    'Qq15 Lwd',
    'QQ15\nLWD',
    'QQ 15 LWD',
    'Q Q 1 5 L W D',
    'QQI5 LWD',
    'Q123 ABC',
    'ABC 123Q',
    'QQZ 1234',
  ])('finds %s wherever it stands', (whole) => {
    expect(findFullNumbers(whole)).not.toEqual([]);
    expect(findFullNumbers(`He drove off. It was ${whole}, she thinks, at 10pm.`)).not.toEqual([]);
    expect(findFullNumbers(`(${whole})`)).not.toEqual([]);
  });

  it.each([
    'ends in 43',
    'ends in 43 or 48',
    'begins 077 and ends in 43',
    'has Q Q 1 and ends in K',
    'QQ62 H..',
    'QQ1? ??K',
    'Dark blue Audi A4 TDI estate',
    'BMW 320d, black',
    'Peugeot 206 GTI',
    'a Transit T5 van',
    '35 to 45',
    'aged 18-24 or 25 to 34',
    '15 November 2026',
    '15th of November 2026 at 21:43',
    'Nov 15, 2026 22.30',
    '2026-11-15T21:43:00.000Z',
    '15/11/2026 21:43',
    'between 2019 and 2021',
    '2019-2021',
    '£140',
    '£1,200 and £80',
    '£1 200.00',
    '1,500,000 pounds',
    'took 60 quid, 30 minutes early',
    'Sheet 0231, version 2',
    '0231-K7',
    'replaces 0231, 0232 and 0233',
    'NUM 4471',
    'Three times since October. Forty-one calls in 12 days.',
    'no one came, one of the two men left at ten',
    'one hundred and twenty pounds',
    'in LS11 and L1 on the M25 and the A38',
    'M25 AND A38 OUT OF TOWN',
    'meet @ 9pm or @9pm',
    'met him at Tesco. He ran',
    '180cm, 80kg, 100mph, 30mins',
    'room 14, floor 3, 24 hours',
  ])('lets a part and everyday figures pass: %s', (harmless) => {
    expect(findFullNumbers(harmless)).toEqual([]);
  });

  it('finds every British number however its digits are grouped, and says where', () => {
    const digits = fc
      .tuple(fc.constantFrom('07700900', '01632960', '02079460'), fc.integer({ min: 0, max: 999 }))
      .map(([head, tail]) => head + String(tail).padStart(3, '0'));
    const separators = fc.array(fc.constantFrom('', '', ' ', '-', '.', ' - ', '/', '\u00a0', ') ('), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(digits, separators, fc.lorem({ maxCount: 6 }), (number, gaps, words) => {
        const written = [...number].map((digit, at) => (at === 0 ? digit : gaps[at] + digit)).join('');
        const text = `${words}: ${written} ${words}`;
        const hits = findFullNumbers(text);
        expect(hits.length).toBeGreaterThan(0);
        for (const hit of hits) expect(visible(text)).toContain(hit);
      }),
    );
  });

  it('never takes a date, time, price or age for a number', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((d) => d.toISOString());
    fc.assert(
      fc.property(
        date,
        fc.nat(23),
        fc.nat(59),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 18, max: 90 }),
        (at, hour, minute, price, age) => {
          const [day, month, year] = [at.slice(8, 10), at.slice(5, 7), at.slice(0, 4)];
          const text = `On ${day}/${month}/${year} at ${two(hour)}:${two(minute)} he took £${price.toLocaleString('en-GB')}; aged ${age} to ${age + 10}. Until ${at.slice(0, 10)}.`;
          expect(findFullNumbers(text)).toEqual([]);
        },
      ),
    );
  });

  it('finds every plate of today’s format, with and without the space', () => {
    const letters = (n: number) => fc.string({ unit: fc.constantFrom(...'ABCDEFGHJKLMNPRSTUVWXY'), minLength: n, maxLength: n });
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99 }), letters(3), fc.constantFrom('', ' ', '-'), (age, tail, gap) => {
        fc.pre(!notPlateLetters.has(tail));
        expect(findFullNumbers(`A car, QQ${age}${gap}${tail}, left.`)).not.toEqual([]);
      }),
    );
  });

  it('finds every number read out in words, with “double” and “triple”, whichever word is said for nought', () => {
    const words = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const spoken = (digits: string, nought: string) =>
      digits
        .replace(/(\d)\1\1/g, 'triple $1 ')
        .replace(/(\d)\1/g, 'double $1 ')
        .replace(/\d/g, (digit) => `${digit === '0' ? nought : words[Number(digit)]} `);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.constantFrom('oh', 'zero', 'nought', 'o'), (tail, nought) => {
        const text = `She says it is ${spoken(`07700900${String(tail).padStart(3, '0')}`, nought)}or so.`;
        expect(findFullNumbers(text)).not.toEqual([]);
      }),
    );
  });

  it('answers quickly for the longest text an alert may hold, whatever is in it', () => {
    for (const piece of ['a', '7', 'a.', '@', 'one ', 'A1', '7 ', ' at ', '.a@']) {
      const started = performance.now();
      findFullNumbers(piece.repeat(4000 / piece.length));
      expect(performance.now() - started, piece).toBeLessThan(2000);
    }
  });
});
