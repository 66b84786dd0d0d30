import { z } from 'zod';
import { Hex, Id, Instant, ShortText } from '../primitives.ts';

/** Four plain levels, gravest first. CAP 1.2: Extreme, Severe, Moderate, Minor. */
export const severities = ['very-dangerous', 'dangerous', 'risky', 'nuisance'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** From provenance. CAP 1.2: Observed (first-hand), Likely (corroborated), Possible (hearsay). */
export const certainties = ['observed', 'likely', 'possible'] as const;
export const Certainty = z.enum(certainties);

/** A police force, a local authority or an outward postcode. Never a venue. */
export const AlertArea = z.strictObject({ kind: z.enum(['force', 'local-authority', 'outcode']), code: z.string().min(1).max(60) });
export type AlertArea = z.infer<typeof AlertArea>;

/** Labels of the short facts on a sheet, in the order they are printed; the words live in the catalogue under `fact.<label>`. */
export const factLabels = [
  'age',
  'height',
  'build',
  'ethnicity',
  'hair',
  'eyes',
  'accent',
  'marks',
  'clothing',
  'car',
  'plate',
  'phone',
  'names',
  'way',
] as const;
export const FactLabel = z.enum(factLabels);
export type FactLabel = z.infer<typeof FactLabel>;
export const AlertFact = z.strictObject({ label: FactLabel, value: z.string().trim().min(1).max(200) });
export type AlertFact = z.infer<typeof AlertFact>;

/** What a worker writes; `AlertDocument` is what is published. */
export const AlertContent = z.strictObject({
  status: z.enum(['Actual', 'Exercise']),
  severity: Severity,
  certainty: Certainty,
  headline: z.string().trim().min(1).max(160),
  description: z.string().trim().min(1).max(4000),
  facts: z.array(AlertFact).max(20),
  instructions: z.array(ShortText).max(8),
  areas: z.array(AlertArea).min(1).max(50),
  /** Compulsory: an alert without an end is never taken down. */
  expiresAt: Instant,
});
export type AlertContent = z.infer<typeof AlertContent>;

/** One alert, modelled on CAP 1.2; everything (mail, sheet, feed) is rendered from this document. */
export const AlertDocument = z.strictObject({
  ...AlertContent.shape,
  id: Id,
  format: z.literal(1),
  /** Running number of the scheme, shown with four digits ("0231"). */
  number: z.number().int().positive(),
  version: z.number().int().positive(),
  msgType: z.enum(['Alert', 'Update', 'Cancel']),
  /** Code a worker types when somebody says she has met him too ("0231-K7"). */
  seenCode: z.string().max(12),
  sentAt: Instant,
  author: Id,
  approver: Id,
});
export type AlertDocument = z.infer<typeof AlertDocument>;

/** An alert signed by a central device. `document` is the canonical JSON text that was signed, kept byte for byte. */
export const SignedAlert = z.strictObject({ document: z.string().max(60_000), device: Id, signature: Hex });
export type SignedAlert = z.infer<typeof SignedAlert>;
