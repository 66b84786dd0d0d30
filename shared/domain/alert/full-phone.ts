import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { digitWords, repeats } from '../contact-point/phone.ts';

/** Two-digit words, as in "oh seven seventy". */
const largerWords: Readonly<Record<string, string>> = {
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
};
const tens: Readonly<Record<string, string>> = {
  twenty: '2',
  thirty: '3',
  forty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
};
/** Words people put between the groups of one number. `and` and `then` also join separate numbers, so they count less. */
const spokenSeparators = new Set(['dash', 'hyphen', 'space', 'dot', 'plus', 'stop', 'slash']);
const looseJoiners = new Set(['and', 'then']);

/** The shortest number one can ring: a town's number without its area code has seven digits at least (Ofcom numbering plan: six to eight). */
const shortest = 7;

type Part = { digits: string; start: number; end: number; joined: 'strict' | 'loose' | 'break' };

/** Digit groups of a text, in figures or words, each with how it hangs together with the one before. Offsets are into `text`. */
function digitParts(text: string): Part[] {
  const parts: Part[] = [];
  let joined = 'break' as Part['joined'];
  let repeat = 1;
  let pendingTen: Part | null = null;
  const add = (digits: string, start: number, end: number) => {
    parts.push({ digits, start, end, joined });
    joined = 'strict';
  };
  for (const match of text.matchAll(/\d+|\p{L}+|[^\d\p{L}]+/gu)) {
    const token = match[0].toLowerCase();
    const [start, end] = [match.index, match.index + token.length];
    const ten: Part | null = pendingTen;
    if (/^\d/.test(token)) {
      add(token.charAt(0).repeat(repeat - 1) + token, start, end);
      repeat = 1;
      pendingTen = null;
    } else if (!/^\p{L}/u.test(token)) {
      // biome-ignore lint/suspicious/noMisleadingCharacterClass: keycap signs may stand alone between digits.
      if (/^[\s\-–—‐‑.·()[\]/\\+_*•|:~'"\u{20e3}]*$/u.test(token) && !/\.\s/.test(token)) continue;
      if (!/^[\s,;.]+$/.test(token)) joined = 'break';
      else if (joined === 'strict') joined = 'loose';
      pendingTen = null;
    } else if (tens[token] !== undefined) {
      add(`${tens[token]}0`, start, end);
      pendingTen = parts.at(-1) ?? null;
    } else if (largerWords[token] !== undefined) add(largerWords[token], start, end);
    else if (repeats[token] !== undefined) repeat = repeats[token];
    else if (digitWords[token] !== undefined) {
      const digits = digitWords[token].repeat(repeat);
      repeat = 1;
      // "forty three" is 43, not 40 and 3.
      if (ten !== null && digits.length === 1 && digits !== '0') {
        ten.digits = ten.digits.charAt(0) + digits;
        ten.end = end;
      } else add(digits, start, end);
      pendingTen = null;
    } else if (/^[oil]+$/.test(token) && (/\d/.test(text.charAt(start - 1)) || /\d/.test(text.charAt(end)))) {
      // Letters that stand for figures: "o7700", "9oo143".
      add(token.replaceAll('o', '0').replace(/[il]/g, '1'), start, end);
    } else if (spokenSeparators.has(token)) continue;
    else if (looseJoiners.has(token)) {
      if (joined === 'strict') joined = 'loose';
    } else {
      joined = 'break';
      repeat = 1;
      pendingTen = null;
    }
  }
  return parts;
}

/** Every digit of a text in order, in figures or words. */
export function allDigits(text: string): string {
  return digitParts(text)
    .map((part) => part.digits)
    .join('');
}

/** The digits of a text as they stand together: groups joined by spaces, dashes, dots and the like are one. */
export function digitRuns(text: string): string[] {
  return runs(text).map((run) => run.map((part) => part.digits).join(''));
}

function runs(text: string): Part[][] {
  const found: Part[][] = [];
  for (const part of digitParts(text)) {
    if (part.joined === 'strict') found.at(-1)?.push(part);
    else found.push([part]);
  }
  return found;
}

/** What looks like a long number and is none: dates, times of day, sums of money, spans of years. Only whole ones, never a piece of more digits. */
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const alone = (pattern: string, after = '') => new RegExp(`(?<![\\d+]|\\d[-./:]${after})(?:${pattern})(?!\\d|[-./:]\\d)`, 'giu');
/** For shapes a grouped telephone number could have by chance ("01 6.32 96 …"): not after another group either. */
const apart = (pattern: string) => alone(pattern, '|\\d[\\s)(]+');
const harmless = [
  alone('(?:[01]?\\d|2[0-3]):[0-5]\\d(?:\\s?[-–—]\\s?(?:[01]?\\d|2[0-3]):[0-5]\\d)?'),
  alone('(?:19|20)\\d\\d-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?Z?)?'),
  apart('(?:0?[1-9]|[12]\\d|3[01])([-./])(?:0?[1-9]|1[0-2])\\1(?:19|20)\\d\\d'),
  apart('(?:0?[1-9]|[12]\\d|3[01])([-./])(?:0?[1-9]|1[0-2])\\1\\d\\d(?![\\s./()–-]{0,4}\\d)'),
  alone(`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?:${months})\\.?,?(?:\\s+(?:19|20)\\d\\d)?`),
  alone(`(?:${months})\\.?\\s+(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,?(?:\\s+(?:19|20)\\d\\d)?`),
  apart('(?:19|20)\\d\\d\\s?[-–—/]\\s?(?:19|20)\\d\\d'),
  apart('(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?![\\s./()–-]{0,4}\\d)'),
  alone('[£€$]\\s?\\d{1,3}(?:[, ]?\\d{3}){0,2}(?:\\.\\d\\d)?(?:\\s?[-–—]\\s?[£€$]?\\d{1,4})?'),
  alone('\\d{1,3}(?:[, ]?\\d{3}){0,2}(?:\\.\\d\\d)?\\s?(?:pounds?|quid|euros?|pence)\\b'),
];

/** The text with dates, times and money blanked out, every other character in its place. */
function withoutHarmless(text: string): string {
  return harmless.reduce((left, pattern) => left.replace(pattern, (hit) => '\u{1}'.repeat(hit.length)), text);
}

/** A British or international number whose groups are only loosely joined ("07700, then 900, then 143"). */
const dialled = /^(?:0044\d{9,10}|0[1-9]\d{8,9})$/;

/**
 * Whole phone numbers in a text, in any grouping or in words, as they stand there. A part is none: fewer than seven digits together
 * ("ends in 43", "starts 077"), nor are dates, times, ages, prices and alert numbers.
 */
export function findFullPhones(text: string): string[] {
  const plain = withoutHarmless(text);
  const found = findPhoneNumbersInText(plain, 'GB').map(({ startsAt, endsAt }) => text.slice(startsAt, endsAt));
  for (const run of runs(plain)) {
    if (digitsOf(run).length >= shortest) found.push(between(text, run));
  }
  const parts = digitParts(plain);
  for (let first = 0; first < parts.length; first++) {
    for (let last = first + 1; last < parts.length && parts[last]?.joined !== 'break'; last++) {
      const window = parts.slice(first, last + 1);
      const digits = digitsOf(window);
      if (digits.length > 14) break;
      if (dialled.test(digits)) found.push(between(text, window));
    }
  }
  return found.map((hit) => hit.trim());
}

function digitsOf(parts: readonly Part[]): string {
  return parts.map((part) => part.digits).join('');
}

function between(text: string, parts: readonly Part[]): string {
  return text.slice(parts[0]?.start, parts.at(-1)?.end);
}
