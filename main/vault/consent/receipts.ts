import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { consentPurposes } from '#shared/domain/consent/consent.ts';
import { makeReceiptCode, readReceiptCode, receiptTag, tagOfCode } from '#shared/domain/consent/receipt-code.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { Message } from '#shared/seal/envelope.ts';
import type { OpenVault } from '../context.ts';
import { currentMembership, ownOrganisation } from '../enrolment/queries.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import { queueMessage } from '../sync/outbox.ts';
import { withdraw } from './commands.ts';
import { codesOf, consentDecisions, consentToday, incidentOfCode } from './queries.ts';

/**
 * The code for a receipt of this incident: the one there is, or a new one. A code made before this laptop joined a scheme would not be found
 * from elsewhere, so joining makes a new one; the old one stays good here. Throws `incident/not-found`.
 */
export function giveReceipt(vault: OpenVault, { incidentId }: In['consent']['receipt']): Out['consent']['receipt'] {
  refuseUnknownIncident(vault.db, incidentId);
  const organisation = ownOrganisation(vault.db)?.id ?? null;
  const worksElsewhere = organisation !== null;
  const known = codesOf(vault.db, incidentId).findLast((code) => tagOfCode(code) === receiptTag(organisation));
  if (known !== undefined) return { code: known, worksElsewhere };
  const code = makeReceiptCode(organisation, randomBytes(16));
  vault.log.commit([{ type: 'receipt.given', subject: incidentId, body: { incidentId, code } }], vault.worker.id);
  return { code, worksElsewhere };
}

/** What a code leads to: a record here and what still has a yes, or another project. Throws `receipt/unreadable`. */
export function findCode(vault: OpenVault, { code: typed }: In['consent']['findCode']): Out['consent']['findCode'] {
  const code = read(typed);
  const incidentId = incidentOfCode(vault.db, code);
  if (incidentId === null) return { where: 'elsewhere' };
  const inForce = consentToday(vault, incidentId);
  return { where: 'here', incidentId, given: consentPurposes.filter((purpose) => inForce[purpose] === 'yes') };
}

/**
 * Takes back what somebody with a code asks for: at once where the record is here, else by a sealed request through central. A code can only
 * take back; a new yes is said to the project that holds the record, with the words read out. Throws `receipt/unreadable`, and
 * `report/not-enrolled` for a code of another project on a laptop that reaches nobody.
 */
export function withdrawByCode(
  vault: OpenVault,
  { code: typed, purposes }: In['consent']['withdrawByCode'],
): Out['consent']['withdrawByCode'] {
  const code = read(typed);
  const incidentId = incidentOfCode(vault.db, code);
  if (incidentId !== null) {
    withdraw(vault, incidentId, purposes, byCode(vault, incidentId, vault.worker.id));
    return { where: 'here' };
  }
  if (ownOrganisation(vault.db)?.kind !== 'project') throw new Refusal('report/not-enrolled');
  const now = vault.clock.now();
  const request = v7({ msecs: now.getTime() });
  vault.log.commit([{ type: 'withdrawal.requested', subject: request, body: { code, purposes } }], vault.worker.id, (db) =>
    queueMessage(db, {
      envelope: v7(),
      stream: 'inbox:central',
      message: { type: 'withdrawal.requested', id: request, at: now.toISOString(), code, purposes },
    }),
  );
  return { where: 'elsewhere' };
}

/** Central: passes a request on to every project whose codes begin like this one. Called for a message whose sender was checked. */
export function routeWithdrawal(
  vault: OpenVault,
  { id, code, purposes }: Extract<Message, { type: 'withdrawal.requested' }>,
  { organisation: from }: { organisation: string },
): void {
  const projects = [...(currentMembership(vault.db)?.organisations.values() ?? [])].filter(({ kind }) => kind === 'project');
  const to = projects.filter((project) => receiptTag(project.id) === tagOfCode(code)).map((project) => project.id);
  const now = vault.clock.now();
  vault.log.commit([{ type: 'withdrawal.routed', subject: id, body: { from, to, purposes } }], vault.device.id, (db) => {
    for (const project of to) {
      const message = { type: 'withdrawal.passed-on' as const, id: v7({ msecs: now.getTime() }), at: now.toISOString(), code, purposes };
      queueMessage(db, { envelope: v7(), stream: `inbox:${project}`, message });
    }
  });
}

/** Takes back what central passed on. A code this laptop never handed out is left alone. Called for a message of central's. */
export function takePassedOn(vault: OpenVault, { code: sent, purposes }: Extract<Message, { type: 'withdrawal.passed-on' }>): void {
  const code = readReceiptCode(sent);
  const incidentId = code === null ? null : incidentOfCode(vault.db, code);
  if (incidentId !== null) withdraw(vault, incidentId, purposes, byCode(vault, incidentId, vault.device.id));
}

function byCode({ db }: OpenVault, incidentId: string, decidedBy: string) {
  const language = consentDecisions(db, incidentId).at(-1)?.language ?? 'en';
  return { means: 'code' as const, language, witness: '', decidedBy };
}

function read(typed: string): string {
  const code = readReceiptCode(typed);
  if (code === null) throw new Refusal('receipt/unreadable');
  return code;
}
