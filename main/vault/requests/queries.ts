import type { InformationRequest, RequestDecision } from '#shared/domain/information-request/information-request.ts';
import type { OpenVault } from '../context.ts';
import { disclosedFor } from '../disclosures/queries.ts';
import { type Fact, factsOf } from '../log/fact-table.ts';
import { workingNameOf } from '../people/records.ts';
import type { Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { workerNames } from '../workers/queries.ts';

export type Kept = { request: InformationRequest; receivedAt: string; actor: string; decided: Fact<RequestDecision> | null };

/** The register about these records, or the whole of it, oldest first. The first decision stands. */
export function requestsOf(db: Database, group: readonly string[] | null): Kept[] {
  const facts = factsOf(db, 'information_requests', group);
  const decided = facts.filter(({ type }) => type === 'request.decided') as Fact<RequestDecision>[];
  return (facts.filter(({ type }) => type === 'request.received') as Fact<InformationRequest>[]).map(({ body, at, actor }) => ({
    request: body,
    receivedAt: at,
    actor,
    decided: decided.find((fact) => fact.body.requestId === body.id) ?? null,
  }));
}

/** The whole register, newest first. */
export function listRequests(vault: OpenVault): Out['requests']['list'] {
  const names = workerNames(vault.db);
  return {
    requests: requestsOf(vault.db, null)
      .reverse()
      .map(({ request, actor, decided }) => ({
        ...request,
        personName: workingNameOf(vault.db, request.personId),
        notedBy: names.get(actor) ?? '',
        decision:
          decided === null
            ? null
            : { ...decided.body, by: names.get(decided.actor) ?? '', leftHash: disclosedFor(vault.db, request)?.contentHash ?? null },
      })),
  };
}
