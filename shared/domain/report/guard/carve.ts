import type { FindingKind } from '../report.ts';
import { isLargePlace, months, nationalities, survivorWords } from './lexicon.ts';
import { isHealth } from './medical.ts';
import { isCommonWord } from './names.ts';
import { settle, surest } from './settle.ts';
import type { Span } from './span.ts';
import { isSmallWord } from './tongues.ts';
import type { Word } from './words.ts';

/**
 * Takes what was told as private, phrase by phrase, out of every longer span that runs over it: a phrase told is one decision, with its own
 * words instead. What is left of the longer span beside it stays only where it tells something by itself ("her sister Dawn" beside "the
 * Velvet Rooms", but not "was sleeping at" beside the hostel).
 */
export function carve(words: readonly Word[], spans: readonly Span[]): Span[] {
  const told = settle(spans.filter(({ rank }) => rank >= surest));
  if (told.length === 0) return [...spans];
  const phrases = settle([...told, ...spans.filter((span) => span.rank < surest && isWhole(span) && meets(told, span))]);
  let from = 0;
  const carved: Span[] = [];
  const others = spans.filter((span) => span.rank < surest && !(isWhole(span) && meets(told, span))).sort((a, b) => a.start - b.start);
  for (const span of others) {
    while (from < phrases.length && (phrases[from]?.end ?? 0) <= span.start) from += 1;
    let at = span.start;
    for (let n = from; n < phrases.length && (phrases[n]?.start ?? 0) < span.end; n++) {
      const phrase = phrases[n] as Span;
      if (phrase.kind === 'other' && span.kind !== 'other') phrases[n] = { ...phrase, kind: span.kind, replacement: span.replacement };
      carved.push(...rest(words, span, at, phrase.start));
      at = Math.max(at, phrase.end);
    }
    if (at === span.start) carved.push(span);
    else carved.push(...rest(words, span, at, span.end));
  }
  return [...phrases, ...carved];
}

const places: ReadonlySet<FindingKind> = new Set(['venue', 'address', 'place', 'school', 'postcode']);
const contacts: ReadonlySet<FindingKind> = new Set(['phone', 'email', 'handle', 'plate']);

/** An account, a number, or a place with a name is one thing of which a part was told: it stays whole. */
function isWhole({ kind, rank }: Span): boolean {
  return contacts.has(kind) || (places.has(kind) && rank >= 46);
}

function meets(told: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = told[low];
  return first !== undefined && first.start < span.end && !(places.has(span.kind) && !places.has(first.kind));
}

function rest(words: readonly Word[], span: Span, start: number, end: number): Span[] {
  if (end <= start) return [];
  const first = indexAt(words, start);
  let to = first;
  while (to < words.length && (words[to]?.end ?? 0) <= end) to += 1;
  const inside = words.slice(first, to);
  const telling = inside.findIndex(tells);
  if (telling === -1) return [];
  const last = inside.findLastIndex(tells);
  const head = inside[telling];
  const tail = inside[last];
  return head && tail ? [{ ...span, start: span.start === start ? start : head.start, end: span.end === end ? end : tail.end }] : [];
}

/** Beside a phrase that was told, what is left must be a name, a number, an illness or a nation by itself. */
function tells(word: Word): boolean {
  const { fold } = word;
  if (
    (isSmallWord(fold) && (word.opens || !word.capital) && !isHealth(fold)) ||
    months.has(fold) ||
    /(?:day|days)$/.test(fold) ||
    isLargePlace(fold)
  )
    return false;
  return (
    (word.capital && !isCommonWord(fold) && !survivorWords.has(fold) && fold.length > 1) ||
    (word.capital && !word.opens && word.text.length > 1) ||
    word.digit ||
    nationalities.has(fold) ||
    isHealth(fold)
  );
}

/** The index of the first word that ends after an offset, found by halving. */
export function indexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
