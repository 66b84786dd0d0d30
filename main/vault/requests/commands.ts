import { v7 } from 'uuid';
import { type InformationRequest, type RequestDecision, requestGaps } from '#shared/domain/information-request/information-request.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { NewOp } from '#shared/log/op.ts';
import { policeForce } from '#shared/reference/police-forces.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import { refuseImpossibleDay } from '../clock/days.ts';
import type { OpenVault } from '../context.ts';
import { headOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { requestsOf } from './queries.ts';

/**
 * Enters a request for information in the register, before anything is decided. Throws `person/not-found`, `place/unknown-force`, and
 * `day/cannot-be` for a day still to come or longer ago than papers are kept.
 */
export function receiveRequest(vault: OpenVault, input: In['requests']['receive']): Out['requests']['receive'] {
  const subject = headOf(vault.db, input.personId);
  if (policeForce(input.authority) === null) throw new Refusal('place/unknown-force');
  refuseImpossibleDay(vault, input.receivedOn);
  const id = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit([{ type: 'request.received', subject, body: { ...input, id, personId: subject } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { id };
}

/**
 * Decides a request once. Handing over anything is refused until the duties in force since 12 January 2026 are met, and is recorded as a
 * disclosure with the hash of what left. Throws
 * `request/not-found`, `request/already-decided`, `request/duty-not-met`.
 */
export function decideRequest(vault: OpenVault, input: In['requests']['decide']): Out['requests']['decide'] {
  const found = requestsOf(vault.db, null).find(({ request }) => request.id === input.requestId);
  if (found === undefined) throw new Refusal('request/not-found');
  if (found.decided !== null) throw new Refusal('request/already-decided');
  const [gap] = requestGaps(found.request, input);
  if (gap !== undefined) throw new Refusal('request/duty-not-met', { gap });
  const subject = found.request.personId;
  const body = { ...input, on: ukDay(vault.clock.now()) };
  vault.log.commit([{ type: 'request.decided', subject, body }, ...handedOver(vault, found.request, body)], vault.worker.id);
  vault.changes.tell('people', subject);
  return { decided: true };
}

/** What a decision lets go is a disclosure like any other: to whom, on which day, and the hash of what was written down as having left. */
function handedOver(vault: OpenVault, request: InformationRequest, { decision, left, on }: RequestDecision): NewOp[] {
  if (decision === 'nothing' || decision === 'asked-back') return [];
  const id = v7({ msecs: vault.clock.now().getTime() });
  const to = policeForce(request.authority)?.name ?? request.authority;
  const because = { kind: 'request' as const, id: request.id };
  const { personId } = request;
  const body = { id, personId, because, to, items: [], contentHash: sha256Hex(left), pdfHash: null, madeOn: on };
  return [{ type: 'disclosure.made', subject: personId, body }];
}
