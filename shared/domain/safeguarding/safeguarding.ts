import { z } from 'zod';
import { Id, Instant } from '../primitives.ts';

/** Who is at risk. Only these may set aside what she chose, and only with a reason two workers stand for (BASHH 2022: safeguarding first). */
export const safeguardingRisks = ['child', 'adult-at-risk', 'threat-to-life'] as const;
export const SafeguardingRisk = z.enum(safeguardingRisks);
export type SafeguardingRisk = z.infer<typeof SafeguardingRisk>;

/** Why the project must act. Long enough to be a reason, short enough to be read at a glance. */
export const SafeguardingReason = z.string().trim().min(10).max(2000);

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
});
export type SafeguardingConcern = z.infer<typeof SafeguardingConcern>;
