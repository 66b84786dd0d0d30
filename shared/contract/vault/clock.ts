import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Instant } from '../../domain/primitives.ts';
import { open } from '../refusal-errors.ts';

/** This laptop's clock beside the log, by which a day that is typed is judged (`shared/domain/day`). */
export const clock = {
  state: oc.output(z.strictObject({ now: Instant, newestEntryAt: Instant.nullable(), isBehind: z.boolean() })).errors(open),
};
