import { ukDay } from '#shared/domain/task/task.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { refuseImpossibleDay, refuseReversed } from '../clock/days.ts';
import type { OpenVault } from '../context.ts';
import { getPerson } from '../people/queries.ts';
import { recordsOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { findWorker } from '../workers/queries.ts';
import { openCase as openCaseOf } from './queries.ts';

/** Opens a case with the ISVA or manager who holds it. Throws `case/already-open`, `case/wrong-worker`, `person/not-found`. */
export function openCase(vault: OpenVault, { personId, caseworker }: In['cases']['open']): Out['cases']['open'] {
  const group = recordsOf(vault.db, personId);
  refuseWrongWorker(vault, caseworker);
  if (openCaseOf(vault.db, group) !== null) throw new Refusal('case/already-open');
  vault.log.commit([{ type: 'case.opened', subject: group[0] as string, body: { caseworker } }], vault.worker.id);
  vault.changes.tell('people', group[0] as string);
  return getPerson(vault, { personId });
}

/** Replaces whole fields of the open case: needs, risk, safety plan, who holds it. What stood there stays in the log. Throws `case/not-found`, `day/cannot-be`. */
export function amendCase(vault: OpenVault, { personId, patch }: In['cases']['amend']): Out['cases']['amend'] {
  const { subject } = currentCase(vault, personId);
  if (patch.caseworker !== undefined) refuseWrongWorker(vault, patch.caseworker);
  if (patch.risk) {
    refuseImpossibleDay(vault, patch.risk.assessedOn);
    refuseReversed(patch.risk.assessedOn, patch.risk.reviewOn);
  }
  vault.log.commit([{ type: 'case.amended', subject, body: { patch } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return getPerson(vault, { personId });
}

/** Closes the open case with the reason the statistic counts. Throws `case/not-found`. */
export function closeCase(vault: OpenVault, { personId, reason, words }: In['cases']['close']): Out['cases']['close'] {
  const { subject } = currentCase(vault, personId);
  const on = ukDay(vault.clock.now());
  vault.log.commit([{ type: 'case.closed', subject, body: { reason, words, on } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return getPerson(vault, { personId });
}

function currentCase(vault: OpenVault, personId: string): { subject: string } {
  const open = openCaseOf(vault.db, recordsOf(vault.db, personId));
  if (open === null) throw new Refusal('case/not-found');
  return { subject: open.personId };
}

function refuseWrongWorker(vault: OpenVault, id: string): void {
  const worker = findWorker(vault.db, id);
  if (worker === null || !permits(worker.role, 'workCases')) throw new Refusal('case/wrong-worker');
}
