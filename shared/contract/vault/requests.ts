import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ListExport } from '../../domain/export/export.ts';
import {
  AnswerFindingDecided,
  ErasedRequest,
  InformationRequest,
  RequestAnswer,
  RequestDecision,
  RequestReview,
} from '../../domain/information-request/information-request.ts';
import { CalendarDate, Hex, Id, Instant } from '../../domain/primitives.ts';
import { open, refuses } from '../refusal-errors.ts';
import { person } from './by-person.ts';
import { Pack } from './referrals.ts';

const Hash = Hex.length(64);
const answer = RequestAnswer.extend({ requestId: Id });
const answerErrors = { ...person, ...refuses('request/not-found', 'incident/not-found') };

/** The register of police requests for information about people. */
export const requests = {
  list: oc
    .output(
      z.strictObject({
        requests: z.array(
          z.strictObject({
            ...InformationRequest.shape,
            personName: z.string(),
            notedBy: z.string(),
            /** The day on which somebody has to look at it; null when none is set. */
            dueOn: CalendarDate.nullable(),
            decision: RequestDecision.extend({
              by: z.string(),
              /** SHA-256 of what left; null when nothing did. */ leftHash: Hash.nullable(),
              /** SHA-256 of the paper that went. */ fileHash: Hash.nullable(),
            }).nullable(),
            reviews: z.array(RequestReview.omit({ requestId: true }).extend({ at: Instant, by: z.string() })),
          }),
        ),
        /** What is left of requests about people who were erased. The workers by name. */
        erased: z.array(
          ErasedRequest.extend({
            id: Id,
            notedBy: z.string(),
            decision: ErasedRequest.shape.decision.unwrap().extend({ by: z.string() }).nullable(),
          }),
        ),
      }),
    )
    .errors(person),
  receive: oc
    .input(InformationRequest.omit({ id: true }))
    .output(z.strictObject({ id: Id }))
    .errors({ ...person, ...refuses('day/cannot-be', 'place/unknown-force') }),
  /** What would go with exactly these parts, in the words of the paper. Nothing leaves by asking. */
  answer: oc.input(answer).output(Pack).errors(answerErrors),
  /** What is to become of one marked word in it. */
  decideWord: oc
    .input(answer.extend({ key: AnswerFindingDecided.shape.key, decision: AnswerFindingDecided.shape.decision }))
    .output(Pack)
    .errors(answerErrors),
  /** Keeps the decision; where something goes, `shown` names the words that were shown and `pdfHash` the file. Null where nothing does. */
  decide: oc
    .input(RequestDecision.omit({ on: true }).extend({ shown: Hash.nullable(), pdfHash: Hash.nullable() }))
    .output(z.strictObject({ decided: z.boolean() }))
    .errors({
      ...answerErrors,
      ...refuses('request/already-decided', 'request/duty-not-met', 'request/changed-since-shown', 'request/undecided'),
    }),
  /** Notes that the register was saved outside of the vault. */
  exported: oc
    .input(ListExport)
    .output(z.strictObject({ noted: z.boolean() }))
    .errors(person),
  /** Looks again at what was decided. */
  review: oc
    .input(RequestReview)
    .output(z.strictObject({ reviewed: z.boolean() }))
    .errors({ ...open, ...refuses('request/not-found', 'request/not-decided') }),
};
