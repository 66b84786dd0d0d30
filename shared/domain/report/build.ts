import { type ConsentState, consentForCentral } from '../consent/consent.ts';
import { understandContactPoint } from '../contact-point/understand.ts';
import type { IncidentFields, IncidentTime, Suspect, Vehicle } from '../incident/incident.ts';
import { applyDecisions, type Decisions } from './apply.ts';
import type { Finding, Report } from './report.ts';

const suspectTexts = [
  'build',
  'ethnicity',
  'hair',
  'eyes',
  'accent',
  'marks',
  'clothing',
  'looks',
] as const satisfies readonly (keyof Suspect)[];
const vehicleTexts = ['colour', 'make', 'model', 'plate', 'features'] as const satisfies readonly (keyof Vehicle)[];

/** One text that would leave, by its path in the record. */
export type LeavingText = { field: string; text: string };

/** Every text that would leave, as it stands in the record, empty ones left out. Nothing of who told us, and not her words for time and place. */
export function leavingTexts(fields: IncidentFields): LeavingText[] {
  const texts: LeavingText[] = [
    { field: 'story', text: fields.story },
    { field: 'where.town', text: fields.where.town },
  ];
  fields.suspects.forEach((suspect, n) => {
    suspect.namesUsed.forEach((text, m) => {
      texts.push({ field: `suspects.${n}.namesUsed.${m}`, text });
    });
    for (const name of suspectTexts) texts.push({ field: `suspects.${n}.${name}`, text: suspect[name] });
  });
  fields.vehicles.forEach((vehicle, n) => {
    for (const name of vehicleTexts) texts.push({ field: `vehicles.${n}.${name}`, text: vehicle[name] });
  });
  fields.contactPoints.forEach(({ raw }, n) => {
    texts.push({ field: `contactPoints.${n}.raw`, text: raw });
  });
  return texts.filter(({ text }) => text.trim() !== '');
}

/** The findings nobody has decided about yet. While there is one, nothing may leave. */
export function undecided(findings: readonly Finding[], decisions: Decisions): Finding[] {
  return findings.filter(({ key }) => decisions[key] === undefined);
}

/**
 * The anonymised report of an incident: an allow-list, field by field, so that a new private field can never slip in. Decisions about marked
 * words are applied; undecided words stand as they are (the caller must not send while `undecided` is not empty). An exact time becomes the day and
 * the part of the day. `id` is the report's own, never the incident's.
 */
export function buildReport(input: {
  id: string;
  fields: IncidentFields;
  findings: readonly Finding[];
  decisions: Decisions;
  consent: ConsentState;
}): Report {
  const { fields, consent } = input;
  const byField = new Map<string, Finding[]>();
  for (const finding of input.findings) {
    const there = byField.get(finding.field);
    if (there) there.push(finding);
    else byField.set(finding.field, [finding]);
  }
  const long = (field: string, text: string) => applyDecisions(text, byField.get(field) ?? [], input.decisions);
  const short = (field: string, text: string) => cutShort(long(field, text));
  return {
    id: input.id,
    format: 1,
    what: [...fields.what],
    when: coarse(fields.when),
    where: {
      force: fields.where.force,
      localAuthority: fields.where.localAuthority,
      outcode: fields.where.outcode,
      kind: fields.where.kind,
      town: short('where.town', fields.where.town),
    },
    story: long('story', fields.story),
    sector: fields.sector,
    provenance: fields.toldBy.role ?? 'not-said',
    suspects: fields.suspects.map((suspect, n) => ({
      pronoun: suspect.pronoun,
      namesUsed: suspect.namesUsed.map((name, m) => short(`suspects.${n}.namesUsed.${m}`, name)).filter((name) => name.trim() !== ''),
      ageBand: suspect.ageBand,
      height: suspect.height,
      build: short(`suspects.${n}.build`, suspect.build),
      ethnicity: short(`suspects.${n}.ethnicity`, suspect.ethnicity),
      hair: short(`suspects.${n}.hair`, suspect.hair),
      eyes: short(`suspects.${n}.eyes`, suspect.eyes),
      accent: short(`suspects.${n}.accent`, suspect.accent),
      marks: short(`suspects.${n}.marks`, suspect.marks),
      clothing: short(`suspects.${n}.clothing`, suspect.clothing),
      looks: long(`suspects.${n}.looks`, suspect.looks),
    })),
    vehicles: fields.vehicles.map((vehicle, n) => {
      const plate = short(`vehicles.${n}.plate`, vehicle.plate);
      return {
        colour: short(`vehicles.${n}.colour`, vehicle.colour),
        make: short(`vehicles.${n}.make`, vehicle.make),
        model: short(`vehicles.${n}.model`, vehicle.model),
        plate: plate.trim() === '' ? null : understandContactPoint('plate', plate),
        features: short(`vehicles.${n}.features`, vehicle.features),
      };
    }),
    contactPoints: fields.contactPoints
      .map(({ kind, raw }, n) => understandContactPoint(kind, short(`contactPoints.${n}.raw`, raw)))
      .filter(({ raw }) => raw.trim() !== ''),
    consent: consentForCentral(consent),
  };
}

/** Hours (local, 24-hour) at which a part of the day begins. */
const partsOfDay = [
  { from: 22, part: 'night' },
  { from: 18, part: 'evening' },
  { from: 12, part: 'afternoon' },
  { from: 6, part: 'morning' },
  { from: 0, part: 'night' },
] as const;

function coarse(when: IncidentTime): Report['when'] {
  if (when.precision === 'not-sure' || when.on === null) return { precision: 'not-sure', on: null, partOfDay: null };
  if (when.precision === 'month') return { precision: 'month', on: `${when.on.slice(0, 7)}-01`, partOfDay: null };
  const hour = when.precision === 'exact' && when.time !== null ? Number(when.time.slice(0, 2)) : null;
  const partOfDay = hour === null ? null : (partsOfDay.find(({ from }) => hour >= from)?.part ?? null);
  return { precision: 'day', on: when.on, partOfDay };
}

/** A replacement can be longer than what it replaces; a short field still has to fit its limit (see `ShortText`). */
const shortLimit = 400;

function cutShort(text: string): string {
  return text.length <= shortLimit ? text : `${text.slice(0, shortLimit - 1)}…`;
}
