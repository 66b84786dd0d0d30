import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';

test('the order in which keys were written does not change the text', () => {
  expect(canonicalJson({ b: 1, a: { d: [1, 'x'], c: null } })).toBe('{"a":{"c":null,"d":[1,"x"]},"b":1}');
});

test('the text reads back to the value, and the text of that is the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('a value JSON cannot hold has no text', () => {
  expect(() => canonicalJson(undefined)).toThrow();
  expect(() => canonicalJson(Number.NaN)).toThrow();
});
