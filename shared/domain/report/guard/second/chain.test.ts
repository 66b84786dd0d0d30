import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChain } from './chain.ts';

const size = 3;
const score = fc.double({ min: -4, max: 4, noNaN: true });

/** Every way to label the words, each with its weight. */
function everyWay(scores: readonly number[], follows: readonly number[], count: number): { way: number[]; weight: number }[] {
  let ways: number[][] = [[]];
  for (let at = 0; at < count; at++) ways = ways.flatMap((way) => [0, 1, 2].map((label) => [...way, label]));
  return ways.map((way) => {
    let sum = 0;
    way.forEach((label, at) => {
      sum += scores[at * size + label] ?? 0;
      if (at > 0) sum += follows[(way[at - 1] ?? 0) * size + label] ?? 0;
    });
    return { way, weight: Math.exp(sum) };
  });
}

describe('a chain of labels', () => {
  it('is as likely at each word as all ways to label the text say together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((count) =>
          fc.record({
            count: fc.constant(count),
            scores: fc.array(score, { minLength: count * size, maxLength: count * size }),
            follows: fc.array(score, { minLength: size * size, maxLength: size * size }),
          }),
        ),
        ({ count, scores, follows }) => {
          const { likely, pairs } = readChain(Float64Array.from(scores), Float64Array.from(follows), count, size, true);
          const ways = everyWay(scores, follows, count);
          const all = ways.reduce((sum, { weight }) => sum + weight, 0);
          for (let at = 0; at < count; at++)
            for (let label = 0; label < size; label++) {
              const share = ways.filter(({ way }) => way[at] === label).reduce((sum, { weight }) => sum + weight, 0) / all;
              expect(likely[at * size + label]).toBeCloseTo(share, 6);
            }
          expect(pairs.reduce((sum, share) => sum + share, 0)).toBeCloseTo(count - 1, 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stays a likelihood in a long text with strong scores', () => {
    const count = 5000;
    const scores = Float64Array.from({ length: count * size }, (_, n) => ((n * 7919) % 200) - 100);
    const { likely } = readChain(scores, new Float64Array(size * size).fill(2), count, size);
    for (let at = 0; at < count; at++) {
      const sum = [0, 1, 2].reduce((all, label) => all + (likely[at * size + label] as number), 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });
});
