import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Role, Worker } from '../../domain/worker/worker.ts';
import { open, refuses } from '../refusal-errors.ts';
import { passphrase } from './passphrase.ts';

export const workers = {
  list: oc.output(z.strictObject({ workers: z.array(Worker) })).errors(open),
  add: oc
    .input(z.strictObject({ name: z.string().trim().min(1).max(80), role: Role, passphrase }))
    .output(Worker)
    .errors({ ...open, ...refuses('worker/role-not-yours', 'worker/name-taken', 'session/weak-passphrase') }),
};
