import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paddedLength, smallestBatch } from './padding.ts';

test('a padded length holds the text, costs at most 12 % above the smallest class, and is a class itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000_000 }), (length) => {
      const padded = paddedLength(length);
      expect(padded).toBeGreaterThanOrEqual(length);
      expect(paddedLength(padded)).toBe(padded);
      if (length > smallestBatch) expect(padded / length).toBeLessThan(1.12);
    }),
  );
});

test('a longer text never gets a smaller class', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 10_000 }), (length, more) => {
      expect(paddedLength(length + more)).toBeGreaterThanOrEqual(paddedLength(length));
    }),
  );
});

test('few classes exist: all lengths up to a mebibyte share at most 200', () => {
  const classes = new Set<number>();
  for (let length = 0; length <= 2 ** 20; length++) classes.add(paddedLength(length));
  expect(classes.size).toBeLessThanOrEqual(200);
  expect(classes.size).toBeGreaterThan(8);
});
