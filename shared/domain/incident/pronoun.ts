import { z } from 'zod';

export const pronouns = ['she', 'he', 'they'] as const;
export const Pronoun = z.enum(pronouns);
export type Pronoun = z.infer<typeof Pronoun>;
