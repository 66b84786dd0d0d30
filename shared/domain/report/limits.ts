import type { Report } from './report.ts';

/** The longest list in a record. */
const mostInList = 100;
/** A line of a record has 400 characters; reading a contact point makes at most 18 of one (Unicode, UAX 15, NFKC) and adds a few spaces. */
const longestLine = 10_000;
/** Fields that hold whole texts. */
const longTexts: ReadonlySet<string> = new Set(['story', 'looks'] satisfies (keyof Report | keyof Report['suspects'][number])[]);

/**
 * Whether a report is of a size that a record can lead to. Central holds what arrives to this: an enrolled laptop in wrong hands must not be
 * able to fill a list on central's screen with one message. Any field counts, so that a new one is held to it as well.
 */
export function isOfUsualSize(report: Report): boolean {
  return fits(report, '');
}

function fits(value: unknown, name: string): boolean {
  if (typeof value === 'string') return longTexts.has(name) || value.length <= longestLine;
  if (Array.isArray(value)) return value.length <= mostInList && value.every((one) => fits(one, name));
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([inner, content]) => fits(content, inner));
}
