import { v7 } from 'uuid';
import { permits } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import { findWorker } from '../workers/queries.ts';
import { findConcern } from './queries.ts';

/** Writes down that somebody is at risk, and why. Nothing follows from it before a second worker confirms. Throws `incident/not-found`. */
export function raiseConcern(vault: OpenVault, { incidentId, risk, reason }: In['safeguarding']['raise']): Out['safeguarding']['raise'] {
  refuseUnknownIncident(vault.db, incidentId);
  const id = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit([{ type: 'safeguarding.raised', subject: id, body: { incidentId, risk, reason } }], vault.worker.id);
  vault.changes.tell('safeguarding', incidentId);
  return findConcern(vault.db, id);
}

/**
 * A second worker stands for a concern, with a passphrase of their own at this open laptop. The act is theirs in the log, not that of whoever
 * unlocked it. Throws `safeguarding/not-found`, `safeguarding/same-person`, `safeguarding/already-confirmed`, `permission/not-your-role`,
 * `session/wrong-passphrase`, `session/wait`.
 */
export async function confirmConcern(vault: OpenVault, input: In['safeguarding']['confirm']): Promise<Out['safeguarding']['confirm']> {
  refuseConfirming(vault, input);
  if (!(await vault.slots.isOpenedBy(input.worker, input.passphrase))) throw new Refusal('session/wrong-passphrase', { seconds: 0 });
  // Checking a passphrase takes a while: another window may have confirmed meanwhile.
  const { incidentId } = refuseConfirming(vault, input);
  vault.log.commit([{ type: 'safeguarding.confirmed', subject: input.id, body: { remark: input.remark } }], input.worker);
  vault.changes.tell('safeguarding', incidentId);
  return findConcern(vault.db, input.id);
}

function refuseConfirming(vault: OpenVault, { id, worker }: In['safeguarding']['confirm']) {
  const concern = findConcern(vault.db, id);
  if (concern.confirmedAt !== null) throw new Refusal('safeguarding/already-confirmed');
  if (concern.raisedById === worker) throw new Refusal('safeguarding/same-person');
  const second = findWorker(vault.db, worker);
  if (second === null || !permits(second.role, 'recordIncident')) throw new Refusal('permission/not-your-role', { act: 'recordIncident' });
  return concern;
}
