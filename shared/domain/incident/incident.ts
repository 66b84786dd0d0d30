import { z } from 'zod';
import { ContactPointKind } from '../contact-point/contact-point.ts';
import { CalendarDate, Id, LongText, ShortText } from '../primitives.ts';
import { Evidence, emptyAftermath, Hate, Injuries, Messages, PoliceContact, ReportKind } from './aftermath.ts';
import { AnswerStanding, standingsOf, unsure } from './answer.ts';
import { noBehaviour, SuspectBehaviour } from './behaviour.ts';
import { HappenedTo, nobodyKnown } from './happened-to.ts';
import { OffenceCode } from './offence.ts';
import { Pronoun } from './pronoun.ts';

export { Pronoun, pronouns } from './pronoun.ts';

export const partsOfDay = ['morning', 'afternoon', 'evening', 'night'] as const;

/** When it happened, as precisely as she can say and no more. */
export const IncidentTime = z.strictObject({
  precision: z.enum(['exact', 'day', 'month', 'year', ...unsure]),
  /** For `exact` and `day`; for `month` the first of that month, for `year` the first of January. */
  on: CalendarDate.nullable(),
  /** For `day` only. */
  partOfDay: z.enum(partsOfDay).nullable(),
  /** Local 24-hour clock `HH:MM`, for `exact` only. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  /** Her own words ("last night, after the pub shut"). Stays in the project. */
  words: ShortText,
});
export type IncidentTime = z.infer<typeof IncidentTime>;

export const placeKinds = [
  'street',
  'car',
  'her-home',
  'his-home',
  'hotel',
  'premises',
  'outdoors',
  'public-building',
  'railway',
  'online',
  'other',
  ...unsure,
] as const;
export const PlaceKind = z.enum(placeKinds);
export type PlaceKind = z.infer<typeof PlaceKind>;

export const IncidentPlace = z.strictObject({
  /** Police force slug, see `shared/reference/police-forces.ts`. Chosen by the worker; a postcode is only a hint. */
  force: z.string().max(60).nullable(),
  /** GSS code of the local authority, see `shared/reference/local-authorities.ts`. */
  localAuthority: z.string().max(12).nullable(),
  /** Outward half of a postcode only (`L1`), normalised to upper case. */
  outcode: z.string().max(4).nullable(),
  kind: PlaceKind.nullable(),
  /** On a train, at a station or on railway ground: the British Transport Police are told too (see `routing.ts`). */
  railway: z.boolean(),
  town: ShortText,
  /** How far the town goes: “part of it”, “rather not say”. Absent where it goes all the way. */
  townStanding: AnswerStanding.optional(),
  /** Her own words for the place. Stays in the project. */
  words: ShortText,
});
export type IncidentPlace = z.infer<typeof IncidentPlace>;

export const ageBands = ['under-18', '18-24', '25-34', '35-44', '45-54', '55-64', '65-plus'] as const;
export const heightBands = ['short', 'medium', 'tall', 'very-tall'] as const;
/** The short questions about how a person looked, each of which may be answered in part, with "not sure" or with "rather not say". */
export const suspectLines = ['ageBand', 'height', 'build', 'ethnicity', 'hair', 'eyes', 'skin', 'accent', 'marks', 'clothing'] as const;
export type SuspectLine = (typeof suspectLines)[number];

/** The person who did it. Every part may be missing; bands rather than false precision. */
export const Suspect = z.strictObject({
  id: Id,
  pronoun: Pronoun,
  namesUsed: z.array(ShortText).max(50),
  ageBand: z.enum(ageBands).nullable(),
  /** What a band does not say: "about my dad's age". */
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
  /** Anything else about how the person looked or behaved, in her words. */
  looks: LongText,
  standings: standingsOf(suspectLines),
  behaviour: SuspectBehaviour,
});
export type Suspect = z.infer<typeof Suspect>;

export const vehicleKinds = ['car', 'van', 'taxi', 'lorry', 'motorbike', 'bicycle', 'other'] as const;
export const VehicleKind = z.enum(vehicleKinds);

/** The short questions about a vehicle, answered like those about a person. */
export const vehicleLines = ['kind', 'colour', 'make', 'model', 'plate', 'features'] as const;
export type VehicleLine = (typeof vehicleLines)[number];

export const Vehicle = z.strictObject({
  id: Id,
  kind: VehicleKind.nullable(),
  colour: ShortText,
  make: ShortText,
  model: ShortText,
  /** As typed; part of a plate is fine. Read by `understandContactPoint('plate', …)`. */
  plate: ShortText,
  features: ShortText,
  standings: standingsOf(vehicleLines),
});
export type Vehicle = z.infer<typeof Vehicle>;

/** Something the offender used to make contact, exactly as it was typed; or nothing typed, and why (“rather not say”). */
export const ContactPointEntry = z.strictObject({
  id: Id,
  kind: ContactPointKind,
  raw: ShortText,
  standing: AnswerStanding.optional(),
});
export type ContactPointEntry = z.infer<typeof ContactPointEntry>;

/** Who is speaking. */
export const tellers = ['survivor', 'witness', 'third-party', ...unsure] as const;

/**
 * Who told us. Kept apart from the rest and never in a `Report`'s type. The leak guard learns these fields so that it can find them
 * in the story.
 */
export const ToldBy = z.strictObject({
  role: z.enum(tellers).nullable(),
  pronoun: Pronoun,
  name: ShortText,
  alias: ShortText,
  phone: ShortText,
  email: ShortText,
  address: ShortText,
  venue: ShortText,
  /** Other people and places to keep out of anything that leaves: a sister, a clinic, a school. */
  others: z.array(ShortText).max(200),
  /** The person it happened to, where that is somebody else. A record from before this was asked has none said. */
  happenedTo: HappenedTo.default(nobodyKnown),
});
export type ToldBy = z.infer<typeof ToldBy>;

export const sectors = ['street', 'independent', 'parlour', 'agency', 'online', 'other', ...unsure] as const;

/** Everything a worker can write down about one incident. A draft and a kept incident hold the same fields. */
export const IncidentFields = z.strictObject({
  about: ReportKind,
  what: z.array(OffenceCode).max(27),
  when: IncidentTime,
  where: IncidentPlace,
  /** The story in her words. */
  story: LongText,
  sector: z.enum(sectors).nullable(),
  suspects: z.array(Suspect).max(20),
  vehicles: z.array(Vehicle).max(20),
  contactPoints: z.array(ContactPointEntry).max(100),
  messages: Messages,
  injuries: Injuries,
  evidence: Evidence,
  hate: Hate,
  police: PoliceContact,
  toldBy: ToldBy,
});
export type IncidentFields = z.infer<typeof IncidentFields>;

/** A blank page: nothing known, nothing assumed. "They" until known. */
export function emptyIncident(): IncidentFields {
  return {
    about: 'incident',
    what: [],
    when: { precision: 'not-sure', on: null, partOfDay: null, time: null, words: '' },
    where: { force: null, localAuthority: null, outcode: null, kind: null, railway: false, town: '', words: '' },
    story: '',
    sector: null,
    suspects: [],
    vehicles: [],
    contactPoints: [],
    ...emptyAftermath(),
    toldBy: {
      role: null,
      pronoun: 'they',
      name: '',
      alias: '',
      phone: '',
      email: '',
      address: '',
      venue: '',
      others: [],
      happenedTo: nobodyKnown(),
    },
  };
}

/** A suspect about whom nothing has been said yet. `id` is made by the caller. */
export function emptySuspect(id: Id): Suspect {
  return {
    id,
    pronoun: 'they',
    namesUsed: [],
    ageBand: null,
    ageWords: '',
    height: null,
    heightWords: '',
    build: '',
    ethnicity: '',
    hair: '',
    eyes: '',
    skin: '',
    accent: '',
    marks: '',
    clothing: '',
    looks: '',
    standings: {},
    behaviour: noBehaviour(),
  };
}

/** A vehicle about which nothing has been said yet. `id` is made by the caller. */
export function emptyVehicle(id: Id): Vehicle {
  return { id, kind: null, colour: '', make: '', model: '', plate: '', features: '', standings: {} };
}

/** Only "What happened" is needed to keep a record: one kind chosen, some words in the story, or what police did. */
export function canKeep(fields: IncidentFields): boolean {
  return fields.what.length > 0 || fields.story.trim() !== '' || (fields.about === 'police-response' && fields.police.words.trim() !== '');
}

/** A patch replaces whole top-level fields, so that a merge can decide field by field. */
export const IncidentPatch = IncidentFields.partial();
export type IncidentPatch = z.infer<typeof IncidentPatch>;
export type IncidentFieldName = keyof IncidentFields;
