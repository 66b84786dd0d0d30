import { z } from 'zod';
import { Hex, Id, Instant } from '../primitives.ts';

/** The most one attachment may weigh: 50 MB. */
export const largestAttachment = 50 * 1024 * 1024;

/** Bytes handed over at a time, and bytes sealed at a time in its file. The last piece may be shorter; every other is exactly this. */
export const pieceSize = 256 * 1024;

/** How many pieces an attachment of so many bytes has. */
export function piecesOf(size: number): number {
  return Math.max(1, Math.ceil(size / pieceSize));
}

/** Something a person gave with an incident, as it arrived: the original is never changed. Stays in the project. */
export const AttachmentFacts = z.strictObject({
  /** The incident, or the draft that becomes it: both have one id. */
  incidentId: Id,
  /** The name the file had. Kept inside the encrypted store; its file on disk has a random name. */
  name: z.string().min(1).max(200),
  type: z.string().max(100),
  size: z.number().int().min(1).max(largestAttachment),
  /** SHA-256 of the original, taken as it arrived. */
  hash: Hex.length(64),
  /** Name of its file in the vault's folder. */
  file: Hex.length(32),
});
export type AttachmentFacts = z.infer<typeof AttachmentFacts>;

/** As it enters the log: who put it away and when it had arrived, which is earlier than its op when it came to a draft. */
export const ArrivedAttachment = z.strictObject({ ...AttachmentFacts.shape, addedBy: Id, addedAt: Instant });
export type ArrivedAttachment = z.infer<typeof ArrivedAttachment>;

/** `missing`: its file is gone. `damaged`: its file is not what was put away. Both are said, never passed over. */
export const AttachmentStanding = z.enum(['here', 'missing', 'damaged']);

export const Attachment = z.strictObject({
  id: Id,
  ...AttachmentFacts.omit({ file: true }).shape,
  addedAt: Instant,
  addedBy: z.string(),
  standing: AttachmentStanding,
});
export type Attachment = z.infer<typeof Attachment>;

/** `original`: byte for byte, hidden data and all. `drawn-anew`: the picture alone. `cleaned`: the pages without what stands behind them. */
export const ExportedAs = z.enum(['original', 'drawn-anew', 'cleaned']);
