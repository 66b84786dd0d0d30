import type { AlertDocument } from '#shared/domain/alert/alert.ts';
import { readDocument, signAlert } from '#shared/domain/alert/signed-alert.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { NewOp } from '#shared/log/op.ts';
import type { OpenVault } from '../context.ts';
import { ownOrganisation } from '../enrolment/queries.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { queueAlert } from '../sync/outbox.ts';
import { getAlert, type HeldAlert, heldAlert } from './queries.ts';

/**
 * Says that a published alert should be taken back, and why. The newest proposal counts, and whoever made it cannot carry it out. Throws
 * `alert/not-found`, `alert/not-published`.
 */
export function proposeCancel(vault: OpenVault, { id, reason }: In['alerts']['proposeCancel']): Out['alerts']['proposeCancel'] {
  const held = heldAlert(vault.db, id);
  if (held.standing === 'cancelled') return getAlert(vault, { id });
  out(held);
  return act(vault, { type: 'alert.cancel-proposed', subject: id, body: { version: held.version, reason } });
}

/**
 * Takes a published alert back on two people's word: the next version, a Cancel, is signed and queued. It goes to everybody the alert may
 * have reached. Cancelling twice is cancelling once. Throws `alert/not-found`, `alert/not-published`, `alert/cancel-not-proposed`,
 * `alert/same-person` for the one who proposed it, `report/not-enrolled` on a laptop that is not central's.
 */
export function cancelAlert(vault: OpenVault, { id }: In['alerts']['cancel']): Out['alerts']['cancel'] {
  const held = heldAlert(vault.db, id);
  if (held.standing === 'cancelled') return getAlert(vault, { id });
  const published = out(held);
  if (ownOrganisation(vault.db)?.kind !== 'central') throw new Refusal('report/not-enrolled');
  if (held.cancelBy === null) throw new Refusal('alert/cancel-not-proposed');
  if (held.cancelBy === vault.worker.id) throw new Refusal('alert/same-person');
  const document: AlertDocument = {
    ...published,
    version: published.version + 1,
    msgType: 'Cancel',
    sentAt: vault.clock.now().toISOString(),
    author: held.cancelBy,
    approver: vault.worker.id,
  };
  const signed = signAlert(document, vault.device.id, vault.device);
  return act(vault, { type: 'alert.published', subject: id, body: { signed } }, (db) => queueAlert(db, signed));
}

/** The document that is out. Throws `alert/not-published` before there is one. */
function out(held: HeldAlert): AlertDocument {
  const document = held.signed === null ? null : readDocument(held.signed);
  if (document === null) throw new Refusal('alert/not-published');
  return document;
}

function act(vault: OpenVault, op: NewOp, also?: (db: Database) => void): Out['alerts']['get'] {
  vault.log.commit([op], vault.worker.id, also);
  vault.changes.tell('alerts', op.subject);
  vault.changes.tell('reviews', null);
  return getAlert(vault, { id: op.subject });
}
