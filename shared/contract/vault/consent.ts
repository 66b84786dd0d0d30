import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  ConsentAnswer,
  ConsentDecision,
  ConsentMeans,
  ConsentPurpose,
  ConsentState,
  consentPurposes,
} from '../../domain/consent/consent.ts';
import { DueQuestion } from '../../domain/consent/due.ts';
import { GivenBy } from '../../domain/consent/given-by.ts';
import { Signature } from '../../domain/consent/signature.ts';
import { WithdrawalOutcome } from '../../domain/consent/withdrawal.ts';
import { Disclosure } from '../../domain/disclosure/disclosure.ts';
import { IncidentSummary } from '../../domain/incident/summary.ts';
import { CalendarDate, Id, Instant, ShortText } from '../../domain/primitives.ts';
import { open, refuses } from '../refusal-errors.ts';
import { sheetsMade } from './reviews.ts';

/** Every change of consent on an incident, the earliest first, and what of it is out of reach. */
export const ConsentHistory = z.strictObject({
  /** `notedBy` is empty for a change nobody on this laptop noted. */
  timeline: z.array(z.strictObject({ decision: ConsentDecision, notedBy: z.string() })),
  /** Null when no report was ever queued. */
  report: z
    .strictObject({
      /** When it went; null when it surely never left. */
      left: z.strictObject({ at: Instant, reference: z.string().nullable() }).nullable(),
      recalled: z.boolean(),
      /** How far the newest change has got on its way to central; null when there was none to tell. */
      change: z.enum(['waiting', 'sent', 'received']).nullable(),
      /** Published alerts central says had come from it, and how often their sheets were made on this laptop. */
      alerts: z.array(z.strictObject({ number: z.number().int(), isCancelled: z.boolean(), ...sheetsMade })),
    })
    .nullable(),
  /** Copies of its pictures and files that left the vault, oldest first. Where they went nobody here knows. */
  copies: z.array(z.strictObject({ id: Id, name: z.string(), madeAt: Instant, by: z.string() })),
  /** What police or those who protect somebody were told about it, or about her in answer to a request, oldest first. */
  disclosures: z.array(
    z.strictObject({ id: Id, to: z.string(), madeOn: CalendarDate, because: Disclosure.shape.because.shape.kind, by: z.string() }),
  ),
});
export type ConsentHistory = z.infer<typeof ConsentHistory>;

/** An incident on a list: what happened, without a word of the story, and whose it is apart from that. */
const listed = {
  incidentId: Id,
  about: IncidentSummary.shape.about,
  what: IncidentSummary.shape.what,
  placeKind: IncidentSummary.shape.placeKind,
  recordedAt: Instant,
  /** Null while nobody linked it. */
  person: z.strictObject({ id: Id, workingName: z.string() }).nullable(),
};

export const IsvaWanted = z.strictObject({ ...listed, saidAt: Instant });
export type IsvaWanted = z.infer<typeof IsvaWanted>;

/** An incident with questions to ask again. A list others may see shows what happened and the purposes, never who. */
export const DueConsent = z.strictObject({
  ...listed,
  /** The earliest first. */
  questions: z.array(DueQuestion).min(1),
});
export type DueConsent = z.infer<typeof DueConsent>;

/** A withdrawal that was passed on with a code. `waiting`: it has not left; `sent`: no answer yet. */
export const AskedWithdrawal = z.strictObject({
  id: Id,
  askedAt: Instant,
  notedBy: z.string(),
  /** The last group of the code, to tell two requests apart. */
  codeEnd: z.string(),
  purposes: z.array(ConsentPurpose),
  standing: z.enum(['waiting', 'sent', ...WithdrawalOutcome.options]),
  settledAt: Instant.nullable(),
});
export type AskedWithdrawal = z.infer<typeof AskedWithdrawal>;

export const consent = {
  /**
   * One answer to one question. It reaches what has been sent, and what waits, in the same transaction. A day to ask again, and the end of a
   * yes, are not before today.
   */
  decide: oc
    .input(
      z.strictObject({
        incidentId: Id,
        purpose: ConsentPurpose,
        answer: ConsentAnswer,
        means: ConsentMeans.exclude(['code']),
        givenBy: GivenBy,
        language: z.string().max(20),
        witness: ShortText,
        reviewOn: CalendarDate.nullable().default(null),
        /** The last day on which a yes counts. Left out of account for any other answer. */
        endsOn: CalendarDate.nullable().default(null),
        signature: Signature.nullable().default(null),
      }),
    )
    .output(z.strictObject({ decisions: z.array(ConsentDecision), inForce: ConsentState }))
    .errors({ ...open, ...refuses('incident/not-found', 'consent/day-passed') }),
  /** Who would like to talk to an ISVA and has no open case yet, the longest waiting first. Gone from here as soon as that is taken back. */
  isvaWanted: oc.output(z.strictObject({ rows: z.array(IsvaWanted) })).errors(open),
  /** What a person said to being contacted, over all incidents of hers: a yes to one is a yes; a no counts where there is none. */
  contactWishes: oc
    .input(z.strictObject({ personId: Id }))
    .output(z.strictObject({ isva: ConsentAnswer, callBack: ConsentAnswer }))
    .errors({ ...open, ...refuses('person/not-found') }),
  /** What is to be asked again within two weeks or should have been already, the earliest day first. */
  due: oc.output(z.strictObject({ rows: z.array(DueConsent) })).errors(open),
  /** Takes back the yes to each named purpose at once. */
  withdraw: oc
    .input(
      z.strictObject({
        incidentId: Id,
        purposes: z.array(ConsentPurpose).min(1).max(consentPurposes.length),
        means: ConsentMeans.exclude(['code']),
        givenBy: GivenBy,
        language: z.string().max(20),
        witness: ShortText,
      }),
    )
    .output(z.strictObject({ decisions: z.array(ConsentDecision), inForce: ConsentState }))
    .errors({ ...open, ...refuses('incident/not-found') }),
  /** The code for a receipt of an incident; the same each time. */
  receipt: oc
    .input(z.strictObject({ incidentId: Id }))
    .output(z.strictObject({ code: z.string(), worksElsewhere: z.boolean() }))
    .errors({ ...open, ...refuses('incident/not-found') }),
  /** What a code leads to. A code of another project says nothing here but that. */
  findCode: oc
    .input(z.strictObject({ code: z.string().max(60) }))
    .output(
      z.discriminatedUnion('where', [
        z.strictObject({ where: z.literal('here'), incidentId: Id, given: z.array(ConsentPurpose) }),
        z.strictObject({ where: z.literal('elsewhere') }),
      ]),
    )
    .errors({ ...open, ...refuses('receipt/unreadable') }),
  withdrawByCode: oc
    .input(z.strictObject({ code: z.string().max(60), purposes: z.array(ConsentPurpose).min(1).max(consentPurposes.length) }))
    .output(z.strictObject({ where: z.enum(['here', 'elsewhere']) }))
    .errors({ ...open, ...refuses('receipt/unreadable', 'report/not-enrolled') }),
  /** What was passed on from this laptop with codes of other projects, the newest first. Whose it was is not known here. */
  asked: oc.output(z.strictObject({ rows: z.array(AskedWithdrawal) })).errors(open),
  /** Every change ever, and how far what was sent has got. */
  history: oc
    .input(z.strictObject({ incidentId: Id }))
    .output(ConsentHistory)
    .errors({ ...open, ...refuses('incident/not-found') }),
};
