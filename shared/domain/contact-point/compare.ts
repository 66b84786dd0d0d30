import type { ContactPointKind } from './contact-point.ts';

/**
 * How a number, plate or address that is being typed meets one that is kept.
 * - `same`: whole and equal.
 * - `one-off`: whole, and one slip away: one character different, missing, too many, or two neighbours swapped.
 * - `part`: one of the two is only known in part, and nothing contradicts.
 */
export type ContactPointMatch = 'same' | 'one-off' | 'part';

/** Known characters from which on a part says something. Fewer would match nearly everybody. */
const leastKnown: Readonly<Record<ContactPointKind, number>> = { phone: 5, plate: 3, email: 4, handle: 3 };

/** Whether enough of it is known to look for it. `normal` as `understandContactPoint` gives it. */
export function saysEnough(kind: ContactPointKind, normal: string): boolean {
  const known = kind === 'phone' ? nationalOf(whileTyped(kind, normal)) : normal;
  return known.replace(/[^\p{L}\p{N}]/gu, '').length >= leastKnown[kind];
}

/**
 * Compares two normal forms of the same kind; null when they have nothing to do with each other. `?` stands for one unknown character on
 * either side. A part that is still being typed is the beginning of the kept one; digits without a country code are its end.
 */
export function compareContactPoints(kind: ContactPointKind, typed: string, kept: string): ContactPointMatch | null {
  if (typed !== whileTyped(kind, typed)) return compareContactPoints(kind, whileTyped(kind, typed), kept);
  const isPart = typed.includes('?') || kept.includes('?');
  if (!isPart && typed === kept) return 'same';
  if (isPart) return fits(typed, kept) ? 'part' : null;
  if (kind === 'phone' && !typed.startsWith('+')) return kept.endsWith(typed) || kept.includes(typed) ? 'part' : null;
  if (kept.startsWith(typed)) return 'part';
  return isOneOff(typed, kept) ? 'one-off' : null;
}

/** The first digits of a British number are given no country code while they may still be an ending; a leading 0 says that they are the first. */
export function whileTyped(kind: ContactPointKind, normal: string): string {
  return kind === 'phone' && normal.startsWith('0') ? `+44${normal.slice(1)}` : normal;
}

function nationalOf(normal: string): string {
  return normal.startsWith('+44') ? normal.slice(3) : normal;
}

function fits(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a.charAt(at), b.charAt(at)];
    if (x !== y && x !== '?' && y !== '?') return false;
  }
  return true;
}

/** One substitution, insertion, deletion or swap of neighbours (Damerau's four slips). */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.length === restB.length) {
    if (restA.slice(1) === restB.slice(1)) return true;
    return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

const alphabets: Readonly<Record<ContactPointKind, string>> = {
  phone: '0123456789',
  plate: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  email: 'abcdefghijklmnopqrstuvwxyz0123456789._-+@',
  handle: 'abcdefghijklmnopqrstuvwxyz0123456789._-',
};

/** Every form one slip away from a whole one, so that an index of exact forms finds them. The country code is taken as right. */
export function oneOffFrom(kind: ContactPointKind, normal: string): string[] {
  const fixed = kind === 'phone' && normal.startsWith('+44') ? '+44' : '';
  const own = [...normal.slice(fixed.length)];
  const found = new Set<string>();
  const add = (signs: readonly string[]) => found.add(fixed + signs.join(''));
  for (let at = 0; at <= own.length; at++) {
    for (const sign of alphabets[kind]) {
      add([...own.slice(0, at), sign, ...own.slice(at)]);
      if (at < own.length) add([...own.slice(0, at), sign, ...own.slice(at + 1)]);
    }
    if (at < own.length) add([...own.slice(0, at), ...own.slice(at + 1)]);
    if (at < own.length - 1) add([...own.slice(0, at), own[at + 1] as string, own[at] as string, ...own.slice(at + 2)]);
  }
  found.delete(normal);
  return [...found];
}
