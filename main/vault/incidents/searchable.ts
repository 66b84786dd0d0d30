import { suggestedSeverity } from '#shared/domain/alert/gravity.ts';
import type { UnderstoodContactPoint } from '#shared/domain/contact-point/contact-point.ts';
import { understandContactPoint } from '#shared/domain/contact-point/understand.ts';
import type { IncidentFields, Suspect } from '#shared/domain/incident/incident.ts';
import type { IncidentSummary } from '#shared/domain/incident/summary.ts';
import type { SearchDocument, Source } from '../search/document.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';
import { readFields } from './projection.ts';

/** Incidents as they are found: every text of the record, and the numbers and plates of the person who did it. */
export const searchableIncidents: Source = {
  noun: 'incident',
  act: null,
  types: ['incident.recorded', 'incident.amended', 'incident.anonymised'],
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const kept = keptOf(db, id);
    if (kept === null) return null;
    const { opening } = JSON.parse(kept.summary) as IncidentSummary;
    return incidentDocument(id, readFields(db, id) as IncidentFields, { ...kept, opening });
  },
};

/** The same for fields that are not in the log yet: a draft. */
export function incidentDocument(
  id: string,
  fields: IncidentFields,
  { by, changedAt, opening }: { by: string; changedAt: string; opening: string },
): SearchDocument {
  const { what, when, where, story, suspects, vehicles, contactPoints, toldBy, messages, injuries, evidence, hate, police } = fields;
  const { name, alias, venue, phone, email, address, others } = toldBy;
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
      { field: 'told', text: [name, alias, venue, ...others].join('\n') },
      // Found by, never shown in a row: how to reach her safely stands before any way to reach her.
      { field: 'told', text: [phone, email, address].join('\n'), isHidden: true },
    ].filter(({ text }) => text.trim() !== '') as SearchDocument['texts'],
    points: () => pointsOf(fields),
    under: null,
    told: [],
    what,
    forces: where.force === null ? [] : [where.force],
    councils: where.localAuthority === null ? [] : [where.localAuthority],
    placeKind: where.kind,
    on: when.on,
    severity: what.length === 0 ? null : suggestedSeverity(what),
    by,
    words: opening,
    reference: null,
    changedAt,
  };
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
    ...contactPoints.map(({ kind, raw }) => understandContactPoint(kind, raw)),
    ...vehicles.filter(({ plate }) => plate.trim() !== '').map(({ plate }) => understandContactPoint('plate', plate)),
  ];
}

function keptOf(db: Database, id: string): { by: string; changedAt: string; summary: string } | null {
  const row = prepared<[string], { by: string; changedAt: string; summary: string }>(
    db,
    'SELECT recorded_by AS "by", changed_at AS changedAt, summary FROM incidents WHERE id = ? AND recorded_at IS NOT NULL AND summary IS NOT NULL',
  ).get(id);
  return row ?? null;
}
