import type { Page } from '../page.ts';
import type { Reading, Span } from '../span.ts';
import type { Word } from '../words.ts';
import { marksOf } from './marks.ts';
import { lastSpoken } from './spoken.ts';
import { factsOfWords, type WordFacts } from './word-sorts.ts';

/** What the second reader is given: a text as the rules saw it, what they marked, and what they hold to be the offender's. */
export type FirstReading = {
  page: Page;
  spans: readonly Span[];
  kept: Reading['kept'];
  /** Folded words of the names the record itself gives the offender. */
  offenderNames: ReadonlySet<string>;
};

/** Goes up by one whenever the features change: weights learned from others say nothing. */
export const featureVersion = 1;

/** Takes one feature of a word: its sort, its value, and the number of the word of the text that it speaks of. */
export type Say = (sort: string, value: string, about: number) => void;

/** Says every feature of one word. */
export type Saying = (at: number, say: Say) => void;

const nothing: WordFacts = { lists: [], starts: [], ends: [] };

/** The names of features of a word and its neighbours, made once: "w-4" to "w4". */
const sortsAt = (name: string, places: readonly number[]) => places.map((n): [number, string] => [n, `${name}${n}`]);
const wordSorts = sortsAt('w', [-4, -3, -2, -1, 0, 1, 2, 3, 4]);
const shapeSorts = sortsAt('shape', [-2, -1, 0, 1, 2]);
const listSorts = sortsAt('list', [-3, -2, -1, 1, 2, 3]);

/**
 * What can be said of each word of a text, as sorts and values a person can read ("w-1", "lives"): the word and its neighbours, how it is
 * written, the lists it stands in, whom the sentence speaks of, and what the rules found here. Gives the function that says it of one word.
 */
export function readFeatures(reading: FirstReading): Saying {
  const { page } = reading;
  const { words, sides } = page;
  const factsOf = factsOfWords();
  const facts = words.map(({ fold }) => factsOf(fold));
  const folds = words.map(({ fold }) => fold.replace(/\d/g, '0'));
  const shapes = words.map(shapeOf);
  const gaps = words.map(({ gap, opens }) => gapOf(gap, opens));
  const { tags, kinds, sure, whys, elsewhere } = marksOf(reading);
  const spoken = lastSpoken(words);
  const pair = pairs();
  const openers: string[] = [];
  for (const { sentence, fold } of words) openers[sentence] ??= fold;

  return (at, say) => {
    const word = words[at];
    if (!word) return;
    const here = folds[at] ?? '';
    const before = folds[at - 1] ?? '#';
    const after = folds[at + 1] ?? '#';
    const shape = shapes[at] ?? '';
    const side = sides[at] ?? 'none';
    const tag = tags[at] ?? '-';
    const gap = gaps[at] ?? '';
    const gapAfter = gaps[at + 1] ?? 'end';
    const { lists, starts, ends } = facts[at] ?? nothing;
    const who = spoken[at]?.who ?? '-';
    const tongue = page.abroad.has(word.sentence) ? 'abroad' : 'english';

    say('always', '', at);
    for (const [n, sort] of wordSorts) say(sort, folds[at + n] ?? '#', at + n);
    say('w-1w0', `${before} ${here}`, at - 1);
    say('w0w1', `${here} ${after}`, at + 1);
    say('w-2w-1', `${folds[at - 2] ?? '#'} ${before}`, at - 1);
    say('w1w2', `${after} ${folds[at + 2] ?? '#'}`, at + 1);
    say('w-1w1', `${before} ${after}`, at - 1);
    for (const start of starts) say('starts', start, at);
    for (const end of ends) say('ends', end, at);
    const last = facts[at - 1] ?? nothing;
    const next = facts[at + 1] ?? nothing;
    say('starts-1', last.starts[2] ?? '', at - 1);
    say('ends-1', last.ends[1] ?? '', at - 1);
    say('starts1', next.starts[2] ?? '', at + 1);
    say('ends1', next.ends[1] ?? '', at + 1);

    for (const [n, sort] of shapeSorts) say(sort, shapes[at + n] ?? '#', at + n);
    say('shape-1shape0', pair(shapes[at - 1] ?? '#', shape), at);
    say('shape0shape1', pair(shape, shapes[at + 1] ?? '#'), at);
    say('gap', gap, at);
    say('gap1', gapAfter, at);
    say('gaps', `${gaps[at - 1] ?? '#'} ${gap} ${gapAfter}`, at);
    say('gap shape', `${gap} ${shape} ${page.lower ? 'lower' : 'mixed'}`, at);

    for (const list of lists) {
      say('list0', list, at);
      say('list0 side', pair(list, side), at);
      say('list0 case', pair(list, word.capital ? 'X' : 'x'), at);
      say('list0 gap', pair(list, gap), at);
      say('list0 rule', pair(list, tag), at);
    }
    for (const [n, sort] of listSorts) for (const list of facts[at + n]?.lists ?? []) say(sort, list, at + n);
    for (const own of lists) {
      for (const list of last.lists) say('list-1list0', pair(list, own), at - 1);
      for (const list of next.lists) say('list0list1', pair(own, list), at + 1);
    }

    say('side', side, at);
    say('side-1', sides[at - 1] ?? 'none', at);
    say('side1', sides[at + 1] ?? 'none', at);
    say('side w0', pair(side, here), at);
    say('spoken', who, at);
    say('spoken far', pair(who, spoken[at]?.far ?? '-'), at);
    say('spoken w0', pair(who, here), at);
    say('tongue', tongue, at);
    say('tongue shape', pair(tongue, shape), at);
    say('opener', openers[word.sentence] ?? '#', at);
    if (word.opens) say('opens', '', at);

    say('rule', tag, at);
    say('rule-2', tags[at - 2] ?? '#', at);
    say('rule-1', tags[at - 1] ?? '#', at);
    say('rule1', tags[at + 1] ?? '#', at);
    say('rule2', tags[at + 2] ?? '#', at);
    say('rule-1rule0', pair(tags[at - 1] ?? '#', tag), at);
    say('rule0rule1', pair(tag, tags[at + 1] ?? '#'), at);
    say('rule sure', pair(kinds[at] ?? '-', sure[at] ?? '-'), at);
    say('rule why', pair(whys[at] ?? '-', sure[at] ?? '-'), at);
    say('rule side', pair(tag, side), at);
    say('rule spoken', pair(tag, who), at);
    say('rule shape', pair(tag, shape), at);
    say('rule gap', pair(tag, gap), at);
    say('rule tongue', pair(tag, tongue), at);
    say('rule w0', pair(tag, here), at);
    say('rule w-1', pair(tag, before), at - 1);
    say('rule w1', pair(tag, after), at + 1);
    const again = elsewhere.get(word.fold);
    if (again && (word.capital || page.lower)) say('rule elsewhere', pair(again, tag === '-' ? 'only there' : 'and here'), at);
  };
}

/** Two values as one text, remembered: the same few stand side by side again and again, and making a text anew is what costs most. */
function pairs(): (one: string, other: string) => string {
  const remembered = new Map<string, Map<string, string>>();
  return (one, other) => {
    let seconds = remembered.get(one);
    if (!seconds) {
      seconds = new Map();
      remembered.set(one, seconds);
    }
    let both = seconds.get(other);
    if (both === undefined) {
      both = `${one} ${other}`;
      seconds.set(other, both);
    }
    return both;
  };
}

/** "Xx", "xx", "XX", "d3", "X9x": how a word is written, without its letters. */
function shapeOf({ text, digit }: Word): string {
  if (/^\p{N}+$/u.test(text)) return `d${Math.min(text.length, 6)}`;
  const letters = text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/(.)\1+/g, '$1$1');
  return digit ? `9${letters.length}` : letters.slice(0, 6);
}

/** What stands before a word: a space, the end of a sentence, a new line or a mark. */
function gapOf(gap: string, opens: boolean): string {
  if (/[\n\r]/.test(gap)) return 'line';
  if (gap === ' ') return opens ? 'open' : 'space';
  const mark = /[.,;:()"“”'‘’/@&+–—-]/.exec(gap)?.[0] ?? 'other';
  return (/[“”"'‘’]/.test(mark) ? '"' : /[–—-]/.test(mark) ? '-' : mark) + (opens ? ' opens' : '');
}
