import { z } from 'zod';
import { NoteKind } from '../note/note.ts';
import { Id, Instant, LongText, ShortText } from '../primitives.ts';

export const appointmentKinds = ['meeting', 'clinic', 'police', 'court', 'other'] as const;
export const AppointmentKind = z.enum(appointmentKinds);

/** A time that is set: a meeting, a clinic, a day in court. */
export const Appointment = z.strictObject({
  id: Id,
  personId: Id,
  kind: AppointmentKind,
  startsAt: Instant,
  minutes: z.number().int().min(5).max(1440),
  /** Where, and what to bring. Stays in the vault; a calendar file never holds it. */
  words: ShortText,
});
export type Appointment = z.infer<typeof Appointment>;

/** How a try to reach her ended. */
export const contactOutcomes = ['spoke', 'no-answer', 'message-left', 'sent', 'not-safe'] as const;
/** One line of the contact log: who tried what and how it ended. */
export const ContactEntry = z.strictObject({
  id: Id,
  personId: Id,
  way: z.enum(['call', 'text', 'email', 'letter', 'visit', 'met']),
  outcome: z.enum(contactOutcomes),
  words: LongText,
  /** Who may read the words, as with a note. That somebody tried, how and how it ended is for everybody, so that nobody rings twice. */
  kind: NoteKind.default('project'),
});
export type ContactEntry = z.infer<typeof ContactEntry>;
