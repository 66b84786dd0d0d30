import { v7 } from 'uuid';
import type { AlertContent, AlertDocument } from '#shared/domain/alert/alert.ts';
import { checkAlertContent } from '#shared/domain/alert/check-content.ts';
import { seenCode } from '#shared/domain/alert/number.ts';
import { contentHash, signAlert } from '#shared/domain/alert/signed-alert.ts';
import { knownContactPoints } from '#shared/domain/alert/suggest.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { NewOp } from '#shared/log/op.ts';
import type { OpenVault } from '../context.ts';
import { ownOrganisation } from '../enrolment/queries.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { queueAlert } from '../sync/outbox.ts';
import { getAlert, type HeldAlert, heldAlert, highestAlertNumber, reportForWarning } from './queries.ts';

/**
 * A new alert from reports (or from none: a warning the police passed on). Throws `report/not-found`, `alert/no-consent`,
 * `alert/withdrawn`, `alert/full-number`, `alert/expired`.
 */
export function composeAlert(vault: OpenVault, { reports, content }: In['alerts']['compose']): Out['alerts']['compose'] {
  checkText(vault, content, reports);
  return act(vault, { type: 'alert.composed', subject: v7({ msecs: vault.clock.now().getTime() }), body: { reports, content } });
}

/** Rewrites an alert that is not out yet. Whoever does is its author from here on, and an approval is gone. */
export function amendAlert(vault: OpenVault, { id, content }: In['alerts']['amend']): Out['alerts']['amend'] {
  const held = unpublished(vault.db, id);
  checkText(vault, content, held.reports);
  return act(vault, { type: 'alert.amended', subject: id, body: { content } });
}

/**
 * Approves the text as it stands. Two people publish: `alert/same-person` for the one who wrote it, whoever they are logged in as on this
 * laptop. The text is checked again, because the rules may have grown since it was written. Approving twice is approving once.
 */
export function approveAlert(vault: OpenVault, { id }: In['alerts']['approve']): Out['alerts']['approve'] {
  const held = unpublished(vault.db, id);
  if (held.author === vault.worker.id) throw new Refusal('alert/same-person');
  checkText(vault, held.content, held.reports);
  if (held.standing === 'approved' && held.approver === vault.worker.id) return getAlert(vault, { id });
  return act(vault, { type: 'alert.approved', subject: id, body: { contentHash: contentHash(held.content) } });
}

/**
 * Gives an approved alert its number, signs it with this device, and queues it, in one transaction. Publishing twice publishes once. Throws
 * `report/not-enrolled` on a laptop that is not central's, `alert/not-approved`, `alert/changed-since-approved`, `alert/full-number`,
 * `alert/expired`.
 */
export function publishAlert(vault: OpenVault, { id }: In['alerts']['publish']): Out['alerts']['publish'] {
  const held = heldAlert(vault.db, id);
  if (held.signed !== null) return getAlert(vault, { id });
  if (ownOrganisation(vault.db)?.kind !== 'central') throw new Refusal('report/not-enrolled');
  const approver = approverOf(held);
  checkText(vault, held.content, held.reports);
  const number = highestAlertNumber(vault.db) + 1;
  const document: AlertDocument = {
    ...held.content,
    id,
    format: 1,
    number,
    version: 1,
    msgType: 'Alert',
    seenCode: seenCode(number),
    sentAt: vault.clock.now().toISOString(),
    author: held.author,
    approver,
  };
  const signed = signAlert(document, vault.device.id, vault.device);
  return act(vault, { type: 'alert.published', subject: id, body: { signed } }, (db) => queueAlert(db, signed));
}

/** Notes that a sheet of a published alert was made, so that it can be taken down one day. A draft's sheet is not noted. */
export function noteSheet(vault: OpenVault, { id, as }: In['alerts']['sheetPrinted']): Out['alerts']['sheetPrinted'] {
  const { version } = heldAlert(vault.db, id);
  if (version === 0) return { noted: false };
  vault.log.commit([{ type: 'sheet.printed', subject: id, body: { alertId: id, version, as } }], vault.worker.id);
  return { noted: true };
}

function act(vault: OpenVault, op: NewOp, also?: (db: Database) => void): Out['alerts']['get'] {
  vault.log.commit([op], vault.worker.id, also);
  vault.changes.tell('alerts', op.subject);
  vault.changes.tell('reviews', null);
  return getAlert(vault, { id: op.subject });
}

/** What holds for every text of an alert, at each step on its way out. */
function checkText(vault: OpenVault, content: AlertContent, reportIds: readonly string[]): void {
  const known = reportIds.flatMap((id) => {
    return knownContactPoints(reportForWarning(vault, id).report);
  });
  checkAlertContent(content, known);
  if (Date.parse(content.expiresAt) <= vault.clock.now().getTime()) throw new Refusal('alert/expired');
}

function unpublished(db: Database, id: string): HeldAlert {
  const held = heldAlert(db, id);
  if (held.signed !== null) throw new Refusal('alert/already-published');
  return held;
}

/** The second person, who must have approved exactly this text and not have written it. */
function approverOf(held: HeldAlert): string {
  if (held.approver === null) throw new Refusal(held.approvalLost ? 'alert/changed-since-approved' : 'alert/not-approved');
  if (held.approvedHash !== contentHash(held.content)) throw new Refusal('alert/changed-since-approved');
  if (held.approver === held.author) throw new Refusal('alert/not-approved');
  return held.approver;
}
