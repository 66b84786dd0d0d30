import { z } from 'zod';
import { ShortText } from '../primitives.ts';

/**
 * On what ground somebody answers for the person it happened to: asked to by them; as parent or guardian of a child; appointed by a court or
 * under a lasting power of attorney (Mental Capacity Act 2005); or of their own accord, as the one who told us. Interpreting is no ground: what
 * is said through an interpreter is the person's own answer.
 */
export const answerGrounds = ['asked', 'guardian', 'attorney', 'own-accord'] as const;
export const AnswerGround = z.enum(answerGrounds);
export type AnswerGround = z.infer<typeof AnswerGround>;

/** Who said it: the person it happened to, or somebody for them. */
export const GivenBy = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('survivor') }),
  z.strictObject({
    who: z.literal('somebody'),
    /** Who that is, as they want to be called ("a friend", "her mother"). Stays in the project. */
    name: ShortText,
    ground: AnswerGround,
  }),
]);
export type GivenBy = z.infer<typeof GivenBy>;

export const ownAnswer: GivenBy = Object.freeze({ who: 'survivor' });
