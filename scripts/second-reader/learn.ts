import { readChain } from '#shared/domain/report/guard/second/chain.ts';
import { labels } from '#shared/domain/report/guard/second/labels.ts';
import type { Example } from './examples.ts';

/**
 * `rounds`: how often all examples are gone through. `rate`: how long a step is. `decay`: how fast weights without use shrink. `forgetRules`: how
 * often the rules' findings are hidden for a whole note, so that what was learned does not lean on rules written for that very note. `forget`: how
 * often any single feature is hidden. `sparse`: how strongly small weights are drawn to nothing.
 */
export type Settings = { rounds: number; rate: number; decay: number; forgetRules: number; forget: number; sparse: number; seed: number };

/** By feature number and label a weight; and by pair of neighbouring labels one. */
export type Learned = { weights: Float64Array; follows: Float64Array };

const size = labels.length;

/** A small generator of numbers that look like chance and are the same in every run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Learns a conditional random field: goes through the examples in changing order and moves the weights towards the answers, in steps that get
 * shorter for what was met often (AdaGrad). The mean over the later half of the rounds is what was learned. Only features with `use` take part.
 */
export function learn(examples: readonly Example[], names: readonly string[], use: Uint8Array, settings: Settings): Learned {
  const { rounds, rate, decay, forgetRules, forget, sparse, seed } = settings;
  const random = chance(seed);
  const ofRules = Uint8Array.from(names, (name) => (/^(?:rule|list0 rule)/.test(name) ? 1 : 0));
  const coded = examples.map((example) => ({ ...example, rows: example.rows.map((row) => row.filter((feature) => use[feature])) }));
  const weights = new Float64Array(names.length * size);
  const lengths = new Float64Array(names.length * size).fill(1e-2);
  const mean = new Float64Array(names.length * size);
  const follows = new Float64Array(size * size);
  const followLengths = new Float64Array(size * size).fill(1e-2);
  const followMean = new Float64Array(size * size);
  const order = coded.map((_, n) => n);
  let taken = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const n of order) {
      const { rows: all, answer, weight } = coded[n] as Example;
      if (all.length === 0) continue;
      const hideRules = random() < forgetRules;
      const rows = all.map((row) => row.filter((feature) => !(hideRules && ofRules[feature]) && (forget === 0 || random() >= forget)));
      const scores = new Float64Array(rows.length * size);
      rows.forEach((row, at) => {
        for (const feature of row)
          for (let label = 0; label < size; label++)
            scores[at * size + label] = (scores[at * size + label] as number) + (weights[feature * size + label] as number);
      });
      const { likely, pairs } = readChain(scores, follows, rows.length, size, true);
      rows.forEach((row, at) => {
        for (let label = 0; label < size; label++) {
          const off = (likely[at * size + label] as number) - (answer[at] === label ? 1 : 0);
          if (Math.abs(off) < 1e-3) continue;
          for (const feature of row) {
            const place = feature * size + label;
            const slope = weight * off + decay * (weights[place] as number);
            lengths[place] = (lengths[place] as number) + slope * slope;
            const pace = rate / Math.sqrt(lengths[place] as number);
            const moved = (weights[place] as number) - pace * slope;
            weights[place] = Math.abs(moved) <= pace * sparse ? 0 : moved - Math.sign(moved) * pace * sparse;
          }
        }
      });
      for (let at = 1; at < rows.length; at++) {
        const seen = (answer[at - 1] as number) * size + (answer[at] as number);
        pairs[seen] = (pairs[seen] as number) - 1;
      }
      for (let pair = 0; pair < pairs.length; pair++) {
        const slope = weight * (pairs[pair] as number) + decay * (follows[pair] as number);
        followLengths[pair] = (followLengths[pair] as number) + slope * slope;
        follows[pair] = (follows[pair] as number) - (rate * slope) / Math.sqrt(followLengths[pair] as number);
      }
    }
    if (round < Math.floor(rounds / 2)) continue;
    taken += 1;
    for (let n = 0; n < weights.length; n++) mean[n] = (mean[n] as number) + (weights[n] as number);
    for (let n = 0; n < follows.length; n++) followMean[n] = (followMean[n] as number) + (follows[n] as number);
  }
  return { weights: mean.map((sum) => sum / taken), follows: followMean.map((sum) => sum / taken) };
}

function shuffle(order: number[], random: () => number): void {
  for (let n = order.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    const here = order[n] as number;
    order[n] = order[other] as number;
    order[other] = here;
  }
}

/** The features that say most, often: how far their weights lie apart, times the root of how often they were met. */
export function telling({ weights }: Learned, counts: readonly number[], most: number): Uint8Array {
  const tells = counts.map((count, feature) => {
    const row = weights.subarray(feature * size, feature * size + size);
    return (Math.max(...row) - Math.min(...row)) * Math.sqrt(count);
  });
  const least = Math.max([...tells].sort((a, b) => b - a)[most] ?? 0, 1e-9);
  return Uint8Array.from(tells, (tell) => (tell > least ? 1 : 0));
}
