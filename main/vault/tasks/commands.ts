import { v7 } from 'uuid';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { headOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { taskPerson } from './queries.ts';

/** Adds something to be done for a person. Throws `person/not-found`. */
export function addTask(vault: OpenVault, input: In['tasks']['add']): Out['tasks']['add'] {
  const subject = headOf(vault.db, input.personId);
  const id = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit([{ type: 'task.added', subject, body: { ...input, id, personId: subject } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { id };
}

/** Ticks a task off, or takes the tick back. Both stay in the log. Throws `task/not-found`. */
export function setTaskDone(vault: OpenVault, { taskId, done }: In['tasks']['setDone']): Out['tasks']['setDone'] {
  const subject = taskPerson(vault.db, taskId);
  if (subject === null) throw new Refusal('task/not-found');
  vault.log.commit([{ type: done ? 'task.done' : 'task.reopened', subject, body: { taskId } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { done };
}
