import { z } from 'zod';
import { CalendarDate, Hex, Id, ShortText } from '../primitives.ts';
import { PackItem } from '../referral/referral.ts';

/** What went to police, exactly: to whom, which parts, and the hashes of what was shown and of the paper. Never edited, never merged away. */
export const Disclosure = z.strictObject({
  id: Id,
  personId: Id,
  /** The referral or the request for information it answered. */
  because: z.strictObject({ kind: z.enum(['referral', 'request']), id: Id }),
  to: ShortText.min(1),
  items: z.array(PackItem).max(20),
  contentHash: Hex.length(64),
  pdfHash: Hex.length(64).nullable(),
  madeOn: CalendarDate,
});
export type Disclosure = z.infer<typeof Disclosure>;
