import { oc } from '@orpc/contract';
import { z } from 'zod';
import { IncidentFields, IncidentPatch } from '../../domain/incident/incident.ts';
import { Id, Instant } from '../../domain/primitives.ts';
import { open, refuses } from '../refusal-errors.ts';
import { FieldConflicts, Incident } from './incidents.ts';

export const drafts = {
  /** A blank page; the same one again while this worker has written nothing on it. */
  start: oc.output(z.strictObject({ id: Id, revision: z.number().int(), fields: IncidentFields })).errors(open),
  get: oc
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ id: Id, revision: z.number().int(), fields: IncidentFields, savedAt: Instant }))
    .errors({ ...open, ...refuses('draft/not-found', 'draft/unreadable') }),
  /**
   * Durable when it answers. `fields` are those that changed. `revision` is what the writer had read and `page` one opening of the draft on a
   * screen, which knows its own earlier writes: what others wrote there meanwhile is kept beside it until a person picks.
   */
  save: oc
    .input(z.strictObject({ id: Id, revision: z.number().int(), page: Id.nullable().default(null), fields: IncidentPatch }))
    .output(z.strictObject({ revision: z.number().int(), savedAt: Instant }))
    .errors({ ...open, ...refuses('draft/not-found', 'draft/unreadable') }),
  /** What two writers changed apart. */
  versions: oc
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ conflicts: FieldConflicts }))
    .errors({ ...open, ...refuses('draft/not-found', 'draft/unreadable') }),
  /** Settles one field two writers changed apart. The other versions are gone: a draft has no log. */
  pick: oc
    .input(z.strictObject({ id: Id, field: IncidentFields.keyof(), hlc: z.string().max(80) }))
    .output(z.strictObject({ conflicts: FieldConflicts }))
    .errors({ ...open, ...refuses('draft/not-found', 'draft/unreadable', 'incident/no-such-version') }),
  /** Says whose turn it is (null: anybody's). */
  handOver: oc
    .input(z.strictObject({ id: Id, to: Id.nullable() }))
    .output(z.strictObject({ waitsFor: Id.nullable() }))
    .errors({ ...open, ...refuses('draft/not-found', 'worker/not-found') }),
  discard: oc
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ discarded: z.boolean() }))
    .errors({ ...open, ...refuses('draft/not-found', 'draft/concern-stands') }),
  /** The draft becomes a record in the log, under the same id, with every version of what two writers changed apart. */
  keep: oc
    .input(z.strictObject({ id: Id, revision: z.number().int(), page: Id.nullable().default(null) }))
    .output(Incident)
    .errors({
      ...open,
      ...refuses('draft/not-found', 'draft/unreadable', 'draft/changed-elsewhere', 'draft/nothing-said', 'incident/cannot-be'),
    }),
};
