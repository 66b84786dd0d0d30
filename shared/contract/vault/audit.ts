import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { ListExport } from '../../domain/export/export.ts';
import { CalendarDate, Hex, Id, Instant } from '../../domain/primitives.ts';
import { open, refuses } from '../refusal-errors.ts';

/** What an act was about, as far as this laptop knows it by a name. Never what was said in it. */
export const AuditSubject = z.strictObject({
  noun: z.enum(['person', 'incident', 'worker', 'report', 'alert']),
  id: Id,
  /** Working name, day it was written down, name, reference or number. */
  name: z.string(),
});
export type AuditSubject = z.infer<typeof AuditSubject>;

/** The log as a person reads it. */
export const audit = {
  /** The acts that fit, newest first. A person stands for all her records and her incidents. Days are days in the United Kingdom. */
  list: oc
    .input(
      z.strictObject({
        before: z.number().int().positive().optional(),
        limit: z.number().int().min(1).max(100_000).default(100),
        by: Id.nullable().default(null),
        about: Id.nullable().default(null),
        from: CalendarDate.nullable().default(null),
        to: CalendarDate.nullable().default(null),
      }),
    )
    .output(
      z.strictObject({
        rows: z.array(
          z.strictObject({
            position: z.number().int(),
            id: Id,
            at: Instant,
            /** Null: the laptop itself, for what arrived. */
            by: z.string().nullable(),
            type: z.string(),
            subject: Id,
            about: AuditSubject.nullable(),
            hash: Hex,
            isErased: z.boolean(),
          }),
        ),
        total: z.number().int(),
      }),
    )
    .errors({ ...open, ...refuses('day/cannot-be') }),
  /** Notes that the trail was saved outside of the vault. */
  exported: oc
    .input(ListExport)
    .output(z.strictObject({ noted: z.boolean() }))
    .errors({ ...open, ...refuses('person/not-found') }),
  /** How far the check of the whole chain has got, and in the end what it found. Ends when nobody listens any more. */
  verify: oc
    .output(
      eventIterator(
        z.discriminatedUnion('phase', [
          z.strictObject({ phase: z.literal('checking'), ops: z.number().int(), of: z.number().int() }),
          z.strictObject({
            phase: z.literal('checked'),
            ops: z.number().int(),
            bodies: z.number().int(),
            erased: z.number().int(),
            brokenAt: z.string().nullable(),
            tookMs: z.number().int().nonnegative(),
          }),
        ]),
      ),
    )
    .errors(open),
};
