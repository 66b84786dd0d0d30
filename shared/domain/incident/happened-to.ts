import { z } from 'zod';
import { ShortText } from '../primitives.ts';
import { unsure } from './answer.ts';
import { Pronoun } from './pronoun.ts';

/** Whether the person knows that this is told. */
export const knowings = ['yes', 'no', ...unsure] as const;

/**
 * The person it happened to, where somebody else tells: kept apart like who told us and never in a `Report`'s type. Nothing of it has to be known.
 */
export const HappenedTo = z.strictObject({
  pronoun: Pronoun,
  /** The working name, or what they want to be called. */
  alias: ShortText,
  /** Other names they go by. */
  name: ShortText,
  phone: ShortText,
  knows: z.enum(knowings).nullable(),
});
export type HappenedTo = z.infer<typeof HappenedTo>;

/** Somebody of whom nothing has been said yet. */
export function nobodyKnown(): HappenedTo {
  return { pronoun: 'they', alias: '', name: '', phone: '', knows: null };
}
