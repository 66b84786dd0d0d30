import { expect, test } from 'vitest';
import { forOthers } from '../report/guard/for-others.ts';
import { guard, guardInput } from '../report/guard.ts';
import { emptyIncident, IncidentFields, ToldBy, tellers } from './incident.ts';
import { hasHappenedTo, survivorAlias, survivorPronoun } from './told-of.ts';

const blank = emptyIncident().toldBy;
const told = {
  ...blank,
  alias: 'Dawn',
  pronoun: 'he' as const,
  happenedTo: { ...blank.happenedTo, alias: 'Ruby', pronoun: 'she' as const },
};

test.each(tellers)('the survivor is spoken of as their own part says only where somebody else told: %s', (role) => {
  const isOther = role === 'witness' || role === 'third-party';
  expect([survivorPronoun({ ...told, role }), survivorAlias({ ...told, role })]).toEqual(isOther ? ['she', 'Ruby'] : ['he', 'Dawn']);
  expect(hasHappenedTo({ ...blank, role })).toBe(isOther);
  expect(hasHappenedTo({ ...told, role })).toBe(true);
});

test('a record from before the part was asked reads as one in which nothing of it was said', () => {
  const { happenedTo, ...before } = blank;
  expect(ToldBy.parse(before)).toEqual(blank);
  expect(IncidentFields.parse({ ...emptyIncident(), toldBy: before }).toldBy.happenedTo).toEqual(happenedTo);
});

test('what was told of the person it happened to is marked for certain, as the survivor’s, and says no hidden line to others', () => {
  const happenedTo = { ...told.happenedTo, name: 'Zephrine Jqulk', phone: '07700 900955' };
  const story = 'ruby rang from 07700 900955 and said it was zephrine. He drove past 4 Larch Close.';
  const toldBy = { ...told, role: 'witness' as const, address: '4 Larch Close', happenedTo };
  const found = guard(guardInput({ ...emptyIncident(), story, toldBy }));
  expect(found.map(({ text, why, weight, replacement }) => [text, why, weight, replacement])).toEqual([
    ['ruby', 'told-happened-alias', 'identifying', 'the survivor'],
    ['07700 900955', 'told-happened', 'identifying', 'a phone number'],
    ['zephrine', 'told-happened', 'identifying', 'the survivor'],
    ['4 Larch Close', 'told-address', 'identifying', 'her home'],
  ]);
  expect(forOthers(found).map(({ why }) => why)).toEqual(['told-happened-alias', 'told-private', 'told-private', 'told-private']);
});
