import { expect, test } from 'vitest';
import { redactOthers } from './redact.ts';

test('other people are taken out whole, in any case, and what is hers stays', () => {
  const text = 'Jo told Dawn Lee that DAWN saw Baz (07700 900143). Dawning day.';
  expect(redactOthers(text, ['Dawn', 'Dawn Lee', 'Baz', '07700 900143', 'Jo'], ['Jo'])).toBe(
    'Jo told [another person] that [another person] saw [another person] ([another person]). Dawning day.',
  );
  expect(redactOthers('A (b) c', ['(b)'], [])).toBe('A [another person] c');
});
