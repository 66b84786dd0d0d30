import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ConsentState } from '../../domain/consent/consent.ts';
import { OffenceCode } from '../../domain/incident/offence.ts';
import { PersonFields } from '../../domain/person/person.ts';
import { CalendarDate, Id, Instant } from '../../domain/primitives.ts';
import { ErasureReason, RetentionReview, retentionClasses } from '../../domain/retention/retention.ts';
import { refuses } from '../refusal-errors.ts';
import { byPerson, person } from './by-person.ts';

/** What a person may ask of us, and what we owe her without being asked. */
export const rights = {
  /** Every person's record and the day it is to be looked at, the most overdue first. */
  due: oc
    .output(
      z.strictObject({
        rows: z.array(
          z.strictObject({
            personId: Id,
            workingName: z.string(),
            kind: z.enum(Object.keys(retentionClasses) as [keyof typeof retentionClasses]),
            lastChangeOn: CalendarDate,
            reviewOn: CalendarDate,
            isDue: z.boolean(),
          }),
        ),
      }),
    )
    .errors(person),
  keep: oc
    .input(RetentionReview.extend({ personId: Id }))
    .output(z.strictObject({ kept: z.boolean() }))
    .errors(person),
  /** Removes a person for good; the anonymous incident and the statistic stay. The working name is typed to confirm. */
  erase: oc
    .input(z.strictObject({ personId: Id, workingName: z.string().max(80), reason: ErasureReason }))
    .output(z.strictObject({ bodies: z.number().int(), incidents: z.number().int() }))
    .errors({ ...person, ...refuses('person/name-differs', 'person/in-a-draft', 'incident/not-found') }),
  /** A copy of her own record, other people taken out. */
  access: oc
    .input(byPerson)
    .output(
      z.strictObject({
        fields: PersonFields,
        incidents: z.array(
          z.strictObject({
            recordedAt: Instant,
            what: z.array(OffenceCode),
            on: CalendarDate.nullable(),
            story: z.string(),
            consent: ConsentState,
          }),
        ),
        entries: z.array(z.strictObject({ at: Instant, kind: z.string(), words: z.string() })),
      }),
    )
    .errors({ ...person, ...refuses('incident/not-found') }),
};
