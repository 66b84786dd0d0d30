import { z } from 'zod';
import { CentralConsent } from '../consent/consent.ts';
import { ConsentEnds } from '../consent/ends.ts';
import { UnderstoodContactPoint } from '../contact-point/contact-point.ts';
import { policeResponses, ReportKind, YesNo } from '../incident/aftermath.ts';
import { standingsOf } from '../incident/answer.ts';
import { SuspectBehaviour } from '../incident/behaviour.ts';
import {
  ageBands,
  heightBands,
  PlaceKind,
  Pronoun,
  partsOfDay,
  sectors,
  suspectLines,
  VehicleKind,
  vehicleLines,
} from '../incident/incident.ts';
import { OffenceCode } from '../incident/offence.ts';
import { CalendarDate, Id, LongText, ShortText } from '../primitives.ts';
import { reasons } from './guard/reason.ts';

/**
 * An incident as it leaves the project: built from an `Incident` by an allow-list (promise 1). Nothing about who told us has a place
 * in this type, and its id is not the incident's id.
 */
export const Report = z.strictObject({
  id: Id,
  format: z.literal(1),
  about: ReportKind,
  what: z.array(OffenceCode),
  when: z.strictObject({
    precision: z.enum(['day', 'month', 'year', 'not-sure']),
    on: CalendarDate.nullable(),
    partOfDay: z.enum(partsOfDay).nullable(),
  }),
  where: z.strictObject({
    force: z.string().nullable(),
    localAuthority: z.string().nullable(),
    outcode: z.string().nullable(),
    kind: PlaceKind.nullable(),
    railway: z.boolean(),
    town: ShortText,
  }),
  /** The story with every marked word decided. */
  story: LongText,
  sector: z.enum(sectors).nullable(),
  /** First-hand or not, for grading. Not who. */
  provenance: z.enum(['survivor', 'witness', 'third-party', 'not-said']),
  suspects: z.array(
    z.strictObject({
      pronoun: Pronoun,
      namesUsed: z.array(ShortText),
      ageBand: z.enum(ageBands).nullable(),
      ageWords: ShortText,
      height: z.enum(heightBands).nullable(),
      heightWords: ShortText,
      build: ShortText,
      ethnicity: ShortText,
      hair: ShortText,
      eyes: ShortText,
      skin: ShortText,
      accent: ShortText,
      marks: ShortText,
      clothing: ShortText,
      looks: LongText,
      standings: standingsOf(suspectLines),
      behaviour: SuspectBehaviour,
    }),
  ),
  vehicles: z.array(
    z.strictObject({
      kind: VehicleKind.nullable(),
      colour: ShortText,
      make: ShortText,
      model: ShortText,
      plate: UnderstoodContactPoint.nullable(),
      features: ShortText,
      standings: standingsOf(vehicleLines),
    }),
  ),
  contactPoints: z.array(UnderstoodContactPoint),
  /** Calls and messages, so that a run of them is seen as one. Null when there were none. */
  messages: z
    .strictObject({
      count: z.number().int().min(0).max(100_000).nullable(),
      firstOn: CalendarDate.nullable(),
      lastOn: CalendarDate.nullable(),
    })
    .nullable(),
  /** Whether somebody was hurt; never how. */
  injured: z.enum(['yes', 'no', 'not-said']),
  /** Whether anything was kept; never what. */
  evidenceKept: z.enum(['yes', 'no', 'not-said']),
  /** Hate for sex work may be named, since it fits everybody here; any other strand says who was hurt and leaves only as "another". */
  hate: z.array(z.enum(['sex-worker-status', 'another-strand'])),
  /** How police answered. The words leave only in a report about that answer. */
  police: z.strictObject({
    told: YesNo.nullable(),
    response: z.enum(policeResponses).nullable(),
    words: LongText,
  }),
  /** What central may do with it, and the last day of each yes that has one. */
  consent: CentralConsent,
  consentEnds: ConsentEnds,
});
export type Report = z.infer<typeof Report>;

/** How sure the guard is: `identifying` words were told to us as private, or have the shape of one; `doubtful` ones need a person's eye. */
export const FindingWeight = z.enum(['identifying', 'doubtful']);

export const findingKinds = [
  'name',
  'alias',
  'relative',
  'phone',
  'email',
  'handle',
  'address',
  'postcode',
  'venue',
  'workplace',
  'school',
  'health',
  'landmark',
  'birth',
  'age',
  'origin',
  'appearance',
  'plate',
  'place',
  'other',
] as const;
export const FindingKind = z.enum(findingKinds);
export type FindingKind = z.infer<typeof FindingKind>;

/** Where in the record a text stands that would leave: `story`, `where.town`, `suspects.0.marks`, `vehicles.1.features` … */
export const FieldPath = z.string().max(80);

/** One marked word or phrase. `start` and `end` are UTF-16 offsets into the field's text, end excluded. */
export const Finding = z.strictObject({
  /** Stable for the same text and kind in the same field, so that a decision survives an edit elsewhere. */
  key: z.string(),
  field: FieldPath,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  text: z.string(),
  kind: FindingKind,
  weight: FindingWeight,
  /** Why this is marked; the worker reads it as a sentence ("A name next to “sister”"). */
  why: z.enum(reasons),
  /** The word of the note that gave it away; empty where none did. */
  near: z.string(),
  /** What the guard would write instead; empty means leave it out. */
  replacement: z.string(),
});
export type Finding = z.infer<typeof Finding>;

/** What a worker decided about a marked word. Keeping one needs a reason. Each decision is logged. */
export const FindingDecision = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('remove') }),
  z.strictObject({ act: z.literal('generalise'), replacement: z.string().min(1).max(200) }),
  z.strictObject({ act: z.literal('keep'), reason: z.string().trim().min(3).max(400) }),
]);
export type FindingDecision = z.infer<typeof FindingDecision>;
