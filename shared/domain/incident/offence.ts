import { z } from 'zod';

/**
 * What happened, in our own plain list. Several may be chosen; the first is the main one.
 * Codes are never removed once used: a retired code stays readable. The words on screen live in the catalogue under `offence.<code>`.
 */
export const offenceCodes = [
  'rape',
  'attempted-rape',
  'sexual-assault',
  'condom-removal',
  'forced-act',
  'physical-assault',
  'strangulation',
  'drugged',
  'weapon-shown',
  'robbery',
  'theft',
  'non-payment',
  'fraud',
  'threats',
  'blackmail',
  'stalking-harassment',
  'nuisance-messages',
  'doxxing',
  'held-against-will',
  'coercion-trafficking',
  'premises-attack',
  'criminal-damage',
  'hate-abuse',
  'attempted-abduction',
  'official-misconduct',
  'suspicious-behaviour',
  'missing-worker',
] as const;

export const OffenceCode = z.enum(offenceCodes);
export type OffenceCode = z.infer<typeof OffenceCode>;

/** The kinds shown first on the recording page; the rest are one press away. */
export const commonOffenceCodes = [
  'robbery',
  'threats',
  'rape',
  'sexual-assault',
  'physical-assault',
  'weapon-shown',
  'non-payment',
  'stalking-harassment',
] as const satisfies readonly OffenceCode[];
