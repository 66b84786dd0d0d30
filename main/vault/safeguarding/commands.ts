import { v7 } from 'uuid';
import { tellingHash } from '#shared/domain/safeguarding/content-hash.ts';
import { needsWhy, type RaisedConcern } from '#shared/domain/safeguarding/safeguarding.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { isDraft } from '../drafts/queries.ts';
import { refuseUnknownRecord } from '../incidents/queries.ts';
import { headOf, linkedPerson } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { refusing } from '../store/sqlite-errors.ts';
import { findWorker } from '../workers/queries.ts';
import { findConcern } from './queries.ts';
import { concernsToKeep, forgetConcernsOfDraft, putConcernWithDraft } from './with-draft.ts';

/**
 * Writes down that somebody is at risk, and why. Nothing follows from it before a second worker confirms. The record may still be a draft:
 * there is no time to lose. Throws `incident/not-found`.
 */
export function raiseConcern(vault: OpenVault, { incidentId, risk, reason }: In['safeguarding']['raise']): Out['safeguarding']['raise'] {
  refuseUnknownRecord(vault.db, incidentId);
  const now = vault.clock.now();
  const id = v7({ msecs: now.getTime() });
  const body: RaisedConcern = { incidentId, risk, reason, raisedBy: vault.worker.id, raisedAt: now.toISOString() };
  if (isDraft(vault.db, incidentId)) refusing(() => putConcernWithDraft(vault.db, id, body));
  else vault.log.commit([{ type: 'safeguarding.raised', subject: id, body }], vault.worker.id);
  vault.changes.tell('safeguarding', incidentId);
  return findConcern(vault.db, id);
}

/**
 * A second worker stands for a concern, with a passphrase of their own at this open laptop. The act is theirs in the log, not that of whoever
 * unlocked it. A concern about a draft enters the log with it, and the draft can no longer be thrown away. Throws `safeguarding/not-found`,
 * `safeguarding/same-person`, `safeguarding/already-confirmed`, `permission/not-your-role`, `session/wrong-passphrase`, `session/wait`.
 */
export async function confirmConcern(vault: OpenVault, input: In['safeguarding']['confirm']): Promise<Out['safeguarding']['confirm']> {
  refuseConfirming(vault, input);
  if (!(await vault.slots.isOpenedBy(input.worker, input.passphrase))) throw new Refusal('session/wrong-passphrase', { seconds: 0 });
  // Checking a passphrase takes a while: another window may have confirmed meanwhile.
  const { incidentId, raisedById } = refuseConfirming(vault, input);
  const raised = concernsToKeep(vault.db, incidentId, input.id);
  if (raised.length > 0) vault.log.commit(raised, raisedById, (db) => forgetConcernsOfDraft(db, incidentId, input.id));
  vault.log.commit([{ type: 'safeguarding.confirmed', subject: input.id, body: { remark: input.remark } }], input.worker);
  vault.changes.tell('safeguarding', incidentId);
  return findConcern(vault.db, input.id);
}

/**
 * Notes what was told to whom under a concern that two workers stand for: the words themselves, and a disclosure with their hash, in one
 * transaction. No yes is asked for; why it was done without one is. Throws `safeguarding/not-found`, `safeguarding/not-confirmed`,
 * `safeguarding/no-why`.
 */
export function tellUnderConcern(vault: OpenVault, { pdfHash, ...telling }: In['safeguarding']['tell']): Out['safeguarding']['tell'] {
  const concern = findConcern(vault.db, telling.concernId);
  if (concern.confirmedAt === null) throw new Refusal('safeguarding/not-confirmed');
  if (needsWhy(telling)) throw new Refusal('safeguarding/no-why');
  const now = vault.clock.now();
  const id = v7({ msecs: now.getTime() });
  const { incidentId } = concern;
  const linked = linkedPerson(vault.db, incidentId);
  const contentHash = tellingHash(concern, telling);
  const disclosure = {
    id,
    personId: linked === null ? null : headOf(vault.db, linked),
    because: { kind: 'safeguarding' as const, id: concern.id },
    to: telling.to,
    items: [],
    contentHash,
    pdfHash,
    madeOn: ukDay(now),
  };
  vault.log.commit(
    [
      { type: 'safeguarding.told', subject: concern.id, body: { ...telling, id, incidentId, contentHash } },
      { type: 'disclosure.made', subject: incidentId, body: disclosure },
    ],
    vault.worker.id,
  );
  vault.changes.tell('safeguarding', incidentId);
  vault.changes.tell('people', disclosure.personId);
  return findConcern(vault.db, concern.id);
}

function refuseConfirming(vault: OpenVault, { id, worker }: In['safeguarding']['confirm']) {
  const concern = findConcern(vault.db, id);
  if (concern.confirmedAt !== null) throw new Refusal('safeguarding/already-confirmed');
  if (concern.raisedById === worker) throw new Refusal('safeguarding/same-person');
  const second = findWorker(vault.db, worker);
  if (second === null || !permits(second.role, 'recordIncident')) throw new Refusal('permission/not-your-role', { act: 'recordIncident' });
  return concern;
}
