import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** What was understood of a typed number, without the kind and the raw text. */
export type UnderstoodPart = { normal: string; display: string; complete: boolean };

/** Words people say for digits. */
export const digitWords: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  hundred: '00',
  thousand: '000',
};
/** Words that say the next digit more than once. */
export const repeats: Readonly<Record<string, number>> = { double: 2, dubble: 2, triple: 3, treble: 3 };

/**
 * Numbers Ofcom reserves for drama that the library's data calls unassigned. They are whole numbers to us: every invented record uses them.
 * Source: Ofcom, "Telephone numbers for use in TV and radio drama programmes".
 */
const dramaNumber = /^\+44(?:7700900\d{3}|1632960\d{3}|3069990\d{3}|8081570\d{3})$/;

/** National digits after the trunk 0 in a British number. A part is filled up to this length where a gap of unknown size was left. */
const nationalLength = 10;

/** Written-out digits ("oh seven seven double-oh") as digits; every other word stays as it is. */
function digitsFromWords(text: string): string {
  let out = '';
  let repeat = 1;
  let lastWasDigit = false;
  for (const token of text.toLowerCase().match(/[a-z]+|[^a-z]+/g) ?? []) {
    const times = repeats[token];
    const digit = digitWords[token];
    if (times !== undefined) repeat = times;
    else if (digit !== undefined) {
      out += digit.repeat(repeat);
      repeat = 1;
      lastWasDigit = true;
    } else if (/^[a-z]/.test(token)) {
      out += token;
      lastWasDigit = false;
    } else if (repeat > 1 && /^[\s-]*\d/.test(token)) {
      const [first] = token.match(/\d/) ?? [''];
      out += token.replace(/\d/, (first ?? '').repeat(repeat));
      repeat = 1;
    } else if (repeat === 1 && !(lastWasDigit && /^[\s-]+$/.test(token))) out += token;
  }
  return out;
}

/**
 * A phone number, British unless it says otherwise. `normal` is E.164; every unknown digit (`?`, `*`, `_`, `x`, two or more dots) is `?`, and
 * one `…` stands for as many digits as are missing. Never throws: nonsense comes back as typed and not complete.
 */
export function understandPhone(raw: string): UnderstoodPart {
  const text = digitsFromWords(raw.normalize('NFKC').replace(/\.{3}|…/g, '…'))
    .replace(/^(?:tel|phone|mob|mobile|number|no)\b[.:\s]*/i, '')
    .replace(/\.{2,}/g, (dots) => '?'.repeat(dots.length))
    .replace(/[*_x#]/gi, '?');
  const marks = text.replace(/[^\d?…+]/g, '');
  if (!/\d/.test(marks)) return { normal: '', display: raw.trim(), complete: false };
  if (!/[?…]/.test(marks)) return wholeNumber(text, marks);
  return partNumber(marks);
}

/** Fewer digits than any subscriber number are an ending or a scrap; no country code is guessed for them. */
const shortest = 7;

function wholeNumber(text: string, digits: string): UnderstoodPart {
  if (digits.length < shortest) return { normal: digits, display: digits, complete: false };
  const parsed = parsePhoneNumberFromString(text, 'GB') ?? parsePhoneNumberFromString(digits, 'GB');
  // Of some lengths the library keeps the trunk 0 behind the country code; a number still being typed passes through them.
  if (parsed?.number.startsWith('+440')) {
    const normal = international(parsed.number);
    return { normal, display: grouped(normal), complete: false };
  }
  if (parsed) {
    const complete = parsed.isValid() || dramaNumber.test(parsed.number);
    return { normal: parsed.number, display: parsed.formatInternational(), complete };
  }
  return { normal: international(digits), display: digits, complete: false };
}

function partNumber(marks: string): UnderstoodPart {
  let normal = international(marks);
  const gap = normal.indexOf('…');
  if (gap !== -1) {
    const known = normal.replace(/…/g, '');
    const whole = known.startsWith('+44') ? nationalLength + 3 : known.length + 1;
    normal = normal.slice(0, gap) + '?'.repeat(Math.max(1, whole - known.length)) + normal.slice(gap + 1).replace(/…/g, '');
  }
  return { normal, display: grouped(normal), complete: false };
}

/** `0044…`, `+44 (0)…` and a leading trunk 0 all become `+44…`; anything else keeps its digits. */
function international(marks: string): string {
  const digits = marks.replace(/(?!^)\+/g, '').replace(/^00/, '+');
  if (digits.startsWith('+44')) return `+44${digits.slice(3).replace(/^0/, '')}`;
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('0')) return `+44${digits.slice(1)}`;
  return digits;
}

function grouped(normal: string): string {
  if (!normal.startsWith('+44')) return normal;
  const rest = normal.slice(3);
  return rest.length <= 4 ? `+44 ${rest}` : `+44 ${rest.slice(0, 4)} ${rest.slice(4)}`;
}
