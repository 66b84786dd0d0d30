import { emptyIncident, emptySuspect, type IncidentFields } from './incident.ts';

/**
 * What is kept of an incident when the person it happened to is erased: what, roughly when, which area, what kind of place, the sector, and
 * the coded description of who did it. Built by an allow-list from a blank page, so that a field nobody thought of is not kept. No words of
 * anybody are: not the story, not the places in her words, not who told us, not the free description of the offender, in which she may be
 * named. The anonymised report that was sent stays as it was sent.
 */
export function keptAfterErasure(fields: IncidentFields): IncidentFields {
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
