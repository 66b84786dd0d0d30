/**
 * Probabilities of a chain of labels: each word has a score for each label, each pair of neighbouring labels has one too. Forward and
 * backward once over the words, so the time is in proportion to their number.
 */
export type Chain = {
  /** By word and label, `words * labels` numbers: how likely the label is here, given the whole text. */
  likely: Float64Array;
  /** By pair of labels, how often the one is likely to follow the other, summed over the text; empty unless asked for. */
  pairs: Float64Array;
};

/** `scores` holds `count * size` numbers, `follows` `size * size`: from the label before (row) to the label here. All are logarithms. */
export function readChain(scores: Float64Array, follows: Float64Array, count: number, size: number, withPairs = false): Chain {
  const forward = new Float64Array(count * size);
  const backward = new Float64Array(count * size);
  const likely = new Float64Array(count * size);
  // Worked in plain numbers, scaled at each word, so that the only costly step is one exponential per score.
  const powers = new Float64Array(count * size);
  const steps = follows.map(Math.exp);
  for (let at = 0; at < count; at++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < size; label++) most = Math.max(most, scores[at * size + label] as number);
    let sum = 0;
    for (let label = 0; label < size; label++) {
      const power = Math.exp((scores[at * size + label] as number) - most);
      powers[at * size + label] = power;
      let reached = at === 0 ? 1 : 0;
      if (at > 0)
        for (let before = 0; before < size; before++)
          reached += (forward[(at - 1) * size + before] as number) * (steps[before * size + label] as number);
      forward[at * size + label] = reached * power;
      sum += reached * power;
    }
    for (let label = 0; label < size; label++) forward[at * size + label] = (forward[at * size + label] as number) / sum;
  }
  for (let at = count - 1; at >= 0; at--) {
    let sum = 0;
    for (let label = 0; label < size; label++) {
      let reached = at === count - 1 ? 1 : 0;
      if (at < count - 1)
        for (let next = 0; next < size; next++)
          reached +=
            (steps[label * size + next] as number) *
            (powers[(at + 1) * size + next] as number) *
            (backward[(at + 1) * size + next] as number);
      backward[at * size + label] = reached;
      sum += reached;
    }
    for (let label = 0; label < size; label++) backward[at * size + label] = (backward[at * size + label] as number) / sum;
    let all = 0;
    for (let label = 0; label < size; label++) all += (forward[at * size + label] as number) * (backward[at * size + label] as number);
    for (let label = 0; label < size; label++)
      likely[at * size + label] = ((forward[at * size + label] as number) * (backward[at * size + label] as number)) / all;
  }
  return { likely, pairs: withPairs ? pairsOf() : new Float64Array(0) };

  function pairsOf(): Float64Array {
    const pairs = new Float64Array(size * size);
    const here = new Float64Array(size * size);
    for (let at = 1; at < count; at++) {
      let all = 0;
      for (let before = 0; before < size; before++)
        for (let label = 0; label < size; label++) {
          const share =
            (forward[(at - 1) * size + before] as number) *
            (steps[before * size + label] as number) *
            (powers[at * size + label] as number) *
            (backward[at * size + label] as number);
          here[before * size + label] = share;
          all += share;
        }
      for (let pair = 0; pair < here.length; pair++) pairs[pair] = (pairs[pair] as number) + (here[pair] as number) / all;
    }
    return pairs;
  }
}
