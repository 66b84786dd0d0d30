import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Hex, Id, Instant } from '../../domain/primitives.ts';
import { open } from '../refusal-errors.ts';

/** The log as a person reads it. */
export const audit = {
  list: oc
    .input(z.strictObject({ before: z.number().int().positive().optional(), limit: z.number().int().min(1).max(100_000).default(100) }))
    .output(
      z.strictObject({
        rows: z.array(
          z.strictObject({
            position: z.number().int(),
            id: Id,
            at: Instant,
            /** Null: the laptop itself, for what arrived. */
            by: z.string().nullable(),
            type: z.string(),
            subject: Id,
            hash: Hex,
            isErased: z.boolean(),
          }),
        ),
        total: z.number().int(),
      }),
    )
    .errors(open),
  verify: oc.output(z.strictObject({ ops: z.number().int(), brokenAt: z.string().nullable() })).errors(open),
};
