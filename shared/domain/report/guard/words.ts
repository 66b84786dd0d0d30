/**
 * One word of a text, with what the rules ask about it. `start` and `end` are UTF-16 offsets into the whole field. A text is read once, from
 * left to right, with expressions that cannot backtrack, so that ten million characters take a time in proportion.
 */
export type Word = {
  start: number;
  end: number;
  text: string;
  /** Lower case, without accents, without a possessive ending: what dictionaries are asked for. */
  fold: string;
  /** Written with a possessive ending ("Bernie's", "James'"). */
  possessive: boolean;
  /** Written with "is" or "has" drawn to it ("she's", "who's"): a verb, where a name would have a possessive. */
  is: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Begins with a digit. */
  digit: boolean;
  /** What stands between the word before and this one. */
  gap: string;
  /** Number of the sentence, and whether the word opens it. A new line ends a sentence. */
  sentence: number;
  opens: boolean;
};

const drawn = /^(?:she|he|who|it|that|there|here|what|where)'s$/;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const endsSentence = /[.!?…]["'”’)\]]*\s|[\n\r•]|^[.!?…]["'”’)\]]+$/;
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'dr',
  'st',
  'rev',
  'prof',
  'capt',
  'sgt',
  'dc',
  'pc',
  'no',
  'tel',
  'approx',
  'str',
  'ul',
  'sra',
  'sr',
  'dna',
  'dl',
  'jr',
  'sw',
  'os',
]);
const notDecomposed: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ʼ: "'", '’': "'" };

/** Lower case and without accents, the same length of meaning: "Bacău" and "BACAU" fold to one, as do "０７" or "٠٧" and "07". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain; the costly way is for the others.
  if (/^[a-z0-9'-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[łđøßæœıʼ’]/g, (char) => notDecomposed[char] ?? char);
}

/** The words of a text. `offset` is added to every position, for a text that is part of a longer one. */
export function readWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let last = 0;
  let previous: Word | undefined;
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0];
    const gap = text.slice(last, match.index);
    last = match.index + raw.length;
    const breaks = previous !== undefined && endsSentence.test(gap) && !continues(previous, words.at(-2), gap, raw);
    if (breaks) sentence += 1;
    const whole = fold(raw);
    const is = drawn.test(whole);
    const possessive = (!is && /'s$/.test(whole)) || (/s$/.test(whole) && /^['’](?![\p{L}\p{N}])/u.test(text.slice(last, last + 2)));
    const word: Word = {
      start: offset + match.index,
      end: offset + last,
      text: raw,
      fold: whole.endsWith("'s") ? whole.slice(0, -2) : whole,
      possessive,
      is,
      capital: /^\p{Lu}/u.test(raw),
      digit: /^\p{N}/u.test(raw),
      gap,
      sentence,
      opens: previous === undefined || breaks,
    };
    words.push(word);
    previous = word;
  }
  return words;
}

/** A text shouted in capitals says nothing by them: its words are read as if written small. */
export function hushed(words: Word[]): Word[] {
  const letters = words.filter(({ text }) => /^\p{L}{2,}$/u.test(text));
  const loud = letters.filter(({ text }) => text === text.toUpperCase());
  if (letters.length < 8 || loud.length * 3 < letters.length * 2) return words;
  return words.map((word) => ({ ...word, text: word.text.toLowerCase(), capital: false }));
}

/** "Mr. Hossain" and "J. Smith" go on after the full stop; a new line never does. */
function continues(previous: Word, before: Word | undefined, gap: string, next: string): boolean {
  if (!gap.startsWith('.') || /[\n\r•]/.test(gap)) return false;
  // "with a K. He" ends.
  if (previous.text.length === 1 && /^(?:a|an|letter)$/.test(before?.text ?? '')) return false;
  // "on Bold St. Her mum" ends, "at St. Mary's" does not.
  if (previous.fold === 'st' && (/^\p{Ll}/u.test(next) || (before?.capital && previous.gap === ' '))) return false;
  // "J. Smith" goes on; the last letter of a plate half read ("QQ17 ..E.") does not.
  return abbreviations.has(previous.fold) || (previous.text.length === 1 && previous.capital && !/(?:\.\.|[?*_-])$/.test(previous.gap));
}
