import { z } from 'zod';
import { CalendarDate, Hex, Id, LongText, ShortText } from '../primitives.ts';
import { PackFindingDecided, PackItem } from '../referral/referral.ts';

export const triStates = ['yes', 'no', 'not-known'] as const;
const TriState = z.enum(triStates);

/** How police gave the person the notice in writing that section 44B asks for. */
export const noticeMeans = ['letter', 'email', 'message', 'by-hand', 'through-us'] as const;
export const NoticeMeans = z.enum(noticeMeans);
export type NoticeMeans = z.infer<typeof NoticeMeans>;

/**
 * A request by police for information about a victim (Police, Crime, Sentencing and Courts Act 2022, Part 2, Chapter 3A, and its code of
 * practice; in force since 12 January 2026). They may only ask where it is necessary and proportionate for a reasonable line of enquiry
 * (section 44A), must give the person notice in writing unless one of the exceptions of section 44B holds, and must ask us in writing
 * (section 44C). Counselling information needs a substantial probative value and a senior officer's approval.
 */
export const InformationRequest = z.strictObject({
  id: Id,
  personId: Id,
  receivedOn: CalendarDate,
  /** Name and collar number. */
  officer: ShortText.min(1),
  /** Name and rank of who approved the request, as the form says. */
  seniorOfficer: ShortText,
  /** The number on the request form. */
  formReference: ShortText,
  /** What the authority calls the case. */
  authorityReference: ShortText,
  /** Police force slug, see `shared/reference/police-forces.ts`. */
  authority: z.string().min(1).max(60),
  lineOfEnquiry: LongText.min(1),
  /** Exactly what is asked for, and over which time. */
  scope: LongText.min(1),
  inWriting: TriState,
  /** Whether police told her, as the law says, before they asked. */
  sheWasTold: TriState,
  /** The notice in writing: its day and means, or why police gave none. */
  notice: z.strictObject({ on: CalendarDate.nullable(), means: NoticeMeans.nullable(), whyNone: LongText }),
  sheObjects: TriState,
  /** What the person says to it, in their own words. */
  view: LongText,
  counselling: z.boolean(),
  /** The day by which somebody decides, or looks at it again. */
  reviewOn: CalendarDate.nullable(),
});
export type InformationRequest = z.infer<typeof InformationRequest>;

/** What has to be answered before anything may leave. Each is the project's own judgement, with its reason. */
export const requestTests = ['reasonable-line', 'necessary', 'proportionate', 'no-other-way'] as const;
export const RequestTest = z.enum(requestTests);
export type RequestTest = z.infer<typeof RequestTest>;

export const requestDecisions = ['nothing', 'part', 'all', 'asked-back'] as const;

/** What goes to police: parts of the record, of which incidents, and an answer in words. */
export const RequestAnswer = z.strictObject({
  incidents: z.array(Id).max(50),
  items: z.array(PackItem).max(20),
  /** Word for word; empty when the parts say all. */
  left: LongText,
});
export type RequestAnswer = z.infer<typeof RequestAnswer>;

export const RequestDecision = z.strictObject({
  requestId: Id,
  decision: z.enum(requestDecisions),
  tests: z.array(z.strictObject({ test: RequestTest, answer: z.enum(['yes', 'no']), why: LongText })).max(requestTests.length),
  /** For counselling information: why it has substantial probative value. */
  counsellingWhy: LongText,
  /** Why something goes although the person objects. */
  objectionWhy: LongText,
  why: LongText.min(1),
  ...RequestAnswer.shape,
  /** The day to look at it again: an answer is awaited, or what left is to come back. */
  reviewOn: CalendarDate.nullable(),
  on: CalendarDate,
});
export type RequestDecision = z.infer<typeof RequestDecision>;

/** A decided request was looked at again: what was found, and the next day to do so. */
export const RequestReview = z.strictObject({ requestId: Id, words: LongText.trim().min(1), reviewOn: CalendarDate.nullable() });
export type RequestReview = z.infer<typeof RequestReview>;

/** What a worker decided about a marked word of an answer to police. */
export const AnswerFindingDecided = PackFindingDecided.omit({ referralId: true }).extend({ requestId: Id });
export type AnswerFindingDecided = z.infer<typeof AnswerFindingDecided>;

/** Whether a decision lets something go. Handing over nothing, or asking back, is always possible. */
export function isHandingOver({ decision }: Pick<RequestDecision, 'decision'>): boolean {
  return decision === 'part' || decision === 'all';
}

/** Why a decision to hand something over does not stand yet. */
export type RequestGap = 'in-writing' | 'told' | 'notice' | 'test' | 'counselling' | 'senior' | 'objects' | 'what-left';

/** The gaps of a decision against the duty in force. Empty: it may be made. */
export function requestGaps(request: InformationRequest, decision: Omit<RequestDecision, 'requestId' | 'on'>): RequestGap[] {
  if (!isHandingOver(decision)) return [];
  const isMet = (test: RequestTest) => decision.tests.some((one) => one.test === test && one.answer === 'yes' && isSaid(one.why));
  const { on, means, whyNone } = request.notice;
  const gaps: RequestGap[] = [];
  if (request.inWriting !== 'yes') gaps.push('in-writing');
  if (request.sheWasTold !== 'yes' && !isSaid(whyNone)) gaps.push('told');
  if (request.sheWasTold === 'yes' && (on === null || means === null)) gaps.push('notice');
  if (!requestTests.every(isMet)) gaps.push('test');
  if (request.counselling && !isSaid(decision.counsellingWhy)) gaps.push('counselling');
  if (request.counselling && !isSaid(request.seniorOfficer)) gaps.push('senior');
  if (request.sheObjects === 'yes' && !isSaid(decision.objectionWhy)) gaps.push('objects');
  if (decision.items.length === 0 && !isSaid(decision.left)) gaps.push('what-left');
  return gaps;
}

const isSaid = (words: string) => words.trim() !== '';

/** The day on which somebody has to look at a request: undecided from the day it came, decided only where a day was set. */
export function requestDueOn(
  request: Pick<InformationRequest, 'receivedOn' | 'reviewOn'>,
  decided: { reviewOn: CalendarDate | null } | null,
) {
  return decided === null ? (request.reviewOn ?? request.receivedOn) : decided.reviewOn;
}

/** What is left of a request in the register once the person is erased: who asked, when, and what became of it. It names nobody. */
export const ErasedRequest = z.strictObject({
  authority: z.string().max(60),
  receivedOn: CalendarDate,
  inWriting: TriState,
  sheWasTold: TriState,
  sheObjects: TriState,
  counselling: z.boolean(),
  notedBy: Id,
  decision: z
    .strictObject({
      decision: z.enum(requestDecisions),
      on: CalendarDate,
      by: Id,
      items: z.array(PackItem).max(20),
      leftHash: Hex.length(64).nullable(),
    })
    .nullable(),
});
export type ErasedRequest = z.infer<typeof ErasedRequest>;

/** A request before anybody has said anything about it. */
export function emptyRequest(receivedOn: CalendarDate): Omit<InformationRequest, 'id' | 'personId' | 'authority'> {
  return {
    receivedOn,
    officer: '',
    seniorOfficer: '',
    formReference: '',
    authorityReference: '',
    lineOfEnquiry: '',
    scope: '',
    inWriting: 'not-known',
    sheWasTold: 'not-known',
    notice: { on: null, means: null, whyNone: '' },
    sheObjects: 'not-known',
    view: '',
    counselling: false,
    reviewOn: null,
  };
}

/** A decision before anybody has made it: nothing goes. */
export function emptyDecision(): Omit<RequestDecision, 'requestId' | 'on'> {
  return {
    decision: 'nothing',
    tests: [],
    counsellingWhy: '',
    objectionWhy: '',
    why: '',
    incidents: [],
    items: [],
    left: '',
    reviewOn: null,
  };
}
