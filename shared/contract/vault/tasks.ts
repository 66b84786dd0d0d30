import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Id } from '../../domain/primitives.ts';
import { Task } from '../../domain/task/task.ts';
import { open, refuses } from '../refusal-errors.ts';
import { person } from './by-person.ts';

export const tasks = {
  add: oc
    .input(Task.omit({ id: true }))
    .output(z.strictObject({ id: Id }))
    .errors(person),
  setDone: oc
    .input(z.strictObject({ taskId: Id, done: z.boolean() }))
    .output(z.strictObject({ done: z.boolean() }))
    .errors({ ...open, ...refuses('task/not-found') }),
};
