import { v7 } from 'uuid';
import { isHandingOver, requestGaps } from '#shared/domain/information-request/information-request.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { NewOp } from '#shared/log/op.ts';
import { policeForce } from '#shared/reference/police-forces.ts';
import { refuseImpossibleDay } from '../clock/days.ts';
import type { OpenVault } from '../context.ts';
import { headOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { answerPack } from './answer.ts';
import { findRequest } from './queries.ts';

/**
 * Enters a request for information in the register, before anything is decided. Throws `person/not-found`, `place/unknown-force`, and
 * `day/cannot-be` for a day of arrival or of the notice that is still to come or longer ago than papers are kept.
 */
export function receiveRequest(vault: OpenVault, input: In['requests']['receive']): Out['requests']['receive'] {
  const subject = headOf(vault.db, input.personId);
  if (policeForce(input.authority) === null) throw new Refusal('place/unknown-force');
  for (const on of [input.receivedOn, input.notice.on]) if (on !== null) refuseImpossibleDay(vault, on);
  const id = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit([{ type: 'request.received', subject, body: { ...input, id, personId: subject } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { id };
}

/**
 * Decides a request once. Handing over anything is refused until the duties in force since 12 January 2026 are met; what goes is what was
 * shown, by its hash, and stands as a disclosure with it. Throws `request/not-found`, `request/already-decided`, `request/duty-not-met`,
 * `request/changed-since-shown`, `request/undecided` while a marked word waits.
 */
export function decideRequest(vault: OpenVault, { shown, pdfHash, ...input }: In['requests']['decide']): Out['requests']['decide'] {
  const { request, decided } = findRequest(vault.db, input.requestId);
  if (decided !== null) throw new Refusal('request/already-decided');
  const [gap] = requestGaps(request, input);
  if (gap !== undefined) throw new Refusal('request/duty-not-met', { gap });
  const subject = request.personId;
  const on = ukDay(vault.clock.now());
  const goes = isHandingOver(input);
  const body = { ...input, ...(goes ? {} : { incidents: [], items: [], left: '' }), on };
  const handed = goes ? [handedOver(vault, input, { shown, pdfHash })] : [];
  vault.log.commit([{ type: 'request.decided', subject, body }, ...handed], vault.worker.id);
  vault.changes.tell('people', subject);
  return { decided: true };
}

/** Looks again at a request that was decided, and sets the next day or none. Throws `request/not-found`, `request/not-decided`. */
export function reviewRequest(vault: OpenVault, body: In['requests']['review']): Out['requests']['review'] {
  const { request, decided } = findRequest(vault.db, body.requestId);
  if (decided === null) throw new Refusal('request/not-decided');
  vault.log.commit([{ type: 'request.reviewed', subject: request.personId, body }], vault.worker.id);
  vault.changes.tell('people', request.personId);
  return { reviewed: true };
}

/** What a decision lets go is a disclosure like any other: to whom, which parts, on which day, and the hashes of what was shown and of the file. */
function handedOver(
  vault: OpenVault,
  { requestId, incidents, items, left }: Omit<In['requests']['decide'], 'shown' | 'pdfHash'>,
  { shown, pdfHash }: Pick<In['requests']['decide'], 'shown' | 'pdfHash'>,
): NewOp {
  const pack = answerPack(vault, { requestId, incidents, items, left });
  if (pack.shown !== shown) throw new Refusal('request/changed-since-shown');
  if (pack.undecided > 0) throw new Refusal('request/undecided');
  const { personId, authority } = findRequest(vault.db, requestId).request;
  const now = vault.clock.now();
  const body = {
    id: v7({ msecs: now.getTime() }),
    personId,
    because: { kind: 'request' as const, id: requestId },
    to: policeForce(authority)?.name ?? authority,
    items: pack.items,
    contentHash: pack.shown,
    pdfHash,
    madeOn: ukDay(now),
  };
  return { type: 'disclosure.made', subject: personId, body };
}
