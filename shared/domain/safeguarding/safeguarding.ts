import { z } from 'zod';
import { Hex, Id, Instant, ShortText } from '../primitives.ts';

/** Who is at risk. Only these may set aside what she chose, and only with a reason two workers stand for (BASHH 2022: safeguarding first). */
export const safeguardingRisks = ['child', 'adult-at-risk', 'threat-to-life'] as const;
export const SafeguardingRisk = z.enum(safeguardingRisks);
export type SafeguardingRisk = z.infer<typeof SafeguardingRisk>;

/** Why the project must act. Long enough to be a reason, short enough to be read at a glance. */
export const SafeguardingReason = z.string().trim().min(10).max(2000);

/** A concern as it enters the log: who raised it and when, which is earlier than its op when it was raised about a draft. */
export const RaisedConcern = z.strictObject({
  /** The incident, or the draft that becomes it: both have one id. */
  incidentId: Id,
  risk: SafeguardingRisk,
  reason: SafeguardingReason,
  raisedBy: Id,
  raisedAt: Instant,
});
export type RaisedConcern = z.infer<typeof RaisedConcern>;

/** Who can protect somebody. */
export const safeguardingRecipients = ['childrens-services', 'adult-services', 'police', 'health', 'other'] as const;
export const SafeguardingRecipient = z.enum(safeguardingRecipients);

export const tellingWays = ['phone', 'in-person', 'in-writing'] as const;
export const TellingWay = z.enum(tellingWays);

/** What was told to whom under a confirmed concern, with or without a yes of the person it is about. */
export const SafeguardingTelling = z.strictObject({
  concernId: Id,
  recipient: SafeguardingRecipient,
  /** The team or force and who there, with their reference if they gave one. */
  to: z.string().trim().min(2).max(400),
  how: TellingWay,
  /** Exactly what was said or written, and nothing that was not. */
  words: z.string().trim().min(10).max(20_000),
  /** What the person it is about said to it. It is done in any case. */
  agreed: z.enum(['yes', 'no', 'not-asked']),
  /** Why nobody asked, or why it was done against a no. */
  why: ShortText,
});
export type SafeguardingTelling = z.infer<typeof SafeguardingTelling>;

/** Telling somebody without a yes needs a reason in words. The reason of the concern says why one must act; this one says why unasked. */
export function needsWhy({ agreed, why }: Pick<SafeguardingTelling, 'agreed' | 'why'>): boolean {
  return agreed !== 'yes' && why.trim().length < 3;
}

/** One concern about one incident. It stands once a second worker has confirmed it with a passphrase of their own; until then nothing follows. */
export const SafeguardingConcern = z.strictObject({
  id: Id,
  incidentId: Id,
  risk: SafeguardingRisk,
  reason: SafeguardingReason,
  raisedBy: z.string(),
  raisedById: Id,
  raisedAt: Instant,
  confirmedBy: z.string().nullable(),
  confirmedAt: Instant.nullable(),
  /** What the second worker added; may be empty. */
  remark: z.string(),
  /** Everything that was told under it, oldest first. None of it can be called back. */
  told: z.array(
    z.strictObject({
      ...SafeguardingTelling.omit({ concernId: true }).shape,
      id: Id,
      contentHash: Hex.length(64),
      toldBy: z.string(),
      toldAt: Instant,
    }),
  ),
});
export type SafeguardingConcern = z.infer<typeof SafeguardingConcern>;
