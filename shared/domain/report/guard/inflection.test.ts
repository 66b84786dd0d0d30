import { expect, it } from 'vitest';
import { isInflected } from './inflection.ts';

it.each([
  ['zsuzsanak', 'zsuzsa'],
  ['kasie', 'kasia'],
  ['lilianei', 'liliana'],
  ['nikolettet', 'nikolett'],
])('%s is %s with an ending', (word, name) => expect(isInflected(word, name)).toBe(true));

it.each([
  ['anagram', 'ana'],
  ['marketing', 'mark'],
  ['kasia', 'kasia'],
])('%s is not %s with an ending', (word, name) => expect(isInflected(word, name)).toBe(false));
