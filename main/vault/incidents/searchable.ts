import { suggestedSeverity } from '#shared/domain/alert/gravity.ts';
import type { UnderstoodContactPoint } from '#shared/domain/contact-point/contact-point.ts';
import { understandContactPoint } from '#shared/domain/contact-point/understand.ts';
import { type IncidentFields, type Suspect, ToldBy } from '#shared/domain/incident/incident.ts';
import { lineOf, maskedLines } from '#shared/domain/incident/masked-lines.ts';
import type { IncidentSummary } from '#shared/domain/incident/summary.ts';
import type { SearchDocument, Source } from '../search/document.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';
import { readFields } from './projection.ts';

/** Incidents as they are found: every text of the record but who told us, and the numbers and plates of the person who did it. */
export const searchableIncidents: Source = {
  noun: 'incident',
  act: null,
  types: ['incident.recorded', 'incident.amended', 'incident.anonymised'],
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const kept = keptOf(db, id);
    return kept === null ? null : incidentDocument(id, fieldsOf(db, id), kept);
  },
};

/**
 * The same incidents by the lines about who told us that are masked, for those who read them without giving a reason. What fits is never shown
 * in a row of results.
 */
export const searchableTellers: Source = {
  noun: 'teller',
  act: 'workCases',
  ownAct: 'recordIncident',
  types: ['incident.recorded', 'incident.amended', 'incident.anonymised'],
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const kept = keptOf(db, id);
    if (kept === null) return null;
    const fields = fieldsOf(db, id);
    const texts = tellerTexts(fields);
    if (texts.length === 0) return null;
    return { ...incidentDocument(id, fields, kept), texts, points: () => [], under: { noun: 'incident', id } };
  },
};

/** A draft is open work: found by everything in it, by whoever may write on it. */
export function draftDocument(id: string, fields: IncidentFields, of: { by: string; changedAt: string; opening: string }): SearchDocument {
  const document = incidentDocument(id, fields, of);
  return { ...document, texts: [...document.texts, ...tellerTexts(fields)] };
}

/** The fields of a kept incident; what was kept before who it happened to was asked says nothing of that. */
function fieldsOf(db: Database, id: string): IncidentFields {
  const fields = readFields(db, id) as IncidentFields;
  return { ...fields, toldBy: ToldBy.parse(fields.toldBy) };
}

function tellerTexts(fields: IncidentFields): SearchDocument['texts'] {
  return maskedLines
    .map((line) => ({ field: 'told' as const, text: lineOf(fields, line), isHidden: true as const }))
    .filter(({ text }) => text.trim() !== '');
}

function incidentDocument(
  id: string,
  fields: IncidentFields,
  { by, changedAt, opening }: { by: string; changedAt: string; opening: string },
): SearchDocument {
  const { what, when, where, story, suspects, vehicles, contactPoints, toldBy, messages, injuries, evidence, hate, police } = fields;
  return {
    id,
    texts: [
      { field: 'story', text: story },
      { field: 'place', text: [where.town, where.words, where.outcode ?? ''].join('\n') },
      { field: 'time', text: when.words },
      ...suspects.map((suspect) => ({ field: 'person' as const, text: suspectWords(suspect) })),
      ...vehicles.map(({ colour, make, model, plate, features }) => ({
        field: 'vehicle' as const,
        text: [[colour, make, model].filter(Boolean).join(' '), plate, features].join('\n'),
      })),
      ...contactPoints.map(({ raw }) => ({ field: 'contact' as const, text: raw })),
      { field: 'after', text: [messages, injuries, evidence, hate, police].map(({ words }) => words).join('\n') },
      { field: 'after', text: police.reference },
      { field: 'told', text: [toldBy.alias, toldBy.happenedTo.alias, ...toldBy.others].join('\n') },
    ].filter(({ text }) => text.trim() !== '') as SearchDocument['texts'],
    points: () => pointsOf(fields),
    under: null,
    told: [],
    what,
    forces: where.force === null ? [] : [where.force],
    councils: where.localAuthority === null ? [] : [where.localAuthority],
    placeKind: where.kind,
    on: when.on,
    ...spanOf(when.precision),
    severity: what.length === 0 ? null : suggestedSeverity(what),
    by,
    words: opening,
    reference: null,
    changedAt,
  };
}

/** No day is shown closer than it was told. */
export function spanOf(precision: IncidentFields['when']['precision']): Pick<SearchDocument, 'onSpan'> {
  return precision === 'month' || precision === 'year' ? { onSpan: precision } : {};
}

/** Everything said in words about the person who did it, in a record or a report. */
export function suspectWords(suspect: Omit<Suspect, 'id'>): string {
  const { namesUsed, ageWords, heightWords, build, ethnicity, hair, eyes, skin, accent, marks, clothing, looks, behaviour } = suspect;
  const conduct = Object.values(behaviour).map(({ words }) => words);
  return [...namesUsed, ageWords, heightWords, build, ethnicity, hair, eyes, skin, accent, marks, clothing, looks, ...conduct]
    .filter(Boolean)
    .join('\n');
}

/** Numbers, addresses and plates of the person who did it. Never those of the person who told us. */
function pointsOf({ contactPoints, vehicles }: IncidentFields): UnderstoodContactPoint[] {
  return [
    ...contactPoints.filter(({ raw }) => raw.trim() !== '').map(({ kind, raw }) => understandContactPoint(kind, raw)),
    ...vehicles.filter(({ plate }) => plate.trim() !== '').map(({ plate }) => understandContactPoint('plate', plate)),
  ];
}

function keptOf(db: Database, id: string): { by: string; changedAt: string; opening: string } | null {
  const row = prepared<[string], { by: string; changedAt: string; summary: string }>(
    db,
    'SELECT recorded_by AS "by", changed_at AS changedAt, summary FROM incidents WHERE id = ? AND recorded_at IS NOT NULL AND summary IS NOT NULL',
  ).get(id);
  if (row === undefined) return null;
  const { summary, ...kept } = row;
  return { ...kept, opening: (JSON.parse(summary) as IncidentSummary).opening };
}
