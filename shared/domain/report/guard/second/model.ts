import { readChain } from './chain.ts';
import { featureVersion, type Say, type Saying } from './features.ts';
import { labels } from './labels.ts';

/** What was learned: by sort and value of a feature a weight for each label, and one for each pair of neighbouring labels. Logarithms. */
export type Model = {
  weights: ReadonlyMap<string, ReadonlyMap<string, Float32Array>>;
  follows: Float64Array;
};

/**
 * The weights as they are kept: whole numbers of `step`, for each sort of feature its values one after the other, as in "knife~O2x3|lives~O-3A5a2".
 * "O-3A5a2" is three steps against nothing (`O`), five for the beginning of a fact about somebody (`A`) and two for going on with one (`a`); the letters
 * are those of `letters`, in the order of the labels. What stands nowhere weighs nothing.
 */
export type StoredModel = {
  about: string;
  features: number;
  step: number;
  letters: string;
  follows: readonly string[];
  weights: Readonly<Record<string, string>>;
};

/** One letter for each label, in their order: outside, then small letters for what goes on. */
export const letters = 'OXxPpCcLlAa';

/** Reads stored weights. Throws when they were learned from other features than these: then they must be learned again. */
export function readModel({ features, step, letters: theirs, follows, weights }: StoredModel): Model {
  if (features !== featureVersion || theirs !== letters)
    throw new Error('The second reader’s weights belong to other features. Run scripts/second-reader.ts.');
  const read = (text: string): Float32Array => {
    const row = new Float32Array(labels.length);
    for (const [, letter = '', steps] of text.matchAll(/(\p{L})(-?\d+)/gu)) row[letters.indexOf(letter)] = Number(steps) * step;
    return row;
  };
  const valuesOf = (text: string) =>
    new Map(
      text.split('|').map((entry) => {
        const at = entry.lastIndexOf('~');
        return [entry.slice(0, at), read(entry.slice(at + 1))];
      }),
    );
  return {
    weights: new Map(Object.entries(weights).map(([sort, text]) => [sort, valuesOf(text)])),
    follows: Float64Array.from(follows.flatMap((row) => [...read(row)])),
  };
}

/** By word and label, how likely the label is, given the whole text. `saying` says the features of one word. */
export function likelyOf(model: Model, count: number, saying: Saying): Float64Array {
  const size = labels.length;
  const scores = new Float64Array(count * size);
  let row = 0;
  const add: Say = (sort, value) => {
    const weights = model.weights.get(sort)?.get(value);
    if (weights)
      for (let label = 0; label < size; label++) scores[row + label] = (scores[row + label] as number) + (weights[label] as number);
  };
  for (let at = 0; at < count; at++) {
    row = at * size;
    saying(at, add);
  }
  return readChain(scores, model.follows, count, size).likely;
}
