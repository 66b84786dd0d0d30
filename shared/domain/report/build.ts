import { type ConsentState, consentForCentral } from '../consent/consent.ts';
import type { ConsentEnds } from '../consent/ends.ts';
import { understandContactPoint } from '../contact-point/understand.ts';
import type { Answer } from '../incident/answer.ts';
import { behaviourQuestions, type SuspectBehaviour } from '../incident/behaviour.ts';
import type { IncidentFields, IncidentTime, Suspect, Vehicle } from '../incident/incident.ts';
import { applyDecisions, type Decisions } from './apply.ts';
import type { Finding, Report } from './report.ts';

const suspectTexts = [
  'ageWords',
  'heightWords',
  'build',
  'ethnicity',
  'hair',
  'eyes',
  'skin',
  'accent',
  'marks',
  'clothing',
  'looks',
] as const satisfies readonly (keyof Suspect)[];
const vehicleTexts = ['colour', 'make', 'model', 'plate', 'features'] as const satisfies readonly (keyof Vehicle)[];

/** One text that would leave, by its path in the record. */
export type LeavingText = { field: string; text: string };

/** Every text that would leave, as it stands in the record, empty ones left out. Nothing of who told us, not her words for time and place, and nothing about health or evidence. */
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
    for (const question of behaviourQuestions) {
      texts.push({ field: behaviourField(n, question), text: suspect.behaviour[question].words });
    }
  });
  fields.vehicles.forEach((vehicle, n) => {
    for (const name of vehicleTexts) texts.push({ field: `vehicles.${n}.${name}`, text: vehicle[name] });
  });
  fields.contactPoints.forEach(({ raw }, n) => {
    texts.push({ field: `contactPoints.${n}.raw`, text: raw });
  });
  if (fields.about === 'police-response') texts.push({ field: 'police.words', text: fields.police.words });
  return texts.filter(({ text }) => text.trim() !== '');
}

function behaviourField(suspect: number, question: string): string {
  return `suspects.${suspect}.behaviour.${question}.words`;
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
  ends?: ConsentEnds;
}): Report {
  const { fields, consent, ends = {} } = input;
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
    about: fields.about,
    what: [...fields.what],
    when: coarse(fields.when),
    where: {
      force: fields.where.force,
      localAuthority: fields.where.localAuthority,
      outcode: fields.where.outcode,
      kind: fields.where.kind,
      railway: fields.where.railway,
      town: short('where.town', fields.where.town),
    },
    story: long('story', fields.story),
    sector: fields.sector,
    provenance: provenanceOf(fields.toldBy.role),
    suspects: fields.suspects.map((suspect, n) => ({
      pronoun: suspect.pronoun,
      namesUsed: suspect.namesUsed.map((name, m) => short(`suspects.${n}.namesUsed.${m}`, name)).filter((name) => name.trim() !== ''),
      ageBand: suspect.ageBand,
      ageWords: short(`suspects.${n}.ageWords`, suspect.ageWords),
      height: suspect.height,
      heightWords: short(`suspects.${n}.heightWords`, suspect.heightWords),
      build: short(`suspects.${n}.build`, suspect.build),
      ethnicity: short(`suspects.${n}.ethnicity`, suspect.ethnicity),
      hair: short(`suspects.${n}.hair`, suspect.hair),
      eyes: short(`suspects.${n}.eyes`, suspect.eyes),
      skin: short(`suspects.${n}.skin`, suspect.skin),
      accent: short(`suspects.${n}.accent`, suspect.accent),
      marks: short(`suspects.${n}.marks`, suspect.marks),
      clothing: short(`suspects.${n}.clothing`, suspect.clothing),
      looks: long(`suspects.${n}.looks`, suspect.looks),
      standings: { ...suspect.standings },
      behaviour: Object.fromEntries(
        behaviourQuestions.map((question) => {
          const { picks, standing, words } = suspect.behaviour[question];
          return [question, { picks: [...picks], standing, words: long(behaviourField(n, question), words) }];
        }),
      ) as SuspectBehaviour,
    })),
    vehicles: fields.vehicles.map((vehicle, n) => {
      const plate = short(`vehicles.${n}.plate`, vehicle.plate);
      return {
        kind: vehicle.kind,
        colour: short(`vehicles.${n}.colour`, vehicle.colour),
        make: short(`vehicles.${n}.make`, vehicle.make),
        model: short(`vehicles.${n}.model`, vehicle.model),
        plate: plate.trim() === '' ? null : understandContactPoint('plate', plate),
        features: short(`vehicles.${n}.features`, vehicle.features),
        standings: { ...vehicle.standings },
      };
    }),
    contactPoints: fields.contactPoints
      .map(({ kind, raw }, n) => understandContactPoint(kind, short(`contactPoints.${n}.raw`, raw)))
      .filter(({ raw }) => raw.trim() !== ''),
    messages: messagesOf(fields),
    injured: saidOf(fields.injuries),
    evidenceKept: saidOf(fields.evidence),
    hate: hateOf(fields.hate),
    police: {
      told: fields.police.told,
      response: fields.police.response,
      words: fields.about === 'police-response' ? long('police.words', fields.police.words) : '',
    },
    consent: consentForCentral(consent),
    consentEnds: ends,
  };
}

function provenanceOf(role: IncidentFields['toldBy']['role']): Report['provenance'] {
  return role === null || role === 'not-sure' || role === 'rather-not-say' ? 'not-said' : role;
}

function messagesOf({ messages: { count, firstOn, lastOn } }: IncidentFields): Report['messages'] {
  return count === null && firstOn === null && lastOn === null ? null : { count, firstOn, lastOn };
}

/** Yes once anything but "none" was chosen. Own words alone are not read: what they say is for the project. */
function saidOf({ picks }: Answer<string>): 'yes' | 'no' | 'not-said' {
  if (picks.some((pick) => pick !== 'none')) return 'yes';
  return picks.length > 0 ? 'no' : 'not-said';
}

function hateOf({ picks }: IncidentFields['hate']): Report['hate'] {
  const others = picks.some((strand) => strand !== 'sex-worker-status');
  return [
    ...(picks.includes('sex-worker-status') ? (['sex-worker-status'] as const) : []),
    ...(others ? (['another-strand'] as const) : []),
  ];
}

/** Hours (local, 24-hour) at which a part of the day begins. */
const partOfDayFrom = [
  { from: 22, part: 'night' },
  { from: 18, part: 'evening' },
  { from: 12, part: 'afternoon' },
  { from: 6, part: 'morning' },
  { from: 0, part: 'night' },
] as const;

function coarse(when: IncidentTime): Report['when'] {
  if (when.precision === 'not-sure' || when.on === null) return { precision: 'not-sure', on: null, partOfDay: null };
  if (when.precision === 'month') return { precision: 'month', on: `${when.on.slice(0, 7)}-01`, partOfDay: null };
  if (when.precision === 'year') return { precision: 'year', on: `${when.on.slice(0, 4)}-01-01`, partOfDay: null };
  if (when.precision === 'day') return { precision: 'day', on: when.on, partOfDay: when.partOfDay };
  const hour = when.time !== null ? Number(when.time.slice(0, 2)) : null;
  const partOfDay = hour === null ? null : (partOfDayFrom.find(({ from }) => hour >= from)?.part ?? null);
  return { precision: 'day', on: when.on, partOfDay };
}

/** A replacement can be longer than what it replaces; a short field still has to fit its limit (see `ShortText`). */
const shortLimit = 400;

function cutShort(text: string): string {
  return text.length <= shortLimit ? text : `${text.slice(0, shortLimit - 1)}…`;
}
