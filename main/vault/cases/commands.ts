import { ukDay } from '#shared/domain/task/task.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { refuseImpossibleDay, refuseReversed } from '../clock/days.ts';
import type { OpenVault } from '../context.ts';
import { getPerson } from '../people/queries.ts';
import { recordsOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { findWorker } from '../workers/queries.ts';
import { type OpenCase, openCases } from './queries.ts';

/** Opens a case with the ISVA or manager who holds it. Throws `case/already-open`, `case/wrong-worker`, `person/not-found`. */
export function openCase(vault: OpenVault, { personId, caseworker }: In['cases']['open']): Out['cases']['open'] {
  const group = recordsOf(vault.db, personId);
  refuseWrongWorker(vault, caseworker);
  if (openCases(vault.db, group).length > 0) throw new Refusal('case/already-open');
  vault.log.commit([{ type: 'case.opened', subject: group[0] as string, body: { caseworker } }], vault.worker.id);
  vault.changes.tell('people', group[0] as string);
  return getPerson(vault, { personId });
}

/**
 * Replaces whole fields of the open case: needs, risk, safety plan, who holds it. What stood there stays in the log. Throws `case/not-found`,
 * `case/two-open`, `day/cannot-be`.
 */
export function amendCase(vault: OpenVault, { personId, patch }: In['cases']['amend']): Out['cases']['amend'] {
  const { personId: subject, id: caseId } = onlyOpenCase(vault, personId);
  if (patch.caseworker !== undefined) refuseWrongWorker(vault, patch.caseworker);
  if (patch.risk) {
    refuseImpossibleDay(vault, patch.risk.assessedOn);
    refuseReversed(patch.risk.assessedOn, patch.risk.reviewOn);
  }
  vault.log.commit([{ type: 'case.amended', subject, body: { caseId, patch } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return getPerson(vault, { personId });
}

/** Closes the open case with the reason the statistic counts. Throws `case/not-found`, `case/two-open`. */
export function closeCase(vault: OpenVault, { personId, reason, words }: In['cases']['close']): Out['cases']['close'] {
  const { personId: subject, id: caseId } = onlyOpenCase(vault, personId);
  const on = ukDay(vault.clock.now());
  vault.log.commit([{ type: 'case.closed', subject, body: { caseId, reason, words, on, into: null } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return getPerson(vault, { personId });
}

/**
 * Of several open cases of one person, as two merged records bring them, this one goes on; every other is closed with the reason `gone-on`, and
 * all that is in it stays. It is open again when the merge is undone. Throws `case/not-found` where this one is not open.
 */
export function letCaseGoOn(vault: OpenVault, { personId, caseId }: In['cases']['goOn']): Out['cases']['goOn'] {
  const open = openCases(vault.db, recordsOf(vault.db, personId));
  if (!open.some(({ id }) => id === caseId)) throw new Refusal('case/not-found');
  const on = ukDay(vault.clock.now());
  const others = open.filter(({ id }) => id !== caseId);
  const ends = others.map(({ id, personId: subject }) => {
    return { type: 'case.closed' as const, subject, body: { caseId: id, reason: 'gone-on' as const, words: '', on, into: caseId } };
  });
  if (ends.length > 0) vault.log.commit(ends, vault.worker.id);
  for (const { subject } of ends) vault.changes.tell('people', subject);
  return getPerson(vault, { personId });
}

/** Which of two open cases is meant is for a person to say, never for the vault. */
function onlyOpenCase(vault: OpenVault, personId: string): OpenCase {
  const [open, other] = openCases(vault.db, recordsOf(vault.db, personId));
  if (open === undefined) throw new Refusal('case/not-found');
  if (other !== undefined) throw new Refusal('case/two-open');
  return open;
}

function refuseWrongWorker(vault: OpenVault, id: string): void {
  const worker = findWorker(vault.db, id);
  if (worker === null || !permits(worker.role, 'workCases')) throw new Refusal('case/wrong-worker');
}
