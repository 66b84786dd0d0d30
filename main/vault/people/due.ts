import type { DueThing } from '#shared/contract/vault/people.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { appointmentsOf } from '../appointments/queries.ts';
import { openCases } from '../cases/queries.ts';
import type { OpenVault } from '../context.ts';
import { requestsOf } from '../requests/queries.ts';
import { openTasksOf } from '../tasks/queries.ts';
import { mayReadTask } from '../tasks/reads.ts';
import { readsDetails } from './reads.ts';

/** What waits for somebody about these records of one person, the nearest first and what has no day last. Casework only for those who read it. */
export function dueOf(vault: OpenVault, group: readonly string[]): DueThing[] {
  const tasks = openTasksOf(vault.db, group).filter((task) => mayReadTask(vault, task));
  const due = tasks.map(({ id, dueOn, title, assignedTo }): DueThing => {
    return { kind: 'task', id, on: dueOn, words: title, worker: assignedTo };
  });
  if (readsDetails(vault)) due.push(...caseworkDue(vault, group));
  return due.sort((a, b) =>
    (a.on ?? '9999') === (b.on ?? '9999') ? (a.id < b.id ? -1 : 1) : (a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1,
  );
}

function caseworkDue({ db, clock }: OpenVault, group: readonly string[]): DueThing[] {
  const today = ukDay(clock.now());
  const open = openCases(db, group);
  // While two cases are open, what is of the whole person is everybody's: nobody has said who goes on.
  const holder = open.length === 1 ? (open[0]?.fields.caseworker ?? null) : null;
  const due: DueThing[] = [];
  for (const { id, startsAt, isCancelled, words } of appointmentsOf(db, group)) {
    const on = ukDay(new Date(startsAt));
    if (!isCancelled && on >= today) due.push({ kind: 'appointment', id, on, words, worker: holder });
  }
  for (const { id, fields } of open) {
    if (fields.risk !== null) due.push({ kind: 'risk', id, on: fields.risk.reviewOn, words: '', worker: fields.caseworker });
  }
  if (open.length > 1) due.push({ kind: 'two-cases', id: group[0] as string, on: today, words: '', worker: null });
  for (const { request, dueOn } of requestsOf(db, group)) {
    if (dueOn !== null) due.push({ kind: 'request', id: request.id, on: dueOn, words: request.officer, worker: holder });
  }
  return due;
}
