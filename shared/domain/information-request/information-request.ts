import { z } from 'zod';
import { CalendarDate, Id, LongText, ShortText } from '../primitives.ts';

const TriState = z.enum(['yes', 'no', 'not-known']);

/**
 * A request by police for information about a victim. Since 12 January 2026 they may only ask a third party where it is necessary and
 * proportionate for a reasonable line of enquiry, must say so in writing and must tell her first; counselling information needs a
 * substantial probative value (Victims and Prisoners Act 2024, duties on victim information requests and their code of practice).
 */
export const InformationRequest = z.strictObject({
  id: Id,
  personId: Id,
  receivedOn: CalendarDate,
  /** Name and collar number. */
  officer: ShortText.min(1),
  /** Police force slug, see `shared/reference/police-forces.ts`. */
  authority: z.string().min(1).max(60),
  lineOfEnquiry: LongText.min(1),
  /** Exactly what is asked for, and over which time. */
  scope: LongText.min(1),
  inWriting: TriState,
  /** Whether police told her, as the law says, before they asked. */
  sheWasTold: TriState,
  sheObjects: TriState,
  counselling: z.boolean(),
});
export type InformationRequest = z.infer<typeof InformationRequest>;

/** What has to be answered before anything may leave. Each is the project's own judgement, with its reason. */
export const requestTests = ['reasonable-line', 'necessary', 'proportionate', 'no-other-way'] as const;
export const RequestTest = z.enum(requestTests);
export type RequestTest = z.infer<typeof RequestTest>;

export const RequestDecision = z.strictObject({
  requestId: Id,
  decision: z.enum(['nothing', 'part', 'all', 'asked-back']),
  tests: z.array(z.strictObject({ test: RequestTest, answer: z.enum(['yes', 'no']), why: LongText })).max(requestTests.length),
  /** For counselling information: why it has substantial probative value. */
  counsellingWhy: LongText,
  why: LongText.min(1),
  /** What left, word for word; empty when nothing did. */
  left: LongText,
  on: CalendarDate,
});
export type RequestDecision = z.infer<typeof RequestDecision>;

/** Why a decision to hand something over does not stand yet. Handing over nothing, or asking back, is always possible. */
export type RequestGap = 'in-writing' | 'told' | 'test' | 'counselling' | 'what-left';

/** The gaps of a decision against the duty in force. Empty: it may be made. */
export function requestGaps(request: InformationRequest, decision: Omit<RequestDecision, 'requestId' | 'on'>): RequestGap[] {
  if (decision.decision === 'nothing' || decision.decision === 'asked-back') return [];
  const isMet = (test: RequestTest) => decision.tests.some((one) => one.test === test && one.answer === 'yes' && one.why.trim() !== '');
  const gaps: RequestGap[] = [];
  if (request.inWriting !== 'yes') gaps.push('in-writing');
  if (request.sheWasTold !== 'yes') gaps.push('told');
  if (!requestTests.every(isMet)) gaps.push('test');
  if (request.counselling && decision.counsellingWhy.trim() === '') gaps.push('counselling');
  if (decision.left.trim() === '') gaps.push('what-left');
  return gaps;
}
