import type { Word } from './words.ts';

/** A run of digits in a text that could be a phone number, however it is written. `digits` keeps `?` for digits left out. */
export type PhoneRun = { start: number; end: number; digits: string };

const digitOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    0: 'zero oh o nought naught cero zer dim',
    1: 'one unu jeden um uno un',
    2: 'two doi dwa dois dos dau',
    3: 'three trei trzy tres tri',
    4: 'four patru cztery quatro cuatro pedwar',
    5: 'five cinci piec cinco pump',
    6: 'six sase szesc seis chwech',
    7: 'seven sapte siedem sete siete saith',
    8: 'eight opt osiem oito ocho wyth',
    9: 'nine noua dziewiec nove nueve naw',
    '00': 'hundred sute suta',
    '000': 'thousand',
  }).flatMap(([digits, names]) => names.split(' ').map((name) => [name, digits])),
);
const repeatOf: Readonly<Record<string, number>> = { double: 2, dublu: 2, dubbel: 2, triple: 3, treble: 3, triplu: 3 };

/** The fewest digits that are taken for a phone number: shorter runs are prices, times and house numbers. */
const fewest = 9;
const most = 15;
/** Words in the longest way of saying fifteen digits; a bound, so that "double double double" cannot slow a long text down. */
const longestRun = 40;

/** Every run of words and figures that reads as a phone number of nine to fifteen digits (E.164 allows fifteen). */
export function phoneRuns(text: string, words: readonly Word[], offset: number): PhoneRun[] {
  const runs: PhoneRun[] = [];
  let at = 0;
  while (at < words.length) {
    const run = runFrom(text, words, at, offset);
    if (!run) {
      at += 1;
      continue;
    }
    if (run.digits.length >= fewest && run.digits.length <= most) runs.push({ start: run.start, end: run.end, digits: run.digits });
    at = run.next;
  }
  return runs;
}

function runFrom(text: string, words: readonly Word[], from: number, offset: number) {
  let digits = '';
  let start = -1;
  let end = -1;
  let repeat = 1;
  let at = from;
  let next = from;
  for (; at < words.length && at - from < longestRun && digits.length <= most; at++) {
    const word = words[at];
    if (!word) break;
    if (at > from && !/^[\s().\-‐‑–—－＋·,/+:?*_]{0,4}$/.test(word.gap)) break;
    const read = digitsOf(word, repeat);
    if (read === null) {
      const times = repeatOf[word.fold];
      // "and" may stand in a spoken number, nothing else may.
      if (times === undefined && !(word.fold === 'and' && digits !== '')) break;
      if (times !== undefined) {
        repeat = times;
        if (start === -1) start = word.start;
      }
      continue;
    }
    if (at > from) digits += (word.gap.match(/[?*_]/g) ?? []).map(() => '?').join('');
    digits += read;
    repeat = 1;
    if (start === -1) start = word.start;
    end = word.end;
    next = at + 1;
  }
  if (digits === '' || end === -1) return null;
  const tail = /^[?*_]{1,6}/.exec(text.slice(end - offset, end - offset + 6))?.[0] ?? '';
  const lead = /(?:[+＋]|\([+＋]?)$/.exec(text.slice(Math.max(0, start - offset - 2), start - offset))?.[0] ?? '';
  return { start: start - lead.length, end: end + tail.length, digits: digits + '?'.repeat(tail.length), next };
}

function digitsOf(word: Word, repeat: number): string | null {
  if (word.digit || /^o+\d/.test(word.fold)) {
    // The letter for the figure: "O7700 9OO 123".
    const plain = (/^[\do]+$/.test(word.fold) ? word.fold.replace(/o/g, '0') : word.fold)
      .replace(/^o/i, '0')
      .replace(/[-x]/gi, (char) => (char === '-' ? '' : '?'));
    if (!/^[\d?]+$/.test(plain)) return null;
    return plain.charAt(0).repeat(repeat - 1) + plain;
  }
  let out = '';
  let times = repeat;
  for (const part of word.fold.split('-')) {
    const more = repeatOf[part];
    if (more !== undefined) times = more;
    else {
      const digit = digitOf[part];
      if (digit === undefined) return null;
      out += digit.repeat(times);
      times = 1;
    }
  }
  return out === '' ? null : out;
}

/** The national digits of a number, for comparing: no country code, no trunk 0. */
export function nationalDigits(digits: string): string {
  return digits
    .replace(/[^\d?]/g, '')
    .replace(/^(?:00)?44(?=[\d?]{9,10}$|0[\d?]{9,10}$)/, '')
    .replace(/^0/, '');
}
