import { type ConsentAnswer, type ConsentState, consentPurposes } from '../../domain/consent/consent.ts';
import type { BehaviourOption } from '../../domain/incident/behaviour.ts';
import {
  ageBands,
  emptyIncident,
  emptySuspect,
  emptyVehicle,
  heightBands,
  type IncidentFields,
  type PlaceKind,
  sectors,
} from '../../domain/incident/incident.ts';
import { OffenceCode } from '../../domain/incident/offence.ts';
import { localAuthorities } from '../local-authorities.ts';
import source from './incidents.json' with { type: 'json' };

/** One of the 60 invented incidents as a worker would have written it down, and the answers given to the questions that were asked. */
export type SampleIncident = { id: string; fields: IncidentFields; consent: ConsentState };

type Source = (typeof source.incidents)[number];

const placeKinds: Record<string, PlaceKind> = {
  car: 'car',
  street: 'street',
  'own flat': 'her-home',
  online: 'online',
  parlour: 'premises',
  hotel: 'hotel',
  "client's home": 'his-home',
  other: 'other',
};

const weaponPicks: readonly [RegExp, BehaviourOption<'weapon'>][] = [
  [/knife/i, 'knife'],
  [/hammer|crowbar/i, 'blunt'],
  [/screwdriver/i, 'tool'],
];

/** The samples, in their own order. Everything in them is invented. */
export const sampleIncidents: readonly SampleIncident[] = source.incidents.map((sample, number) => ({
  id: sample.id,
  fields: readFields(sample, idsFor(number)),
  consent: readConsent(sample),
}));

/** Ids for the parts of one sample: always the same ones, so that two runs make the same records. */
function idsFor(sample: number): () => string {
  let part = 0;
  return () => `00000000-0000-7000-8000-${String(sample * 1000 + part++).padStart(12, '0')}`;
}

function readFields(sample: Source, newId: () => string): IncidentFields {
  const blank = emptyIncident();
  const { offender } = sample;
  const hasVehicle = offender.vehicle !== null;
  const plates = offender.plates.map(({ raw }) => raw);
  const points = [
    ...offender.phones.map(({ raw }) => ({ kind: 'phone' as const, raw })),
    ...offender.emails.map((raw) => ({ kind: 'email' as const, raw })),
    ...offender.handles.map((raw) => ({ kind: 'handle' as const, raw })),
    ...plates.slice(hasVehicle ? 1 : 0).map((raw) => ({ kind: 'plate' as const, raw })),
  ];
  return {
    ...blank,
    what: sample.what.map((code) => OffenceCode.parse(code)),
    when: readTime(sample.when),
    where: {
      ...blank.where,
      force: sample.where.force,
      localAuthority: gssOf(sample.where.localAuthority),
      outcode: sample.where.outcode,
      kind: placeKinds[sample.where.placeType] ?? 'other',
      town: sample.where.town,
    },
    story: sample.note,
    sector: sectors.find((sector) => sector === sample.sector) ?? 'other',
    suspects: [readSuspect(offender, newId())],
    vehicles: offender.vehicle === null ? [] : [readVehicle(offender.vehicle, plates[0] ?? '', newId())],
    contactPoints: points.map((point) => ({ id: newId(), ...point })),
    toldBy: {
      ...blank.toldBy,
      role: sample.reporter === 'third party' ? 'third-party' : sample.reporter === 'witness' ? 'witness' : 'survivor',
      name: sample.private.name ?? '',
      alias: sample.private.alias ?? '',
      phone: sample.private.phone ?? '',
      address: sample.private.address ?? '',
      venue: sample.private.venue ?? '',
      others: sample.private.other,
    },
  };
}

function readTime({ date, time, precision }: Source['when']): IncidentFields['when'] {
  const clock = time !== null && /^\d\d:\d\d$/.test(time) ? time : null;
  if (precision === 'exact' && clock !== null) return { precision: 'exact', on: date, partOfDay: null, time: clock, words: '' };
  const words = time ?? '';
  return precision === 'unknown'
    ? { precision: 'not-sure', on: null, partOfDay: null, time: null, words }
    : { precision: 'day', on: date, partOfDay: null, time: null, words };
}

function readSuspect(offender: Source['offender'], id: string): IncidentFields['suspects'][number] {
  const seen = offender.description;
  const ageBand = ageBands.find((band) => band === seen.ageBand) ?? null;
  const age = seen.ageBand !== null && ageBand === null ? [`Aged ${seen.ageBand}.`] : [];
  const blank = emptySuspect(id);
  return {
    ...blank,
    pronoun: 'he',
    namesUsed: offender.names,
    ageBand,
    height: heightBands.find((band) => band === seen.heightBand) ?? null,
    ethnicity: seen.ethnicity ?? '',
    build: seen.build ?? '',
    hair: seen.hair ?? '',
    accent: seen.accent ?? '',
    marks: seen.marks.join(', '),
    looks: age.join(' '),
    behaviour: {
      ...blank.behaviour,
      approach: { picks: [], standing: null, words: offender.approach ?? '' },
      weapon: { picks: readWeapon(offender.weapon), standing: null, words: offender.weapon ?? '' },
    },
  };
}

function readWeapon(weapon: string | null): BehaviourOption<'weapon'>[] {
  if (weapon === null) return [];
  const pick = weaponPicks.find(([pattern]) => pattern.test(weapon));
  return [pick?.[1] ?? 'other'];
}

function readVehicle(vehicle: NonNullable<Source['offender']['vehicle']>, plate: string, id: string): IncidentFields['vehicles'][number] {
  const { colour, make, model, type } = vehicle;
  return { ...emptyVehicle(id), colour: colour ?? '', make: make ?? '', model: model ?? '', features: type ?? '', plate };
}

/** The samples name authorities as the statistics office does ("Bristol, City of"); our list has their short names. */
function gssOf(name: string): string | null {
  const short = name
    .replace(/^City of /, '')
    .replace(/, City of$/, '')
    .replace(/ City$/, '');
  return localAuthorities.find((authority) => authority.name === short)?.gss ?? null;
}

function readConsent(sample: Source): ConsentState {
  const answer = (said: string): ConsentAnswer => (said === 'yes' || said === 'no' ? said : 'not-asked');
  return Object.fromEntries(consentPurposes.map((purpose) => [purpose, answer(sample.consent[purpose])])) as ConsentState;
}
