import { oc } from '@orpc/contract';
import { z } from 'zod';
import { IncidentFields } from '../../domain/incident/incident.ts';
import { Id, Instant } from '../../domain/primitives.ts';
import { open, refuses } from '../refusal-errors.ts';
import { Incident } from './incidents.ts';

export const drafts = {
  start: oc.output(z.strictObject({ id: Id, revision: z.number().int(), fields: IncidentFields })).errors(open),
  get: oc
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ id: Id, revision: z.number().int(), fields: IncidentFields, savedAt: Instant }))
    .errors({ ...open, ...refuses('draft/not-found', 'draft/unreadable') }),
  /** Durable when it answers. `revision` guards against a second window overwriting. */
  save: oc
    .input(z.strictObject({ id: Id, revision: z.number().int(), fields: IncidentFields }))
    .output(z.strictObject({ revision: z.number().int(), savedAt: Instant }))
    .errors({ ...open, ...refuses('draft/not-found', 'draft/changed-elsewhere') }),
  /** Says whose turn it is (null: anybody's). */
  handOver: oc
    .input(z.strictObject({ id: Id, to: Id.nullable() }))
    .output(z.strictObject({ waitsFor: Id.nullable() }))
    .errors({ ...open, ...refuses('draft/not-found', 'worker/not-found') }),
  discard: oc
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ discarded: z.boolean() }))
    .errors({ ...open, ...refuses('draft/not-found', 'draft/concern-stands') }),
  /** The draft becomes a record in the log, under the same id. */
  keep: oc
    .input(z.strictObject({ id: Id, revision: z.number().int() }))
    .output(Incident)
    .errors({
      ...open,
      ...refuses('draft/not-found', 'draft/unreadable', 'draft/changed-elsewhere', 'draft/nothing-said', 'incident/cannot-be'),
    }),
};
