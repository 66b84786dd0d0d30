import type { Span } from './span.ts';
import { isVehicle } from './vehicles.ts';
import type { Word } from './words.ts';

/** A plate is the offender's, unless it is said to be hers: "her car is QQ55 ABC", "her number plate". */
export function herPlates(words: readonly Word[]): Span[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!/^[a-z]{2}\d{2}[a-z]{0,3}$/.test(word.fold) || word.opens) return [];
    const left = words.slice(Math.max(0, at - 6), at).map(({ fold }) => fold);
    const owner = left.findLastIndex((fold) => /^(?:her|my|ain|hers|own)$/.test(fold));
    const near = words.slice(Math.max(0, at - 6), at);
    if (owner === -1 || near.slice(owner + 1).some((one) => one.opens || /^(?:he|him|his|a|the|with|and|by|in|on)$/.test(one.fold)))
      return [];
    const named = near.slice(owner + 1);
    const isCar = (one: Word) =>
      isVehicle(one.fold) || /^(?:car|plate|reg|registration|van|motor|runabout|moped|scooter|motorbike|bike|wagon)$/.test(one.fold);
    if (named.some(isAct) || !(named.some(isCar) || (named.length === 0 && /^(?:own|hers)$/.test(near[owner]?.fold ?? '')))) return [];
    const end = next && next.gap === ' ' && word.fold.length === 4 && /^[a-z]{3}$/.test(next.fold) ? next.end : word.end;
    return [
      {
        start: word.start,
        end,
        kind: 'plate' as const,
        weight: 'doubtful' as const,
        rank: 40,
        why: 'plate' as const,
        replacement: 'detail' as const,
      },
    ];
  });
}

/** A verb between "her" and the plate: "took her away, QQ12 ABC". */
function isAct(word: Word): boolean {
  return /(?:ed|ing)$|^(?:away|off|up|out|home)$/.test(word.fold);
}

/** Full postcodes. The first half alone says only the district and may stay. */
export function postcodes(words: readonly Word[]): Span[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const split =
      next !== undefined &&
      /^\s{1,2}$/.test(next.gap) &&
      /^[a-z]{1,2}\d[a-z\d]?$/.test(word.fold) &&
      /^\d[abd-hjlnp-uw-z]{2}$/.test(next.fold);
    const ordinal = next !== undefined && /^\d(?:st|nd|rd|th)$/.test(next.fold);
    const whole = /^[a-z]{1,2}\d[a-z\d]?\d[abd-hjlnp-uw-z]{2}$/.test(word.fold) && word.fold.length >= 5;
    if (!whole && (!split || ordinal)) return [];
    return [
      {
        start: word.start,
        end: whole ? word.end : (next?.end ?? word.end),
        kind: 'postcode' as const,
        weight: 'identifying' as const,
        rank: 60,
        why: 'postcode' as const,
        replacement: 'address' as const,
      },
    ];
  });
}
