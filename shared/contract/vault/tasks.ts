import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Id } from '../../domain/primitives.ts';
import { Task } from '../../domain/task/task.ts';
import { open, refuses } from '../refusal-errors.ts';
import { person } from './by-person.ts';

export const tasks = {
  /** Everything still to do, nearest first: the asker's own and what nobody has taken, or everybody's. */
  due: oc
    .input(z.strictObject({ whose: z.enum(['mine', 'all']) }))
    .output(
      z.strictObject({ tasks: z.array(z.strictObject({ ...Task.shape, personName: z.string(), assignedName: z.string().nullable() })) }),
    )
    .errors(open),
  add: oc
    .input(Task.omit({ id: true }))
    .output(z.strictObject({ id: Id }))
    .errors(person),
  setDone: oc
    .input(z.strictObject({ taskId: Id, done: z.boolean() }))
    .output(z.strictObject({ done: z.boolean() }))
    .errors({ ...open, ...refuses('task/not-found') }),
};
