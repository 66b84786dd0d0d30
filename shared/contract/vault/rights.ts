import { oc } from '@orpc/contract';
import { z } from 'zod';
import { PersonFields } from '../../domain/person/person.ts';
import { CalendarDate, Hex, Id, Instant, ShortText } from '../../domain/primitives.ts';
import { ErasureReason, RetentionClass, RetentionReview, RetentionSetting } from '../../domain/retention/retention.ts';
import { AccessCase, AccessIncident } from '../../domain/rights/access-pack.ts';
import { KeptAnyway, WhatIsLeft } from '../../domain/rights/unwanted.ts';
import { open, refuses } from '../refusal-errors.ts';
import { byPerson, person } from './by-person.ts';
import { TimelineEntry } from './people.ts';

const Periods = z.strictObject({
  periods: z.array(
    z.strictObject({
      kind: RetentionClass,
      days: z.number().int(),
      /** What this app proposes where nothing is set. */
      proposed: z.number().int(),
      isSet: z.boolean(),
    }),
  ),
  /** Every setting that was made, the newest first; one may begin on a day to come. */
  history: z.array(RetentionSetting.extend({ at: Instant, by: z.string() })),
});

/** `wanted` while there is no no to keeping it; `erased` once only what counts is left. */
const Unwanted = z.strictObject({
  standing: z.enum(['wanted', 'undecided', 'kept', 'erased']),
  kept: KeptAnyway.extend({ at: Instant, by: z.string() }).nullable(),
  /** Whether a report of it was queued or sent. */
  hasLeft: z.boolean(),
});

/** Where a person is still named outside of her own record. */
const Naming = z.strictObject({
  rows: z.array(
    z.strictObject({
      /** Changes when what stands there changes. */
      key: z.string(),
      /** `form`: what a colleague typed and has not kept, about the person of this id. */
      noun: z.enum(['incident', 'person', 'draft', 'form']),
      id: Id,
      /** Working name, or the day it was written down. */
      name: z.string(),
      /** Who is typing it, for a form. */
      by: z.string().nullable(),
      /** A few words around each place; none of a colleague's form. */
      extracts: z.array(z.string()),
      /** Whether the words can be taken out from here; a draft is changed where it is written. */
      mayTakeOut: z.boolean(),
    }),
  ),
});
const key = z.string().max(120);

/** What a person may ask of us, and what we owe her without being asked. */
export const rights = {
  /**
   * Every person's record, and the incidents nobody is linked to that are due (the longest unchanged two hundred), with the day each is to be
   * looked at; the most overdue first.
   */
  due: oc
    .output(
      z.strictObject({
        rows: z.array(
          z.strictObject({
            noun: z.enum(['person', 'incident']),
            id: Id,
            /** Working name, or the day the incident was written down. */
            name: z.string(),
            kind: RetentionClass,
            lastChangeOn: CalendarDate,
            reviewOn: CalendarDate,
            isDue: z.boolean(),
            /** The person said no to keeping it, and nobody has decided since: due at once. */
            isUnwanted: z.boolean(),
          }),
        ),
      }),
    )
    .errors(person),
  keep: oc
    .input(RetentionReview.extend({ noun: z.enum(['person', 'incident']), id: Id }))
    .output(z.strictObject({ kept: z.boolean() }))
    .errors({ ...person, ...refuses('incident/not-found', 'incident/linked') }),
  /** After how long each class of records is to be looked at. */
  periods: oc.output(Periods).errors(open),
  setPeriod: oc.input(RetentionSetting).output(Periods).errors(open),
  /** Removes a person for good; the anonymous incident and the statistic stay. The working name is typed to confirm. */
  erase: oc
    .input(
      z.strictObject({
        personId: Id,
        workingName: z.string().max(80),
        reason: ErasureReason,
        /** Rows of `naming` that somebody looked at and leaves, as those that mean somebody else. */
        stays: z.array(key).max(5000).default([]),
      }),
    )
    .output(z.strictObject({ bodies: z.number().int(), incidents: z.number().int() }))
    .errors({ ...person, ...refuses('person/name-differs', 'person/in-a-draft', 'person/still-named', 'incident/not-found') }),
  /** Every other record, draft and file name that names her. */
  naming: oc
    .input(byPerson)
    .output(Naming)
    .errors({ ...person, ...refuses('incident/not-found') }),
  /** Takes her out of these records for good, and answers where she is still named. */
  takeOut: oc
    .input(byPerson.extend({ keys: z.array(key).min(1).max(5000) }))
    .output(Naming)
    .errors({ ...person, ...refuses('incident/not-found') }),
  /** The same for an incident nobody is linked to: what identifies somebody goes for good, the anonymous incident stays. */
  eraseIncident: oc
    .input(z.strictObject({ incidentId: Id, reason: ErasureReason }))
    .output(z.strictObject({ bodies: z.number().int() }))
    .errors({ ...open, ...refuses('incident/not-found', 'incident/linked') }),
  /** Where a record stands to which the person said no. */
  unwanted: oc
    .input(z.strictObject({ incidentId: Id }))
    .output(Unwanted)
    .errors({ ...open, ...refuses('incident/not-found') }),
  /** Keeps it all the same, on a ground and for a reason that stay in the log. */
  keepAnyway: oc
    .input(KeptAnyway.extend({ incidentId: Id }))
    .output(Unwanted)
    .errors({ ...open, ...refuses('incident/not-found', 'consent/not-refused') }),
  /** Erases it at once. Answers what is left: where a report was sent, always what counts. */
  eraseUnwanted: oc
    .input(z.strictObject({ incidentId: Id, left: WhatIsLeft }))
    .output(z.strictObject({ bodies: z.number().int(), left: WhatIsLeft }))
    .errors({ ...open, ...refuses('incident/not-found', 'consent/not-refused', 'incident/concern-stands') }),
  /** A copy of her own record, other people taken out, and what in it still looks like somebody's name. */
  access: oc
    .input(byPerson.extend({ alsoOut: z.array(ShortText.min(1)).max(100).default([]) }))
    .output(
      z.strictObject({
        madeOn: CalendarDate,
        fields: PersonFields,
        case: AccessCase.nullable(),
        incidents: z.array(AccessIncident),
        entries: z.array(TimelineEntry),
        stillNamed: z.array(z.string()),
      }),
    )
    .errors({ ...person, ...refuses('incident/not-found') }),
  /** Says that a copy was saved for her, with the SHA-256 of the file. */
  accessGiven: oc
    .input(byPerson.extend({ as: z.enum(['pdf', 'json']), hash: Hex.length(64) }))
    .output(z.strictObject({ noted: z.boolean() }))
    .errors(person),
};
