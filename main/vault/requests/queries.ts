import {
  type AnswerFindingDecided,
  type ErasedRequest,
  type InformationRequest,
  type RequestDecision,
  type RequestReview,
  requestDueOn,
} from '#shared/domain/information-request/information-request.ts';
import type { Decisions } from '#shared/domain/report/apply.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { disclosedFor } from '../disclosures/queries.ts';
import { type Fact, factsOf } from '../log/fact-table.ts';
import { headOf, workingNameOf } from '../people/records.ts';
import type { Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { workerNames } from '../workers/queries.ts';

export type Kept = {
  request: InformationRequest;
  receivedAt: string;
  actor: string;
  decided: Fact<RequestDecision> | null;
  /** Looks at it after the decision, oldest first. */
  reviews: Fact<RequestReview>[];
  /** The day on which somebody has to look at it; null when no day is set any more. */
  dueOn: string | null;
};

/** The register about these records, or the whole of it, oldest first. The first decision stands. */
export function requestsOf(db: Database, group: readonly string[] | null): Kept[] {
  const facts = factsOf(db, 'information_requests', group);
  const decided = facts.filter(({ type }) => type === 'request.decided') as Fact<RequestDecision>[];
  const reviewed = facts.filter(({ type }) => type === 'request.reviewed') as Fact<RequestReview>[];
  return (facts.filter(({ type }) => type === 'request.received') as Fact<InformationRequest>[]).map(({ body, at, actor }) => {
    const own = decided.find((fact) => fact.body.requestId === body.id) ?? null;
    const reviews = reviewed.filter((fact) => fact.body.requestId === body.id);
    const dueOn = requestDueOn(body, own === null ? null : (reviews.at(-1)?.body ?? own.body));
    return { request: body, receivedAt: at, actor, decided: own, reviews, dueOn };
  });
}

/** Throws `request/not-found`. */
export function findRequest(db: Database, requestId: string): Kept {
  const found = requestsOf(db, null).find(({ request }) => request.id === requestId);
  if (found === undefined) throw new Refusal('request/not-found');
  return found;
}

/** The newest decision about each marked word of the answer to a request. */
export function answerDecisions(db: Database, requestId: string): Decisions {
  const decided = factsOf(db, 'information_requests', null).filter(({ type }) => type === 'answer.decided') as Fact<AnswerFindingDecided>[];
  return Object.fromEntries(decided.filter(({ body }) => body.requestId === requestId).map(({ body }) => [body.key, body.decision]));
}

/** What may stay of a request once the person it is about is erased. */
export function anonymousRequest(db: Database, { request, actor, decided }: Kept): ErasedRequest {
  const { authority, receivedOn, inWriting, sheWasTold, sheObjects, counselling } = request;
  const disclosed = disclosedFor(db, request);
  return {
    authority,
    receivedOn,
    inWriting,
    sheWasTold,
    sheObjects,
    counselling,
    notedBy: actor,
    decision:
      decided === null
        ? null
        : {
            decision: decided.body.decision,
            on: decided.body.on,
            by: decided.actor,
            items: decided.body.items,
            leftHash: disclosed?.contentHash ?? null,
          },
  };
}

/** What is left in the register of requests about people who were erased, newest first. */
function erasedRequests(db: Database): (ErasedRequest & { id: string })[] {
  const facts = factsOf(db, 'information_requests', null).filter(({ type }) => type === 'request.anonymised') as Fact<ErasedRequest>[];
  return facts.reverse().map(({ personId: id, body }) => ({ id, ...body }));
}

/** The whole register, newest first, and what is left in it of people who were erased. */
export function listRequests(vault: OpenVault): Out['requests']['list'] {
  const { db } = vault;
  const names = workerNames(db);
  const by = (id: string) => names.get(id) ?? '';
  return {
    requests: requestsOf(db, null)
      .reverse()
      .map(({ request, actor, decided, reviews, dueOn }) => {
        const disclosed = disclosedFor(db, request);
        return {
          ...request,
          personId: headOf(db, request.personId),
          personName: workingNameOf(db, request.personId),
          notedBy: by(actor),
          dueOn,
          decision:
            decided === null
              ? null
              : {
                  ...decided.body,
                  by: by(decided.actor),
                  leftHash: disclosed?.contentHash ?? null,
                  fileHash: disclosed?.pdfHash ?? null,
                },
          reviews: reviews.map(({ body, at, actor: who }) => ({ words: body.words, reviewOn: body.reviewOn, at, by: by(who) })),
        };
      }),
    erased: erasedRequests(db).map(({ notedBy, decision, ...kept }) => ({
      ...kept,
      notedBy: by(notedBy),
      decision: decision === null ? null : { ...decision, by: by(decision.by) },
    })),
  };
}
