import { type ConsentPurpose, type ConsentState, consentInForce, consentPurposes } from '../../domain/consent/consent.ts';
import { emptyIncident, emptySuspect, emptyVehicle, IncidentFields } from '../../domain/incident/incident.ts';
import { localAuthorities } from '../local-authorities.ts';
import samples from './incidents.json' with { type: 'json' };

export type SampleIncident = {
  id: string;
  fields: IncidentFields;
  consent: ConsentState;
  /** Everything that says who she is or where: must never be found in what leaves. */
  secrets: string[];
};

type Sample = (typeof samples.incidents)[number];

/** Where the samples use other words than our codes. */
const placeKinds: Readonly<Record<string, string>> = { 'own flat': 'her-home', parlour: 'premises', "client's home": 'his-home' };
const ageBands: Readonly<Record<string, string>> = { '30-34': '25-34', '30-39': '25-34', '40-49': '35-44', '50-59': '45-54' };

/** The invented incidents of `shared/reference/samples`, as a worker would have typed them into the page. */
export const sampleIncidents: readonly SampleIncident[] = samples.incidents.map(sampleIncident);

function sampleIncident(sample: Sample, index: number): SampleIncident {
  const id = (part: number) => `0193a000-0000-7000-8000-${String(index * 100 + part).padStart(12, '0')}`;
  const { description, vehicle, names, phones, emails, handles, plates } = sample.offender;
  const own = sample.private;
  const blank = emptyIncident();
  const contactPoints = [
    ...phones.map(({ raw }) => ({ kind: 'phone' as const, raw })),
    ...(emails as (string | { raw: string })[]).map((email) => ({ kind: 'email' as const, raw: rawOf(email) })),
    ...(handles as (string | { raw: string })[]).map((handle) => ({ kind: 'handle' as const, raw: rawOf(handle) })),
  ];
  const fields = {
    ...blank,
    what: sample.what,
    when: { ...whenOf(sample), words: '' },
    where: {
      ...blank.where,
      force: sample.where.force,
      localAuthority: localAuthorities.find(({ name }) => name === sample.where.localAuthority)?.gss ?? null,
      outcode: sample.where.outcode,
      kind: placeKinds[sample.where.placeType] ?? sample.where.placeType,
      town: sample.where.town ?? '',
    },
    story: sample.note,
    sector: sample.sector,
    suspects: [
      {
        ...emptySuspect(id(1)),
        pronoun: 'he',
        namesUsed: names,
        ageBand: description.ageBand === null ? null : (ageBands[description.ageBand] ?? description.ageBand),
        height: description.heightBand,
        build: description.build ?? '',
        ethnicity: description.ethnicity ?? '',
        hair: description.hair ?? '',
        accent: description.accent ?? '',
        marks: description.marks.join(', '),
      },
    ],
    vehicles:
      vehicle || plates.length > 0
        ? [
            {
              ...emptyVehicle(id(2)),
              colour: vehicle?.colour ?? '',
              make: vehicle?.make ?? '',
              model: vehicle?.model ?? '',
              plate: plates[0]?.raw ?? '',
            },
          ]
        : [],
    contactPoints: contactPoints.map((point, at) => ({ id: id(10 + at), ...point })),
    toldBy: {
      ...blank.toldBy,
      role: sample.reporter.replace(' ', '-'),
      name: own.name ?? '',
      alias: own.alias ?? '',
      phone: own.phone ?? '',
      address: own.address ?? '',
      venue: own.venue ?? '',
      others: own.other,
    },
  };
  return { id: sample.id, fields: IncidentFields.parse(fields), consent: consentOf(sample), secrets: secretsOf(sample) };
}

function rawOf(value: string | { raw: string }): string {
  return typeof value === 'string' ? value : value.raw;
}

function whenOf({ when }: Sample) {
  if (/^\d{4}-\d\d$/.test(when.date)) return { precision: 'month', on: `${when.date}-01`, time: null };
  return { precision: when.precision, on: when.date, time: when.precision === 'exact' ? when.time : null };
}

function consentOf(sample: Sample): ConsentState {
  const answers = sample.consent as Partial<Record<ConsentPurpose, string>>;
  const state = consentInForce([]);
  for (const purpose of consentPurposes) {
    const answer = answers[purpose];
    if (answer === 'yes' || answer === 'no') state[purpose] = answer;
  }
  return state;
}

function secretsOf({ private: own, identifying }: Sample): string[] {
  const typed = [own.name, own.alias, own.phone, own.address, own.venue, ...own.other];
  return [...new Set([...typed, ...identifying.map(({ text }) => text)])].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
}
