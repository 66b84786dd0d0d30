import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, findParts } from './find-parts.ts';
import { endingsOf, fold, isPart, longestPart, wordsOf } from './fold.ts';
import { readSought } from './sought.ts';

const marked = (text: string, parts: string[]) => findParts(text, parts).map(({ start, end }) => text.slice(start, end));

test('accents, case and width make no difference', () => {
  for (const [one, other] of [
    ['Łódź', 'lodz'],
    ['Ñandú', 'NANDU'],
    ['Straße', 'strasse'],
    ['ＱＱ１４', 'qq14'],
    ['Timișoara', 'timisoara'],
  ] as const)
    expect(fold(one)).toBe(fold(other));
});

test('every part of a word from three letters on is the beginning of one of its endings', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (text, a, b) => {
      for (const word of wordsOf(text)) {
        const start = a % word.length;
        const part = word.slice(start, start + 1 + (b % longestPart));
        if (!isPart(part)) continue;
        expect(endingsOf(word).some((ending) => ending.startsWith(part))).toBe(true);
      }
    }),
  );
});

test('what is marked is what was sought, also through accents and the spaces in a number', () => {
  expect(marked('He drove a Škoda, then another skoda.', ['skoda'])).toEqual(['Škoda', 'skoda']);
  expect(marked('He rang from 07700 900 143 twice', ['90014'])).toEqual(['900 14']);
  expect(marked('robber robbery', ['rob', 'bber'])).toEqual(['robber', 'robber']);
});

test('marks never overlap and always lie inside the text, whatever is sought', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' }).map(fold)), (text, parts) => {
      let last = 0;
      for (const { start, end } of findParts(text, parts)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test('an excerpt holds the first match and says where words were left out', () => {
  const text = `${'before '.repeat(60)}a screwdriver in his hand ${'after '.repeat(60)}`;
  const excerpt = excerptOf(text, ['screwdr']) ?? '';
  expect(excerpt).toMatch(/^… .*a screwdriver in his hand.* …$/);
  expect(excerpt.length).toBeLessThan(130);
  expect(excerptOf(text, ['knife'])).toBeNull();
});

test('words, parts of numbers, endings and plates with gaps are told apart', () => {
  expect(readSought('blue Audi').wanted).toEqual([{ ways: [['blue']] }, { ways: [['audi']] }]);
  expect(readSought('900 14').wanted[0]?.ways).toEqual([['90014'], ['900', '14']]);
  expect(readSought('Audi +44 7700 900143').wanted.map(({ ways }) => ways[0]?.[0])).toEqual(['447700900143', 'audi']);
  expect(readSought('ends in 143')).toMatchObject({ wanted: [], ends: '143' });
  expect(readSought('…143').ends).toBe('143');
  expect(readSought('Audi ends in 4 BK')).toMatchObject({ wanted: [{ ways: [['audi']] }], ends: '4BK' });
  expect(readSought('QQ1? ??K').pattern).toEqual({ kind: 'plate', normal: 'QQ1???K' });
  expect(readSought('07700 9001?3').pattern).toEqual({ kind: 'phone', normal: '+4477009001?3' });
  expect(readSought('QQ14').wanted).toEqual([{ ways: [['qq14']] }]);
  expect(readSought('what did he say?').pattern).toBeNull();
});

test('nothing typed asks for nothing, and anything may be typed', () => {
  expect(readSought('  ')).toEqual({ wanted: [], ends: null, pattern: null });
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readSought(text)));
});
