import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoff } from './timers.ts';

test('waiting after a failure doubles from two seconds to five minutes, less a random half', () => {
  expect(backoff(1, () => 1)).toBe(2000);
  expect(backoff(1, () => 0)).toBe(1000);
  expect(backoff(4, () => 1)).toBe(16_000);
  expect(backoff(1000, () => 1)).toBe(300_000);
});

test('the wait is never zero, never above five minutes, and differs between laptops', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
      const wait = backoff(failures, () => random);
      expect(wait).toBeGreaterThanOrEqual(1000);
      expect(wait).toBeLessThanOrEqual(300_000);
    }),
  );
  expect(backoff(3, () => 0.1)).not.toBe(backoff(3, () => 0.2));
});
