import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearWords } from './near-words.ts';

const words = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 6, maxLength: 15 });

test('a word is one slip away from each word that is one slip away from it, and never from itself', () => {
  fc.assert(
    fc.property(words, fc.nat(), (word, pick) => {
      const near = nearWords(word);
      expect(near).not.toContain(word);
      const slipped = near[pick % near.length] as string;
      expect(nearWords(slipped)).toContain(word);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['maccey', 'maccy'],
  ['wisnewska', 'wisniewska'],
  ['peches', 'peaches'],
  ['smleled', 'smelled'],
  ['diezel', 'diesel'],
])('%s is near %s', (typed, meant) => {
  expect(nearWords(typed)).toContain(meant);
});

test('a short word and one with figures have no near ones', () => {
  for (const word of ['macc', 'qq14zzk', '07700900143', '']) expect(nearWords(word)).toEqual([]);
});
