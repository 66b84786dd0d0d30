import { v7 } from 'uuid';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { readsDetails } from '../people/reads.ts';
import { headOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { taskOf } from './queries.ts';
import { mayReadTask } from './reads.ts';

/** Adds something to be done for a person. Only who may read a kind of task may add one. Throws `person/not-found`, `permission/not-your-role`. */
export function addTask(vault: OpenVault, input: In['tasks']['add']): Out['tasks']['add'] {
  if (input.kind === 'isva' && !readsDetails(vault)) throw new Refusal('permission/not-your-role', { act: 'workCases' });
  const subject = headOf(vault.db, input.personId);
  const id = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit(
    [{ type: 'task.added', subject, body: { ...input, kind: input.kind ?? 'project', id, personId: subject } }],
    vault.worker.id,
  );
  vault.changes.tell('people', subject);
  return { id };
}

/** Ticks a task off, or takes the tick back. Both stay in the log. Throws `task/not-found`. */
export function setTaskDone(vault: OpenVault, { taskId, done }: In['tasks']['setDone']): Out['tasks']['setDone'] {
  const task = taskOf(vault.db, taskId);
  const subject = task === null ? null : task.personId;
  if (task === null || subject === null || !mayReadTask(vault, task)) throw new Refusal('task/not-found');
  vault.log.commit([{ type: done ? 'task.done' : 'task.reopened', subject, body: { taskId } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { done };
}
