import { findFullPhones } from './full-phone.ts';
import { findFullPlates } from './full-plate.ts';

const email =
  /[\p{L}\p{N}._%+'-]+\s*(?:@|[([{<]at[)\]}>])\s*[\p{L}\p{N}-]+(?:(?:\.|[ \t]+\.[ \t]+|\s*[([{<]dot[)\]}>]\s*)[\p{L}\p{N}-]+)+/giu;
const spokenEmail = /[\p{L}\p{N}._%+'-]+ at [\p{L}\p{N}-]+(?: dot [\p{L}\p{N}-]+)+/giu;
const handle = /(?<![\p{L}\p{N}._])@[\p{L}\p{N}_.]{2,}/giu;
/** An address that opens somebody's account is the account's name. */
const account =
  /(?<![\p{L}\p{N}-])(?:t\.me|telegram\.me|wa\.me|fb\.com|facebook\.com|instagram\.com|snapchat\.com\/add|tiktok\.com|twitter\.com|x\.com|onlyfans\.com)\/@?[\p{L}\p{N}_.]{2,}/giu;
/** "@9pm" is a time. */
const timeAfterAt = /^@\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$/i;

/**
 * Everything in a text that an alert must never carry, as it stands there: whole phone numbers in any grouping or in words, whole e-mail
 * addresses, handles with an @, whole British number plates. Each once, in no particular order. A part is fine ("ends in 43"), and so are
 * dates, times, money, ages and alert numbers. This rule reads shapes; `checkAlertContent` also knows the numbers of the reports.
 */
export function findFullNumbers(text: string): string[] {
  const plain = visible(text);
  const addresses = [...plain.matchAll(email), ...plain.matchAll(spokenEmail)].map(([hit]) => hit);
  const handles = [...plain.matchAll(handle), ...plain.matchAll(account)].map(([hit]) => hit).filter((hit) => !timeAfterAt.test(hit));
  return [...new Set([...findFullPhones(plain), ...addresses, ...handles, ...findFullPlates(plain)])];
}

/** The text as a reader sees it: figures of any script made plain, invisible characters gone. */
export function visible(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/\p{Nd}/gu, plainFigure)
      // biome-ignore lint/suspicious/noMisleadingCharacterClass: the selector is removed by itself, wherever it stands.
      .replace(/[\p{Cf}\u{fe0f}]/gu, '')
  );
}

/** Figures of a script stand in the order of their values, ten in a row, and begin where no figure stands before (Unicode, section 4.6). */
function plainFigure(figure: string): string {
  const at = figure.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(at - value - 1))) value += 1;
  return String(value);
}
