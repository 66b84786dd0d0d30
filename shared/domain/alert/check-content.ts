import { Refusal } from '../../errors/refusals.ts';
import type { UnderstoodContactPoint } from '../contact-point/contact-point.ts';
import type { AlertContent } from './alert.ts';
import { findFullNumbers, visible } from './full-number.ts';
import { allDigits, digitRuns } from './full-phone.ts';

/** Everything a worker wrote that a reader will see. */
function texts(content: AlertContent): string[] {
  return [content.headline, content.description, ...content.facts.map((fact) => fact.value), ...content.instructions];
}

/**
 * Refuses an alert that gives away a whole number: `Refusal('alert/full-number', { text })`. Any field may not hold one
 * (`findFullNumbers`), and the fields together may not hold one of `known` - the contact points and plates of the reports behind the alert -
 * even spread over fields or broken up by spaces and letters.
 */
export function checkAlertContent(content: AlertContent, known: readonly UnderstoodContactPoint[]): void {
  const text = givenAwayBy(content, known);
  if (text !== null) throw new Refusal('alert/full-number', { text });
}

/** The first whole number an alert gives away, as it stands there or as we know it; null when there is none. */
export function givenAwayBy(content: AlertContent, known: readonly UnderstoodContactPoint[]): string | null {
  const [hit] = texts(content).flatMap(findFullNumbers);
  return hit ?? known.find((point) => givesAway(content, point))?.display ?? null;
}

/** Whether the fields together tell a reader the whole of this contact point. A part that we were told only in part cannot be given away. */
function givesAway(content: AlertContent, point: UnderstoodContactPoint): boolean {
  if (!point.complete) return false;
  const fields = texts(content).map(visible);
  switch (point.kind) {
    case 'phone':
      return givesAwayPhone(fields, point.normal);
    case 'plate':
      return givesAwayPlate(fields, point.normal);
    case 'email':
      return givesAwayEmail(fields, point.normal);
    case 'handle':
      return squash(fields.join(' ')).includes(squash(point.normal)) && squash(point.normal) !== '';
  }
}

/** The national part, without country code and trunk 0: what remains when somebody leaves the beginning away. */
function givesAwayPhone(fields: readonly string[], normal: string): boolean {
  const digits = normal.replace(/\D/g, '').replace(/^44/, '');
  const text = fields.join('\n');
  // Once as it is spoken ("oh seven"), once with nothing but the figures in it: letters between them hide nothing.
  if ([allDigits(text), text.replace(/\D/g, '')].some((told) => told.includes(digits))) return true;
  // The last two digits may be printed. With them, pieces that leave a hundred possibilities or fewer tell the number.
  const told = covered(digits, fields.flatMap(digitRuns), 3);
  told.add(digits.length - 1).add(digits.length - 2);
  return digits.length - told.size <= 2;
}

function givesAwayPlate(fields: readonly string[], normal: string): boolean {
  if (squash(fields.join(' ')).includes(normal.toLowerCase())) return true;
  const pieces = fields.flatMap((field) => field.match(/[A-Za-z0-9]{3,}/g) ?? []).map((piece) => piece.toUpperCase());
  return covered(normal, pieces, 3).size >= normal.length - 1;
}

function givesAwayEmail(fields: readonly string[], normal: string): boolean {
  const text = fields.join(' ').toLowerCase();
  if (squash(text.replace(/\bat\b|\bdot\b/g, '')).includes(squash(normal))) return true;
  const [local = '', domain = ''] = normal.toLowerCase().split('@');
  return local.length >= 4 && squash(text).includes(squash(local)) && text.includes(domain);
}

/** Positions of `whole` that stand in one of the pieces, as stretches of at least `least` characters. */
function covered(whole: string, pieces: readonly string[], least: number): Set<number> {
  const positions = new Set<number>();
  for (let start = 0; start + least <= whole.length; start++) {
    const stretch = whole.slice(start, start + least);
    if (pieces.some((piece) => piece.includes(stretch))) for (let at = start; at < start + least; at++) positions.add(at);
  }
  return positions;
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
