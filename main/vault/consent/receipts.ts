import { randomBytes } from 'node:crypto';
import { type ConsentPurpose, consentPurposes } from '#shared/domain/consent/consent.ts';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { makeReceiptCode, readReceiptCode, receiptTag, tagOfCode } from '#shared/domain/consent/receipt-code.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { ownOrganisation } from '../enrolment/queries.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
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
  const code = readCode(typed);
  const incidentId = incidentOfCode(vault.db, code);
  if (incidentId === null) return { where: 'elsewhere' };
  const inForce = consentToday(vault, incidentId);
  return { where: 'here', incidentId, given: consentPurposes.filter((purpose) => inForce[purpose] === 'yes') };
}

/**
 * Takes back what a code of this laptop's stands for, and answers true; false, and nothing changed, for any other code. Without a worker it is
 * nobody's act here: it came from elsewhere.
 */
export function withdrawByOwnCode(
  vault: OpenVault,
  sent: string,
  purposes: readonly ConsentPurpose[],
  decidedBy: string = vault.device.id,
): boolean {
  const code = readReceiptCode(sent);
  const incidentId = code === null ? null : incidentOfCode(vault.db, code);
  if (incidentId === null) return false;
  // The code is the person's: who brings it is not asked.
  const language = consentDecisions(vault.db, incidentId).at(-1)?.language ?? 'en';
  withdraw(vault, incidentId, purposes, { means: 'code', givenBy: ownAnswer, language, witness: '', decidedBy });
  return true;
}

/** A code in its one form. Throws `receipt/unreadable`. */
export function readCode(typed: string): string {
  const code = readReceiptCode(typed);
  if (code === null) throw new Refusal('receipt/unreadable');
  return code;
}
