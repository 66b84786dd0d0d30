import { expect, test } from 'vitest';
import { goneOn } from './gone-on.ts';

const gone = (...cases: [string, string | null][]) => [...goneOn(cases.map(([id, into]) => ({ id, into })))];

test('a case that went on in another stands closed, and the other does not', () => {
  expect(gone(['a', null], ['b', 'a'])).toEqual(['b']);
  expect(gone(['a', null], ['b', 'a'], ['c', 'b'])).toEqual(['b', 'c']);
});

test('a case that went on in one which is not here any more is open again', () => {
  expect(gone(['b', 'a'])).toEqual([]);
  expect(gone(['b', 'a'], ['c', 'b'])).toEqual(['c']);
});

test('two cases sent into each other on two laptops are both open: nobody has chosen', () => {
  expect(gone(['a', 'b'], ['b', 'a'])).toEqual([]);
  expect(gone(['a', 'b'], ['b', 'a'], ['c', 'a'])).toEqual(['c']);
});
