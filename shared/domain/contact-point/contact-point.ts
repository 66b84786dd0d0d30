import { z } from 'zod';

/** What an offender used to make contact, or drove. */
export const contactPointKinds = ['phone', 'email', 'handle', 'plate'] as const;
export const ContactPointKind = z.enum(contactPointKinds);
export type ContactPointKind = z.infer<typeof ContactPointKind>;

/**
 * What we understood of something typed.
 * - `normal`: the form used to compare (E.164 phone, lower-case e-mail and handle, upper-case plate). Unknown characters are `?`.
 * - `display`: the form shown back ("+44 7700 900123", "QQ1? ??K").
 * - `complete`: whether it is a whole, valid one; a part is welcome too.
 */
export const UnderstoodContactPoint = z.strictObject({
  kind: ContactPointKind,
  raw: z.string(),
  normal: z.string(),
  display: z.string(),
  complete: z.boolean(),
});
export type UnderstoodContactPoint = z.infer<typeof UnderstoodContactPoint>;
