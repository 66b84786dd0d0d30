import { z } from 'zod';
import { CasePatch, ClosingReason } from '../domain/case/case.ts';
import { Note } from '../domain/note/note.ts';
import { MaskedField, PersonFields, PersonPatch } from '../domain/person/person.ts';
import { CalendarDate, Id, ShortText } from '../domain/primitives.ts';
import { Task } from '../domain/task/task.ts';

/** Acts of casework. The subject is the person, unless a line says otherwise. */
export const caseworkBodies = {
  'person.added': z.strictObject({ fields: PersonFields }),
  'person.amended': z.strictObject({ patch: PersonPatch }),
  'incident.linked': z.strictObject({ incidentId: Id }),
  'incident.unlinked': z.strictObject({ incidentId: Id }),
  'person.merged': z.strictObject({ other: Id }),
  'person.unmerged': z.strictObject({ other: Id }),
  /** Somebody who sees it masked looked at a detail, and why. */
  'field.unmasked': z.strictObject({ field: MaskedField, reason: ShortText.min(1) }),
  'note.added': Note,
  'task.added': Task,
  'task.done': z.strictObject({ taskId: Id }),
  'task.reopened': z.strictObject({ taskId: Id }),
  'case.opened': z.strictObject({ caseworker: Id }),
  'case.amended': z.strictObject({ patch: CasePatch }),
  'case.closed': z.strictObject({ reason: ClosingReason, words: ShortText, on: CalendarDate }),
} as const;
