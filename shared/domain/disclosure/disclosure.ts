import { z } from 'zod';
import { CalendarDate, Hex, Id, ShortText } from '../primitives.ts';
import { PackItem } from '../referral/referral.ts';

/**
 * What was told to police or to those who protect somebody: to whom, which parts, and the hashes of what was shown and of the paper. Never
 * edited, never merged away. It names nobody but who was told, so that it can stay when a person is erased.
 */
export const Disclosure = z.strictObject({
  id: Id,
  /** Null when it is about an incident nobody was linked to. */
  personId: Id.nullable(),
  /** The referral, the request for information it answered, or the safeguarding concern two workers stand for. */
  because: z.strictObject({ kind: z.enum(['referral', 'request', 'safeguarding']), id: Id }),
  to: ShortText.min(1),
  items: z.array(PackItem).max(20),
  contentHash: Hex.length(64),
  pdfHash: Hex.length(64).nullable(),
  madeOn: CalendarDate,
});
export type Disclosure = z.infer<typeof Disclosure>;
