import { z } from 'zod';
import { CalendarDate } from '../primitives.ts';
import {
  type CentralConsent,
  CentralPurpose,
  type ConsentDecision,
  centralPurposes,
  consentForCentral,
  consentInForce,
  newestDecisions,
} from './consent.ts';

/**
 * The last day of each yes that has one, as it travels with a report: central counts the days itself, so that a yes ends there too while the
 * laptop that holds it lies in a drawer. A purpose without a day has no end.
 */
export const ConsentEnds = z.partialRecord(CentralPurpose, CalendarDate);
export type ConsentEnds = z.infer<typeof ConsentEnds>;

/** What central is told on a day in the United Kingdom. A yes to keeping a record carries every other, so none of them outlasts it. */
export function toldToCentral(
  decisions: readonly Pick<ConsentDecision, 'id' | 'purpose' | 'answer' | 'endsOn' | 'decidedAt' | 'givenBy'>[],
  on: CalendarDate,
): { consent: CentralConsent; ends: ConsentEnds } {
  const consent = consentForCentral(consentInForce(decisions, on));
  const newest = newestDecisions(decisions);
  const endOf = (purpose: ConsentDecision['purpose']) => newest.find((one) => one.purpose === purpose)?.endsOn ?? null;
  const ends = centralPurposes.flatMap((purpose) => {
    const [first] = [endOf(purpose), endOf('record')].filter((day) => day !== null).sort();
    return consent[purpose] === 'yes' && first !== undefined ? [[purpose, first]] : [];
  });
  return { consent, ends: Object.fromEntries(ends) as ConsentEnds };
}

/** What a report may be used for on a day in the United Kingdom, from what central was told last. A yes that has ended counts as not asked. */
export function consentOn(told: CentralConsent, ends: ConsentEnds, on: CalendarDate): CentralConsent {
  const answer = (purpose: CentralPurpose) => {
    const end = ends[purpose];
    return told[purpose] === 'yes' && end !== undefined && end < on ? 'not-asked' : told[purpose];
  };
  return Object.fromEntries(centralPurposes.map((purpose) => [purpose, answer(purpose)])) as CentralConsent;
}
