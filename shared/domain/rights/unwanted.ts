import { z } from 'zod';
import { ShortText } from '../primitives.ts';

/**
 * Why a record may be kept although the person said no to keeping one: somebody has to be protected (Data Protection Act 2018, Schedule 1,
 * paragraph 18), a law orders it, or it is needed for a legal claim (UK GDPR, Article 17(3)).
 */
export const keepingGrounds = ['safeguarding', 'legal-duty', 'legal-claim'] as const;
export const KeepingGround = z.enum(keepingGrounds);
export type KeepingGround = z.infer<typeof KeepingGround>;

/** A record that is kept against a no, on what ground, and why in words. */
export const KeptAnyway = z.strictObject({ ground: KeepingGround, words: ShortText.trim().min(3) });
export type KeptAnyway = z.infer<typeof KeptAnyway>;

/** What is left of a record that was not wanted: what counts and names nobody, or nothing. */
export const whatIsLeft = ['count', 'nothing'] as const;
export const WhatIsLeft = z.enum(whatIsLeft);
