import type { FindingKind } from '../../report.ts';
import { healthWords, institutionWords, nationalities, numberWords, relativeWords, streetWords, venueWords } from '../lexicon.ts';
import { isHealth } from '../medical.ts';
import type { Replacement, Span } from '../span.ts';
import type { Word } from '../words.ts';
import type { FirstReading, Say, Saying } from './features.ts';
import { begins, goesOn, type Identifying, identifyingGroups, labels, outside } from './labels.ts';
import type { Model } from './model.ts';

/** Below every rule: where a rule and a proposal overlap, the rule explains and the proposal only lengthens. */
const rank = 10;

/** What the second reader marks from one word to before another, with its kind, its reason and what to write instead. Always doubtful. */
export function propose(reading: FirstReading, saying: Saying, likely: Float64Array, model: Model, from: number, to: number): Span {
  const { words } = reading.page;
  const size = labels.length;
  const chance = (group: Identifying): number => {
    let sum = 0;
    for (let at = from; at < to; at++) sum += (likely[at * size + begins(group)] as number) + (likely[at * size + goesOn(group)] as number);
    return sum;
  };
  const group = identifyingGroups.reduce((best, other) => (chance(other) > chance(best) ? other : best));
  const phrase = words.slice(from, to);
  const near = weightiest(words, saying, model, group, from, to);
  return {
    start: phrase[0]?.start ?? 0,
    end: phrase.at(-1)?.end ?? 0,
    ...sayingOf(group, phrase),
    weight: 'doubtful',
    rank,
    why: near === null ? 'like' : near.inside ? 'like-word' : 'like-near',
    ...(near ? { near: near.text } : {}),
  };
}

/** The kind within its group, by the lists the words stand in. */
function sayingOf(group: Identifying, phrase: readonly Word[]): { kind: FindingKind; replacement: Replacement } {
  const has = (list: { has: (word: string) => boolean }) => phrase.some(({ fold }) => list.has(fold));
  if (group === 'person') return { kind: 'name', replacement: 'person' };
  if (group === 'contact')
    return phrase.some(({ digit }) => digit) ? { kind: 'phone', replacement: 'phone' } : { kind: 'handle', replacement: 'handle' };
  if (group === 'place') {
    if (has(institutionWords)) return { kind: 'place', replacement: 'place' };
    if (has(streetWords) && phrase.some(({ digit }) => digit)) return { kind: 'address', replacement: 'address' };
    return has(venueWords) ? { kind: 'venue', replacement: 'venue' } : { kind: 'place', replacement: 'place' };
  }
  if (has(relativeWords)) return { kind: 'relative', replacement: 'relative' };
  if (has(healthWords) || phrase.some(({ fold }) => isHealth(fold))) return { kind: 'health', replacement: 'health' };
  if (has(nationalities)) return { kind: 'origin', replacement: 'origin' };
  if (phrase.length === 1 && (phrase[0]?.digit || has(numberWords))) return { kind: 'age', replacement: 'age' };
  return { kind: 'other', replacement: 'detail' };
}

/** The word of the text whose features weighed most for marking this, against leaving it. Null when no single word did. */
function weightiest(
  words: readonly Word[],
  saying: Saying,
  model: Model,
  group: Identifying,
  from: number,
  to: number,
): { text: string; inside: boolean } | null {
  const weighed = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const label = at === from ? begins(group) : goesOn(group);
    const weigh: Say = (sort, value, about) => {
      if (!/^(?:w|list|side w|spoken w|rule w)/.test(sort)) return;
      const weights = model.weights.get(sort)?.get(value);
      if (weights) weighed.set(about, (weighed.get(about) ?? 0) + (weights[label] as number) - (weights[outside] as number));
    };
    saying(at, weigh);
  }
  let best: number | null = null;
  for (const [about, weight] of weighed)
    if (weight > 0 && /\p{L}{2}/u.test(words[about]?.text ?? '') && weight > (best === null ? 0 : (weighed.get(best) ?? 0))) best = about;
  const word = best === null ? undefined : words[best];
  return word && best !== null ? { text: word.text, inside: best >= from && best < to } : null;
}
