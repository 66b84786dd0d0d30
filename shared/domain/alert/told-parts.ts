import type { AlertContent } from './alert.ts';

/** What an alert tells of a number or plate it does not give away: how it begins and how it ends, upper case. Empty where it says nothing. */
export type ToldPart = { kind: 'phone' | 'plate'; begins: string; ends: string };

/**
 * The parts of numbers and plates an alert tells, read back from its facts ("ends in 43 or 48", "has Q Q 1 and ends in K") and from its
 * words ("a number that ends in 43"). An alert never holds a whole one, so that a part is all there is to compare with.
 */
export function toldParts({ facts, headline, description }: Pick<AlertContent, 'facts' | 'headline' | 'description'>): ToldPart[] {
  const parts: ToldPart[] = [];
  for (const { label, value } of facts) {
    if (label === 'phone') for (const [ends] of value.matchAll(/\b\d{2,4}\b/g)) parts.push({ kind: 'phone', begins: '', ends });
    if (label === 'plate') parts.push(...platesIn(value));
  }
  const text = `${headline}\n${description}`;
  for (const [, kind, ends] of text.matchAll(/\b(number|plate) that ends in ([A-Z0-9]{1,4})\b/g)) {
    parts.push({ kind: kind === 'number' ? 'phone' : 'plate', begins: '', ends: ends as string });
  }
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

/** "has Q Q 1 and ends in K or has A B": each of the plates apart. */
function platesIn(value: string): ToldPart[] {
  return value.split(/,| or /).flatMap((one) => {
    const begins = (/\bhas ((?:[A-Z0-9] ?)+)/.exec(one)?.[1] ?? '').replaceAll(' ', '');
    const ends = /\bends in ([A-Z0-9]{1,3})\b/.exec(one)?.[1] ?? '';
    return begins === '' && ends === '' ? [] : [{ kind: 'plate' as const, begins, ends }];
  });
}

/** Whether a typed number or plate (its normal form, known in whole or in part) may be the one an alert tells a part of. */
export function meetsToldPart(normal: string, { begins, ends }: ToldPart): boolean {
  const first = normal.slice(0, begins.length);
  const last = ends === '' ? '' : normal.slice(-ends.length);
  return normal.length > begins.length + ends.length && first === begins && last === ends;
}
