import { z } from 'zod';
import { CalendarDate, LongText, ShortText } from '../primitives.ts';
import { AnswerStanding, answerOf, noAnswer, unsure } from './answer.ts';

/** Injuries, and where care was had. Health of the person who was hurt: stays in the project (see `report/build.ts`). */
export const injuryOptions = ['none', 'bruises', 'cuts', 'head', 'neck', 'internal', 'broken-bone', 'shock', 'other'] as const;
export const Injuries = answerOf(injuryOptions);
export type Injuries = z.infer<typeof Injuries>;

/** What was kept that may help to prove it. */
export const evidenceOptions = ['none', 'clothes', 'condom', 'bedding', 'messages', 'pictures', 'cctv', 'medical', 'other'] as const;
export const Evidence = answerOf(evidenceOptions);
export type Evidence = z.infer<typeof Evidence>;

/**
 * The five strands every force monitors, and sex-worker status, which is a local strand (Merseyside first, 2006; North Yorkshire 2019).
 * Anyone's perception is enough to record one (College of Policing; see design, section 3.3).
 */
export const hateStrands = ['disability', 'race', 'religion', 'sexual-orientation', 'transgender', 'sex-worker-status', 'other'] as const;
export const Hate = answerOf(hateStrands);
export type Hate = z.infer<typeof Hate>;

export const policeResponses = ['good', 'mixed', 'poor', 'abusive', 'none-yet', ...unsure] as const;
/** Yes and no, and the answers that are neither. */
export const yesNo = ['yes', 'no', ...unsure] as const;
export const YesNo = z.enum(yesNo);
/** What the police did, if they were told. `reference` is their own number for it. */
export const PoliceContact = z.strictObject({
  told: YesNo.nullable(),
  response: z.enum(policeResponses).nullable(),
  reference: ShortText,
  /** What they said and did: the body of a report about the police. */
  words: LongText,
});
export type PoliceContact = z.infer<typeof PoliceContact>;

/** Calls and messages: how many, between which days, and whether they belong together. */
export const Messages = z.strictObject({
  count: z.number().int().min(0).max(100_000).nullable(),
  /** How sure the count is: `part` when there were more. */
  standing: AnswerStanding.nullable(),
  related: YesNo.nullable(),
  firstOn: CalendarDate.nullable(),
  lastOn: CalendarDate.nullable(),
  words: ShortText,
});
export type Messages = z.infer<typeof Messages>;

/** A report may be about the incident, or about how police answered it, which is a kind of report of its own. */
export const reportKinds = ['incident', 'police-response'] as const;
export const ReportKind = z.enum(reportKinds);
export type ReportKind = z.infer<typeof ReportKind>;

export function emptyAftermath() {
  return {
    messages: { count: null, standing: null, related: null, firstOn: null, lastOn: null, words: '' } satisfies Messages as Messages,
    injuries: noAnswer() as Injuries,
    evidence: noAnswer() as Evidence,
    hate: noAnswer() as Hate,
    police: { told: null, response: null, reference: '', words: '' } satisfies PoliceContact as PoliceContact,
  };
}

/**
 * What a run of messages is called: one is a malicious communication, two or more that belong together are harassment (NUM's own guidance,
 * uglymugs.org/um/safety/abuse-and-harassment). Null while the count is not known, or when it is known that several do not belong together.
 */
export function courseOfMessages({ count, related }: Messages): 'malicious-communication' | 'harassment' | null {
  if (count === null || count < 1) return null;
  if (count === 1) return 'malicious-communication';
  return related === 'yes' ? 'harassment' : null;
}
