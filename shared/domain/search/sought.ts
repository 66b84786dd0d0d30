import { understandPhone } from '../contact-point/phone.ts';
import { understandPlate } from '../contact-point/plate.ts';
import { isPart, longestPart, wordsOf } from './fold.ts';

/** One thing a text must hold: any one of `ways`, each a set of parts that must all be there. */
export type Wanted = { ways: readonly (readonly string[])[] };

/** What somebody typed into "find", taken apart. All of it must hold. */
export type Sought = {
  wanted: readonly Wanted[];
  /** A number, plate or address that ends like this, upper case without spaces; null when not asked for. */
  ends: string | null;
  /** A number or plate with `?` for each unknown character; null when not asked for. */
  pattern: { kind: 'phone' | 'plate'; normal: string } | null;
};

const ending = /(?:\b(?:ends?|ending)\s+(?:in|with)?\s*|^\s*(?:…|\.{3}|\*)\s*)([a-z0-9][a-z0-9\s-]*)$/i;
/** Digits with the spaces, dashes and brackets people write between them. */
const numberRun = /\+?\d[\d\s().\-/]*\d|\d/g;

/**
 * Reads what was typed: words and parts of words, parts of numbers with or without spaces ("900 14"), "ends in 143" (also "…143"), and
 * plates and numbers with `?` for what was not seen ("QQ1? ??K"). Never throws; nothing typed asks for nothing.
 */
export function readSought(typed: string): Sought {
  const text = typed.normalize('NFKC').trim();
  const pattern = readPattern(text);
  if (pattern !== null) return { wanted: [], ends: null, pattern };
  const found = ending.exec(text);
  const ends = found?.[1] === undefined ? null : found[1].replace(/[\s-]/g, '').toUpperCase();
  const rest = found === null ? text : text.slice(0, found.index);
  const wanted: Wanted[] = [];
  const withoutNumbers = rest.replace(numberRun, (run, at: number, whole: string) => {
    const digits = run.replace(/\D/g, '').replace(/^00/, '');
    // A figure that is part of a word ("QQ14", "A4") is read with its word; "2026" alone is a word like any other.
    const isInWord = /[\p{L}\p{N}]/u.test(whole.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(whole.charAt(at + run.length));
    if (isInWord || digits.length < 3 || !/\D/.test(run.trim())) return run;
    wanted.push({ ways: [[digits.slice(0, longestPart)], wordsOf(run)] });
    return ' ';
  });
  for (const word of wordsOf(withoutNumbers)) wanted.push({ ways: [[word.slice(0, longestPart)]] });
  return { wanted, ends, pattern: null };
}

/** Every part that was asked for, for marking it where it stands. */
export function partsSought({ wanted, ends }: Sought): string[] {
  const parts = wanted.flatMap(({ ways }) => ways[0] ?? []).filter(isPart);
  return ends === null ? parts : [...parts, ends.toLowerCase()];
}

/** Characters of the longest plate and number; anything longer with a question mark in it is a question. */
const longest = { plate: 7, phone: 16 } as const;

function readPattern(text: string): Sought['pattern'] {
  if (!/^[a-z0-9?+\s.…*-]{2,20}$/i.test(text) || !/[?]/.test(text) || !/[a-z0-9]/i.test(text)) return null;
  const kind = /[a-z]/i.test(text) ? 'plate' : 'phone';
  const { normal } = kind === 'plate' ? understandPlate(text) : understandPhone(text);
  return /[a-z0-9]/i.test(normal) && normal.length <= longest[kind] ? { kind, normal } : null;
}
