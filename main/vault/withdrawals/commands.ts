import { v7 } from 'uuid';
import { Refusal } from '#shared/errors/refusals.ts';
import { readCode, withdrawByOwnCode } from '../consent/receipts.ts';
import type { OpenVault } from '../context.ts';
import { ownOrganisation } from '../enrolment/queries.ts';
import type { In, Out } from '../procedures.ts';
import { newEnvelopeId, queueMessage } from '../sync/outbox.ts';

/**
 * Takes back what somebody with a code asks for: at once where the record is here, else by a sealed request through central, whose answer is
 * listed by `askedWithdrawals` once it came. A code can only take back; a new yes is said to the project that holds the record, with the
 * words read out. Throws `receipt/unreadable`, and `report/not-enrolled` for a code of another project on a laptop that reaches nobody.
 */
export function withdrawByCode(
  vault: OpenVault,
  { code: typed, purposes }: In['consent']['withdrawByCode'],
): Out['consent']['withdrawByCode'] {
  const code = readCode(typed);
  if (withdrawByOwnCode(vault, code, purposes, vault.worker.id)) return { where: 'here' };
  if (ownOrganisation(vault.db)?.kind !== 'project') throw new Refusal('report/not-enrolled');
  const now = vault.clock.now();
  const request = v7({ msecs: now.getTime() });
  const envelope = newEnvelopeId();
  vault.log.commit([{ type: 'withdrawal.requested', subject: request, body: { code, purposes, envelope } }], vault.worker.id, (db) =>
    queueMessage(db, {
      envelope,
      stream: 'inbox:central',
      message: { type: 'withdrawal.requested', id: request, at: now.toISOString(), code, purposes },
    }),
  );
  vault.changes.tell('consent', null);
  return { where: 'elsewhere' };
}
