import { understandContactPoint } from '../contact-point/understand.ts';
import type { NamingPattern } from '../rights/naming.ts';
import { behaviourQuestions, noBehaviour, type SuspectBehaviour } from './behaviour.ts';
import {
  type ContactPointEntry,
  emptyIncident,
  emptySuspect,
  emptyVehicle,
  type IncidentFields,
  type Suspect,
  type Vehicle,
} from './incident.ts';

/**
 * What counts of an incident and names nobody: what, roughly when, which area, what kind of place, the sector, and the coded description of
 * who did it. Built by an allow-list from a blank page, so that a field nobody thought of is not kept. No words of anybody are: not the
 * story, not the places in her words, not who told us. It is all that is left where the person said no to keeping a record.
 */
export function keptForTheCount(fields: IncidentFields): IncidentFields {
  const { what, when, where, sector, suspects } = fields;
  const blank = emptyIncident();
  return {
    ...blank,
    about: fields.about,
    what,
    // The day narrows down to one person in a small place; the month is what the statistic counts.
    when: {
      precision: when.on === null ? 'not-sure' : when.precision === 'year' ? 'year' : 'month',
      on: when.on === null ? null : `${when.on.slice(0, 7)}-01`,
      partOfDay: null,
      time: null,
      words: '',
    },
    where: { ...blank.where, force: where.force, localAuthority: where.localAuthority, kind: where.kind, railway: where.railway },
    sector,
    suspects: suspects.map(({ id, pronoun, ageBand, height, standings }) => ({ ...emptySuspect(id), pronoun, ageBand, height, standings })),
  };
}

/**
 * What is kept of an incident when the person it happened to is erased: what counts, and of who did it what he used to make contact, what he
 * drove and what he did as it is coded, so that he is known when he comes again. Numbers and plates as they are understood, never as they
 * were typed; no free words; and nothing in which the erased person is named. The anonymised report that was sent stays as it was sent.
 */
export function keptAfterErasure(fields: IncidentFields, named: NamingPattern): IncidentFields {
  const counted = keptForTheCount(fields);
  return {
    ...counted,
    suspects: counted.suspects.map((suspect, n) => ({ ...suspect, behaviour: codedBehaviour(fields.suspects[n]) })),
    vehicles: fields.vehicles.map((vehicle) => keptVehicle(vehicle, named)),
    contactPoints: fields.contactPoints.flatMap((entry) => keptContactPoint(entry, named)),
  };
}

function codedBehaviour(suspect: Suspect | undefined): SuspectBehaviour {
  if (suspect === undefined) return noBehaviour();
  const coded = behaviourQuestions.map((question) => {
    const { picks, standing } = suspect.behaviour[question];
    return [question, { picks, standing, words: '' }];
  });
  return Object.fromEntries(coded) as SuspectBehaviour;
}

function keptVehicle({ id, kind, colour, make, model, plate, standings }: Vehicle, named: NamingPattern): Vehicle {
  const unlessNamed = (words: string) => (named.isIn(words) ? '' : words);
  const { normal, display } = understandContactPoint('plate', plate);
  return {
    ...emptyVehicle(id),
    kind,
    colour: unlessNamed(colour),
    make: unlessNamed(make),
    model: unlessNamed(model),
    plate: normal === '' ? '' : unlessNamed(display),
    standings,
  };
}

function keptContactPoint({ id, kind, raw }: ContactPointEntry, named: NamingPattern): ContactPointEntry[] {
  const { normal, display } = understandContactPoint(kind, raw);
  // What was typed may hold a number and a word about whose it was.
  return normal === '' || named.isIn(raw) || named.isIn(display) ? [] : [{ id, kind, raw: display }];
}
