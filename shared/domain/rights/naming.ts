import { understandContactPoint } from '../contact-point/understand.ts';

/** What stands where a person who is to be erased was named. */
export const takenOut = '[taken out]';

/** Everything by which a person can be named: names as they are said, and ways to reach them. */
export type Naming = { names: readonly string[]; phones: readonly string[]; others: readonly string[] };

/** Finds a person in a text by what names them, whatever the capitals, and however a phone number is written. */
export type NamingPattern = {
  isIn(text: string): boolean;
  /** Whether it is worth reading a text as it stands in a file, quoted and escaped: never no where `isIn` of a part of it would be yes. */
  mayBeIn(json: string): boolean;
  /** Where: the words themselves, each once, and a few words around the first. Null when nobody is named. */
  extract(text: string): string | null;
  /** The text with every such word taken out. */
  without(text: string): string;
};

const around = 40;
/** A part of a name that is looked for alone has this many letters; a shorter one stands in too many words. */
const shortestSurname = 4;

/** A pattern for a person. Of a full name the last word is looked for too. Blank words name nobody. */
export function namingPattern({ names, phones, others }: Naming): NamingPattern {
  const surnames = names.flatMap((name) => (/\s/.test(name.trim()) ? [name.trim().split(/\s+/).at(-1) ?? ''] : []));
  const words = [...names, ...others, ...surnames.filter((word) => word.length >= shortestSurname)]
    .map((word) => word.normalize('NFC').trim())
    .filter((word) => word.length > 1);
  // The longest first, so that a full name goes whole.
  const sources = [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.split(/\s+/).map(escaped).join('\\s+'))
    .map((source) => `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`);
  const beginnings = [...new Set(words.map((word) => JSON.stringify(word.split(/\s+/)[0]).slice(1, -1).toLowerCase()))];
  const numbers = phones.flatMap(phoneSource);
  const all = [...numbers, ...sources];
  const pattern = all.length === 0 ? null : new RegExp(all.join('|'), 'giu');
  const first = (text: string) => (pattern === null ? null : new RegExp(pattern.source, 'iu').exec(text.normalize('NFC')));
  return {
    isIn: (text) => first(text) !== null,
    mayBeIn(json) {
      const small = json.normalize('NFC').toLowerCase();
      return beginnings.some((word) => small.includes(word)) || numbers.some((source) => new RegExp(source, 'iu').test(small));
    },
    extract(text) {
      const found = first(text);
      if (found === null) return null;
      const whole = text.normalize('NFC');
      const from = Math.max(0, found.index - around);
      const to = Math.min(whole.length, found.index + found[0].length + around);
      return `${from > 0 ? '…' : ''}${whole.slice(from, to)}${to < whole.length ? '…' : ''}`.replace(/\s+/g, ' ').trim();
    },
    without: (text) => (pattern === null ? text : text.normalize('NFC').replace(pattern, takenOut)),
  };
}

/** "07700 900123", "+44 7700 900 123" and "0044-7700-900123" alike. Too few digits to tell one number from another: none. */
function phoneSource(phone: string): string[] {
  const { normal } = understandContactPoint('phone', phone);
  const digits = (normal.startsWith('+44') ? normal.slice(3) : normal.replace(/^\+|^0/, '')).replace(/\D/g, '');
  if (digits.length < 7 || normal.includes('?')) return phone.trim().length > 1 ? [escaped(phone.trim())] : [];
  const gap = '[\\s().\\-/]*';
  return [`(?<!\\d)(?:(?:\\+|00)${gap}\\d{2}${gap}(?:\\(0\\))?|0)?${gap}${[...digits].join(gap)}(?!\\d)`];
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
