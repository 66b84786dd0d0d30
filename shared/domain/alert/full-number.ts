import { findFullPhones } from './full-phone.ts';
import { findFullPlates } from './full-plate.ts';

const email =
  /[\p{L}\p{N}._%+'-]+\s*(?:@|\(at\)|\[at\])\s*[\p{L}\p{N}-]+(?:(?:\.|[ \t]+\.[ \t]+|\s*(?:\(dot\)|\[dot\])\s*)[\p{L}\p{N}-]+)+/giu;
const spokenEmail = /[\p{L}\p{N}._%+'-]+ at [\p{L}\p{N}-]+(?: dot [\p{L}\p{N}-]+)+/giu;
const handle = /(?<![\p{L}\p{N}._])@[\p{L}\p{N}_.]{2,}/giu;
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
  const handles = [...plain.matchAll(handle)].map(([hit]) => hit).filter((hit) => !timeAfterAt.test(hit));
  return [...new Set([...findFullPhones(plain), ...addresses, ...handles, ...findFullPlates(plain)])];
}

/** The text as a reader sees it: full-width figures made plain, invisible characters gone. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the selector is removed by itself, wherever it stands.
  return text.normalize('NFKC').replace(/[\p{Cf}\u{fe0f}]/gu, '');
}
