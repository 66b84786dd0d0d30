import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictOf, type FieldWrite, mergeWrite } from './merge.ts';

const stamp = (n: number): string => `2026-11-14T22:10:00.000Z-${n.toString(16).padStart(6, '0')}-a`;

/** Writes with distinct stamps, each having seen some earlier one or none, as a history in any team would hold. */
const histories = fc
  .array(fc.record({ seen: fc.nat(1000), value: fc.constantFrom('"a"', '"b"', '"c"') }), { minLength: 1, maxLength: 12 })
  .map((entries) =>
    entries.map(({ seen, value }, i): FieldWrite => {
      const base = seen % (i + 1);
      return { hlc: stamp(i + 1), base: base === 0 ? null : stamp(base), value };
    }),
  );

const inAnyOrder = histories.chain((writes) =>
  fc.tuple(fc.constant(writes), fc.shuffledSubarray(writes, { minLength: writes.length, maxLength: writes.length })),
);

const mergeAll = (writes: readonly FieldWrite[]): FieldWrite[] => writes.reduce<FieldWrite[]>((heads, next) => mergeWrite(heads, next), []);

test('writes merge to the same heads in whatever order they arrive', () => {
  fc.assert(
    fc.property(inAnyOrder, ([writes, shuffled]) => {
      expect(mergeAll(shuffled)).toEqual(mergeAll(writes));
    }),
    { numRuns: 500 },
  );
});

test('the same write twice changes nothing', () => {
  fc.assert(
    fc.property(inAnyOrder, ([writes, shuffled]) => {
      expect(mergeAll([...writes, ...shuffled])).toEqual(mergeAll(writes));
    }),
  );
});

test('the newest write is in force, and nothing stands beside it that any write had seen', () => {
  fc.assert(
    fc.property(histories, (writes) => {
      const heads = mergeAll(writes);
      expect(heads[0]?.hlc).toBe(writes.at(-1)?.hlc);
      const expected = writes.filter((w) => !writes.some((other) => other.base !== null && other.base >= w.hlc));
      expect(heads.map(({ hlc }) => hlc)).toEqual(expected.map(({ hlc }) => hlc).reverse());
    }),
  );
});

test('two writers who had not seen each other are both kept; the same words from both are no conflict', () => {
  const base = { hlc: stamp(1), base: null, value: '"red"' };
  const mine = { hlc: stamp(2), base: stamp(1), value: '"blue"' };
  const hers = { hlc: stamp(3), base: stamp(1), value: '"green"' };
  expect(conflictOf(mergeAll([base, mine, hers]))).toEqual([hers, mine]);
  expect(conflictOf(mergeAll([base, mine, { ...hers, value: '"blue"' }]))).toEqual([]);
  expect(conflictOf(mergeAll([base, mine, { ...hers, base: stamp(2) }]))).toEqual([]);
});

/** Pages on which people type on: each page has seen what was there when it opened, and its own writes, and nothing since. */
const typedOn = fc
  .array(fc.record({ page: fc.nat(2), value: fc.constantFrom('"a"', '"b"', '"c"', '"d"') }), { minLength: 1, maxLength: 14 })
  .chain((entries) => {
    const writes = entries.map(({ page, value }, i): FieldWrite => ({ hlc: stamp(i + 2), base: stamp(1), value, page: `page ${page}` }));
    const all: FieldWrite[] = [{ hlc: stamp(1), base: null, value: '"first"', page: null }, ...writes];
    return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));
  });

test('in no order of arrival is the last thing typed on any page lost, and a page never stands against itself', () => {
  fc.assert(
    fc.property(typedOn, ([writes, shuffled]) => {
      const heads = mergeAll(shuffled);
      const lastOfEach = [...new Map(writes.slice(1).map((write) => [write.page, write])).values()];
      expect(heads.map(({ hlc }) => hlc).sort()).toEqual(lastOfEach.map(({ hlc }) => hlc).sort());
      expect(heads).toEqual(mergeAll(writes));
      const values = new Set(lastOfEach.map(({ value }) => value));
      expect(new Set(conflictOf(heads).map(({ value }) => value))).toEqual(values.size > 1 ? values : new Set());
    }),
    { numRuns: 500 },
  );
});
