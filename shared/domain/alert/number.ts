/**
 * Alerts are numbered through the whole scheme, and people read the number out over a telephone or off a wet sheet. The seen code adds two
 * check characters to it, so that a slip of the tongue is noticed instead of pointing at another man's alert.
 */

/** No vowels (no words), nothing that looks or sounds like another: no B, I, L, O, Q, S, Z. */
const letters = 'CDFGHJKMNPRTVWXY';
const digits = '23456789';
/** Prime and larger than any single-digit change or swap of neighbours times ten, so each of those always changes the check. 127 of the 128 pairs are used. */
const modulus = 127;
/** Spreads neighbours apart, so that 0231 and 0232 differ in both check characters. */
const spread = 75;

/** The running number as it is shown: at least four digits. */
export function showNumber(number: number): string {
  return String(number).padStart(4, '0');
}

/** The code on the sheet: number and two check characters, "0231-K7". `number` is a positive integer. */
export function seenCode(number: number): string {
  return `${showNumber(number)}-${checkCharacters(number)}`;
}

/**
 * The number behind a code as somebody typed it: spaces, a missing dash, lower case and the letter O for a nought are forgiven. Null when
 * the check characters do not fit, which is the case for every single wrong digit and every swap of neighbouring digits.
 */
export function readSeenCode(typed: string): number | null {
  const match = /^([0-9O]{4,})([A-Z][0-9])$/.exec(typed.toUpperCase().replace(/[\s–—-]/g, ''));
  if (match === null) return null;
  const number = Number((match[1] ?? '').replaceAll('O', '0'));
  return number > 0 && Number.isSafeInteger(number) && checkCharacters(number) === match[2] ? number : null;
}

function checkCharacters(number: number): string {
  const value = ((number % modulus) * spread) % modulus;
  return `${letters[Math.floor(value / digits.length)]}${digits[value % digits.length]}`;
}
