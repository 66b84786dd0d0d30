import { z } from 'zod';
import { CalendarDate, Id, Instant, ShortText } from '../primitives.ts';
import { GivenBy } from './given-by.ts';
import { Signature } from './signature.ts';

/** The purposes a person is asked about, one at a time, in this order: what stays here first, then what goes further and further. */
export const consentPurposes = [
  'record',
  'isva',
  'statistics',
  'alert',
  'checker',
  'policeIntelligence',
  'scas',
  'callBack',
  'formalReport',
] as const;
export const ConsentPurpose = z.enum(consentPurposes);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** The four terms UK guidance uses (BASHH 2022) for sharing with police, from the least to the most. */
export const consentTerms = ['no-sharing', 'third-party-reporting', 'intelligence-reporting', 'police-engagement'] as const;
export type ConsentTerm = (typeof consentTerms)[number];

/** Each purpose belongs to one term. */
export const consentTerm = {
  record: 'no-sharing',
  isva: 'no-sharing',
  statistics: 'no-sharing',
  alert: 'third-party-reporting',
  checker: 'third-party-reporting',
  policeIntelligence: 'intelligence-reporting',
  scas: 'intelligence-reporting',
  callBack: 'intelligence-reporting',
  formalReport: 'police-engagement',
} as const satisfies Record<ConsentPurpose, ConsentTerm>;

/** The purposes of a term, in the order in which they are asked. */
export function purposesOf(term: ConsentTerm): ConsentPurpose[] {
  return consentPurposes.filter((purpose) => consentTerm[purpose] === term);
}

/** Purposes that let an anonymised report leave the project. Without a yes to at least one, nothing may be sent. */
export const purposesThatSend = ['alert', 'checker', 'policeIntelligence', 'scas'] as const satisfies readonly ConsentPurpose[];

/**
 * Purposes that only the person it happened to can say yes to: they name or reach that person. A yes of somebody else is written down as what
 * it is and opens nothing. With it a warning may still go out and police may still learn what happened, since neither says who it was: a
 * member may report for a third party (design, domain 1.2), and it is the survivor who decides about contact and a report (1.4, row 41).
 */
export const needsOwnAnswer = ['isva', 'callBack', 'formalReport'] as const satisfies readonly ConsentPurpose[];

/** Three answers and no default. `not-asked` is what a purpose is until somebody asked, and again after "not now". */
export const ConsentAnswer = z.enum(['yes', 'no', 'not-asked']);
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;

/** How an answer reached us. `code`: taken back with the code of a receipt, at another project. */
export const ConsentMeans = z.enum(['spoken', 'signed', 'written', 'code']);
export type ConsentMeans = z.infer<typeof ConsentMeans>;

/** One answer to one question: append-only, never edited. The newest for a purpose is the one in force. */
export const ConsentDecision = z.strictObject({
  id: Id,
  incidentId: Id,
  purpose: ConsentPurpose,
  answer: ConsentAnswer,
  means: ConsentMeans,
  givenBy: GivenBy,
  /** Which words were read out: version of the wording and its language tag. */
  wordingVersion: z.number().int().positive(),
  language: z.string().max(20),
  /** Interpreter or witness, if there was one. Stays in the project. */
  witness: ShortText,
  /** When to ask again, if that was agreed; the answer holds until then and after. */
  reviewOn: CalendarDate.nullable().default(null),
  /** The last day on which a yes counts, if an end was agreed. From the day after it is no yes any more, anywhere. */
  endsOn: CalendarDate.nullable().default(null),
  /** What was drawn on screen, for an answer that was signed there. */
  signature: Signature.nullable().default(null),
  decidedAt: Instant,
  decidedBy: Id,
});
export type ConsentDecision = z.infer<typeof ConsentDecision>;

export const ConsentState = z.record(ConsentPurpose, ConsentAnswer);
export type ConsentState = Record<ConsentPurpose, ConsentAnswer>;

/** The wording in force, its number rising with every change of any text. */
export const currentWordingVersion = 1;

/** What nobody was asked about yet. */
export const nothingAsked: ConsentState = Object.freeze(
  Object.fromEntries(consentPurposes.map((purpose) => [purpose, 'not-asked'])) as ConsentState,
);

type Given = Pick<ConsentDecision, 'id' | 'purpose' | 'answer' | 'decidedAt' | 'givenBy'>;
type Standing = Given & Pick<ConsentDecision, 'endsOn'>;

/**
 * The decision that counts for each purpose that was asked about, in the order in which purposes are asked: the newest, passing over what
 * somebody else said where it can change nothing (`canCount`).
 */
export function newestDecisions<D extends Given>(decisions: readonly D[]): D[] {
  const newest = new Map<ConsentPurpose, D>();
  const own = new Map<ConsentPurpose, ConsentAnswer>();
  for (const decision of inOrder(decisions)) {
    const { purpose, answer, givenBy } = decision;
    if (givenBy.who === 'survivor') own.set(purpose, answer);
    else if (!canCount(decision, own.get(purpose) ?? 'not-asked')) continue;
    newest.set(purpose, decision);
  }
  return consentPurposes.flatMap((purpose) => newest.get(purpose) ?? []);
}

/**
 * Whether what somebody else says can count beside the person's own last answer. Never a yes to what needs the person's own; never anything but
 * a no after the person's own no; and of their own accord nobody changes what the person has answered, lest a no be said over their head.
 */
function canCount({ purpose, answer, givenBy }: Given, own: ConsentAnswer): boolean {
  if (answer === 'yes' && (needsOwnAnswer as readonly ConsentPurpose[]).includes(purpose)) return false;
  if (own === 'no' && answer !== 'no') return false;
  return own === 'not-asked' || givenBy.who === 'survivor' || givenBy.ground !== 'own-accord';
}

/** The last thing anybody said to each purpose, whether it counts or not. */
export function lastSaid<D extends Given>(decisions: readonly D[]): D[] {
  const last = new Map(inOrder(decisions).map((decision) => [decision.purpose, decision]));
  return consentPurposes.flatMap((purpose) => last.get(purpose) ?? []);
}

/** What somebody else said last and what does not count: the person is to be asked. */
export function passedOver<D extends Given>(decisions: readonly D[]): D[] {
  const counting = newestDecisions(decisions);
  return lastSaid(decisions).filter((said) => !counting.includes(said));
}

function inOrder<D extends Given>(decisions: readonly D[]): D[] {
  return [...decisions].sort((a, b) => (a.decidedAt === b.decidedAt ? compare(a.id, b.id) : compare(a.decidedAt, b.decidedAt)));
}

/** Whether this is a yes whose end has passed on a day. Such a yes counts as not asked: nobody said no. */
export function hasEnded({ answer, endsOn }: Pick<ConsentDecision, 'answer' | 'endsOn'>, on: CalendarDate): boolean {
  return answer === 'yes' && endsOn !== null && endsOn < on;
}

/**
 * The answers in force on a day in the United Kingdom: the decision that counts per purpose, `not-asked` where there is none and where a yes has
 * ended. The one rule every part of the app asks before it uses anything.
 */
export function consentInForce(decisions: readonly Standing[], on: CalendarDate): ConsentState {
  const state = { ...nothingAsked };
  for (const decision of newestDecisions(decisions)) state[decision.purpose] = hasEnded(decision, on) ? 'not-asked' : decision.answer;
  return state;
}

/** Whether something may be done. Without a yes to keeping a record there is a yes to nothing: everything else rests on it. */
export function isAgreedTo(state: ConsentState, purpose: ConsentPurpose): boolean {
  return state.record === 'yes' && state[purpose] === 'yes';
}

/** Whether an anonymised report may leave: a record was agreed to, and at least one purpose that sends. */
export function maySend(state: ConsentState): boolean {
  return purposesThatSend.some((purpose) => isAgreedTo(state, purpose));
}

/** The purposes central acts on. `record` and `isva` stay between the person and the project. */
export const CentralConsent = z.strictObject({
  alert: ConsentAnswer,
  checker: ConsentAnswer,
  policeIntelligence: ConsentAnswer,
  scas: ConsentAnswer,
  callBack: ConsentAnswer,
  statistics: ConsentAnswer,
  formalReport: ConsentAnswer,
});
export type CentralConsent = z.infer<typeof CentralConsent>;
export const CentralPurpose = CentralConsent.keyof();
export type CentralPurpose = keyof CentralConsent;
export const centralPurposes = CentralPurpose.options;

/**
 * What central is told and bound by. A person who takes back the yes to keeping a record takes back everything that rested on it, and is told
 * of in the same words: no where she said no, not asked where that yes has ended.
 */
export function consentForCentral(state: ConsentState): CentralConsent {
  const answer = (purpose: CentralPurpose) => (state.record !== 'yes' && state[purpose] === 'yes' ? state.record : state[purpose]);
  return Object.fromEntries(centralPurposes.map((purpose) => [purpose, answer(purpose)])) as CentralConsent;
}

/** Whether nothing is left that a report may be used for. The same as `!maySend` of the answers it was made from. */
export function isWithdrawn(consent: CentralConsent): boolean {
  return purposesThatSend.every((purpose) => consent[purpose] !== 'yes');
}

/** The purposes that had a yes and have none any more, in the order in which they are asked. */
export function takenBack(before: CentralConsent, now: CentralConsent): CentralPurpose[] {
  return centralPurposes.filter((purpose) => before[purpose] === 'yes' && now[purpose] !== 'yes');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
