import type { Task } from '#shared/domain/task/task.ts';
import type { OpenVault } from '../context.ts';
import { readsDetails } from '../people/reads.ts';

/** Whether this worker sees a task: what belongs to the case is for those who work cases, and for the one who is to do it. */
export function mayReadTask(vault: OpenVault, { kind, assignedTo }: Pick<Task, 'kind' | 'assignedTo'>): boolean {
  return kind === 'project' || assignedTo === vault.worker.id || readsDetails(vault);
}
