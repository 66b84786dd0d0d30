import { z } from 'zod';
import { Id, LongText } from '../primitives.ts';

/**
 * Who may read a note. `project`: everybody at the project. `isva`: ISVAs and managers. `support`: ISVAs and managers, and it holds emotional
 * support or counselling, which a police request for information needs a higher reason to reach (duties on victim information requests in force since 12 January 2026).
 */
export const noteKinds = ['project', 'isva', 'support'] as const;
export const NoteKind = z.enum(noteKinds);
export type NoteKind = z.infer<typeof NoteKind>;

/** What somebody wrote about a person. Append-only: a mistake is put right by a further note. */
export const Note = z.strictObject({ id: Id, personId: Id, kind: NoteKind, text: LongText.min(1) });
export type Note = z.infer<typeof Note>;
