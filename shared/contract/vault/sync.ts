import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Instant } from '../../domain/primitives.ts';
import { open } from '../refusal-errors.ts';

export const SyncState = z.strictObject({
  /** `offline`: nothing answers; `refused`: the server answered and `problem` says why. */
  line: z.enum(['not-enrolled', 'online', 'offline', 'refused']),
  waiting: z.number().int().nonnegative(),
  lastContactAt: Instant.nullable(),
  problem: z.string().nullable(),
});
export type SyncState = z.infer<typeof SyncState>;

export const sync = {
  state: oc.output(SyncState).errors(open),
  /** Sends and fetches now; answers when the round is over, with or without success. */
  now: oc.output(SyncState).errors(open),
};
