import type { OffenceCode } from '../incident/offence.ts';
import type { Severity } from './alert.ts';

/**
 * How dangerous each kind of act is, as a first suggestion for an alert and as the order of the review list. A reviewer may choose
 * otherwise for the alert. The four levels follow what sister schemes publish (Jasmine's four danger levels; NUM's practice):
 * - very-dangerous: danger to life, penetration without consent, or taken out of reach of help. Strangulation is here because it is the
 *   strongest single sign of a later killing; a weapon shown, because the next person may be hurt with it; drugging, because it disables.
 * - dangerous: an attack on the body or home, or force used, that does not by itself reach the level above.
 * - risky: real harm or a real threat without an attack, or conduct that often comes before one (being followed, being watched).
 * - nuisance: costs time, money or sleep; worth knowing, not worth fear.
 */
export const severityOf = {
  rape: 'very-dangerous',
  'attempted-rape': 'very-dangerous',
  strangulation: 'very-dangerous',
  drugged: 'very-dangerous',
  'weapon-shown': 'very-dangerous',
  'held-against-will': 'very-dangerous',
  'coercion-trafficking': 'very-dangerous',
  'attempted-abduction': 'very-dangerous',
  'missing-worker': 'very-dangerous',
  'sexual-assault': 'dangerous',
  'condom-removal': 'dangerous',
  'forced-act': 'dangerous',
  'physical-assault': 'dangerous',
  robbery: 'dangerous',
  'premises-attack': 'dangerous',
  'official-misconduct': 'dangerous',
  threats: 'risky',
  blackmail: 'risky',
  'stalking-harassment': 'risky',
  doxxing: 'risky',
  theft: 'risky',
  'hate-abuse': 'risky',
  'criminal-damage': 'risky',
  'suspicious-behaviour': 'risky',
  fraud: 'nuisance',
  'non-payment': 'nuisance',
  'nuisance-messages': 'nuisance',
} as const satisfies Record<OffenceCode, Severity>;

const level = { 'very-dangerous': 4, dangerous: 3, risky: 2, nuisance: 1 } as const satisfies Record<Severity, number>;

/**
 * 4 (gravest) to 1, from everything that happened: the worst act counts. A report that names no act stands at 2, above nuisance, because
 * nobody knows yet what it is.
 */
export function gravity(what: readonly OffenceCode[]): 1 | 2 | 3 | 4 {
  if (what.length === 0) return 2;
  return Math.max(...what.map((code) => level[severityOf[code]])) as 1 | 2 | 3 | 4;
}

/** The severity an alert about these acts starts with. */
export function suggestedSeverity(what: readonly OffenceCode[]): Severity {
  const grave = gravity(what);
  return grave === 4 ? 'very-dangerous' : grave === 3 ? 'dangerous' : grave === 2 ? 'risky' : 'nuisance';
}
