import { formatMessage } from '../../i18n/format.ts';
import type { UnderstoodContactPoint } from '../contact-point/contact-point.ts';
import { findFullNumbers, visible } from './full-number.ts';
import { allDigits, findFullPhones } from './full-phone.ts';
import { findFullPlates } from './full-plate.ts';

const locale = 'en-GB';

/** The last two digits of a phone number; null when they are not known. */
export function phoneEnding({ normal }: UnderstoodContactPoint): string | null {
  return /\d\d$/.test(normal) ? normal.slice(-2) : null;
}

/**
 * A plate as far as an alert may tell it: the first three characters and the last one, of those that are known, spaced out so that they are
 * read one by one ("has Q Q 1 and ends in K"). Short dateless plates tell only their first character and the last. Null when nothing is known.
 */
export function platePart({ normal }: UnderstoodContactPoint): string | null {
  const known = normal.split('?', 1)[0] ?? '';
  const begins = [...known.slice(0, normal.length > 5 ? 3 : 1)].join(' ');
  const ends = normal.length > 3 && !normal.endsWith('?') ? normal.slice(-1) : '';
  if (begins !== '' && ends !== '') return formatMessage(locale, 'alert.plate-both', { begins, ends });
  if (begins !== '') return formatMessage(locale, 'alert.plate-begins', { begins });
  return ends === '' ? null : formatMessage(locale, 'alert.plate-ends', { ends });
}

/** The text with every whole number, address, handle and plate cut to the part that may be told. `known` are those of the report. */
export function cutNumbers(text: string, known: readonly UnderstoodContactPoint[]): string {
  let left = visible(text);
  for (const plate of longestFirst(findFullPlates(left))) {
    left = left.replaceAll(plate, formatMessage(locale, 'alert.cut-plate', { ending: plate.slice(-1).toUpperCase() }));
  }
  for (const phone of longestFirst(findFullPhones(left))) {
    left = left.replaceAll(phone, formatMessage(locale, 'alert.cut-phone', { ending: allDigits(phone).slice(-2) }));
  }
  const addresses = known.filter(({ kind }) => kind === 'email' || kind === 'handle').flatMap(({ raw, normal }) => [raw, normal]);
  for (const address of longestFirst([...findFullNumbers(left), ...addresses.filter((address) => address.length > 2)])) {
    left = left.replaceAll(address, formatMessage(locale, 'alert.cut-address'));
  }
  return left;
}

function longestFirst(texts: readonly string[]): string[] {
  return [...texts].sort((a, b) => b.length - a.length);
}
