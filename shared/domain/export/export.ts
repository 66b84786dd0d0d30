import { z } from 'zod';
import { Hex } from '../primitives.ts';

/** A list that was saved outside of the vault: in which form, how many lines it has, and the SHA-256 of the file. Where it went nobody here knows. */
export const ListExport = z.strictObject({
  as: z.enum(['csv', 'pdf', 'ics']),
  lines: z.number().int().nonnegative(),
  hash: Hex.length(64),
});
export type ListExport = z.infer<typeof ListExport>;
