import { z } from 'zod';
import { CalendarDate, Instant, ShortText } from '../primitives.ts';
import { ConsentAnswer, ConsentPurpose } from './consent.ts';
import { Signature } from './signature.ts';

/** What the print page `receipt` is handed: a code and the language of the words round it. Nothing says what it is about. */
export const ReceiptPage = z.strictObject({ language: z.string().max(20), code: z.string().max(30) });
export type ReceiptPage = z.infer<typeof ReceiptPage>;

/** What the print page `consent-form` is handed: every question with the answer in force. No name and no record is on it. */
export const ConsentFormPage = z.strictObject({
  language: z.string().max(20),
  answers: z.array(
    z.strictObject({
      purpose: ConsentPurpose,
      answer: ConsentAnswer,
      /** Null where nobody has asked yet. */
      wordingVersion: z.number().int().positive().nullable(),
      decidedOn: Instant.nullable(),
      /** The last day of a yes that has one. */
      endsOn: CalendarDate.nullable(),
      /** Who gave it; `another-only`: somebody else said yes, which does not count. Nobody's name is on the form. */
      givenBy: z.enum(['survivor', 'somebody', 'another-only']).nullable(),
    }),
  ),
  witness: ShortText,
  signature: Signature.nullable(),
});
export type ConsentFormPage = z.infer<typeof ConsentFormPage>;
