import { isCommonWord } from '../names.ts';
import type { Word } from '../words.ts';
import type { FirstReading } from './features.ts';

/** By word: what the rules found there, as the second reader is told of it. */
export type Marks = {
  /** "B-name" where a finding begins, "I-name" within it, "kept" in what they hold to be the offender's, "-" elsewhere. */
  tags: string[];
  kinds: string[];
  /** "told" for what was told as private, else the weight. */
  sure: string[];
  whys: string[];
  /** Folded words marked anywhere in the text, with their kind: a name marked once may stand unmarked elsewhere. */
  elsewhere: ReadonlyMap<string, string>;
};

export function marksOf({ page: { words }, spans, kept }: FirstReading): Marks {
  const blank = (): string[] => new Array(words.length).fill('-');
  const marks = { tags: blank(), kinds: blank(), sure: blank(), whys: blank(), elsewhere: new Map<string, string>() };
  each(words, kept, (at) => {
    marks.tags[at] = 'kept';
  });
  each(words, spans, (at, span, n) => {
    marks.tags[at] = `${n === 0 ? 'B' : 'I'}-${span.kind}`;
    marks.kinds[at] = span.kind;
    marks.sure[at] = span.rank >= 88 ? 'told' : span.weight;
    marks.whys[at] = span.why;
    const fold = words[at]?.fold ?? '';
    if (fold.length > 2 && !isCommonWord(fold)) marks.elsewhere.set(fold, span.kind);
  });
  return marks;
}

/** Goes through the words of each range; both are in order, so it goes through the text once. */
export function each<Range extends { start: number; end: number }>(
  words: readonly Word[],
  ranges: readonly Range[],
  act: (at: number, range: Range, n: number) => void,
): void {
  let from = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    while (from > 0 && (words[from - 1]?.end ?? 0) > range.start) from -= 1;
    while (from < words.length && (words[from]?.end ?? 0) <= range.start) from += 1;
    for (let at = from; at < words.length && (words[at]?.start ?? 0) < range.end; at++) act(at, range, at - from);
  }
}
