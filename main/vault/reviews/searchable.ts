import { suggestedSeverity } from '#shared/domain/alert/gravity.ts';
import { knownContactPoints } from '#shared/domain/alert/suggest.ts';
import { summarise } from '#shared/domain/incident/summary.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { spanOf, suspectWords } from '../incidents/searchable.ts';
import type { Source } from '../search/document.ts';
import { prepared } from '../store/prepared.ts';

/** Reports central received, as they are found. */
export const searchableReports: Source = {
  noun: 'report',
  act: 'review',
  types: ['report.received'],
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const row = prepared<[string], { reference: string; organisation: string; receivedAt: string; report: string }>(
      db,
      'SELECT reference, organisation, received_at AS receivedAt, report FROM reviews WHERE id = ?',
    ).get(id);
    if (row === undefined) return null;
    const report = JSON.parse(row.report) as Report;
    const { what, when, where, story, suspects, vehicles, contactPoints } = report;
    return {
      id,
      texts: [
        { field: 'story' as const, text: story },
        { field: 'name' as const, text: row.reference },
        { field: 'place' as const, text: [where.town, where.outcode ?? ''].join('\n') },
        ...suspects.map((suspect) => ({ field: 'person' as const, text: suspectWords(suspect) })),
        ...vehicles.map(({ colour, make, model, plate, features }) => ({
          field: 'vehicle' as const,
          text: [[colour, make, model].filter(Boolean).join(' '), plate?.raw ?? '', features].join('\n'),
        })),
        ...contactPoints.map(({ raw }) => ({ field: 'contact' as const, text: raw })),
        { field: 'after' as const, text: report.police.words },
      ].filter(({ text }) => text.trim() !== ''),
      points: () => knownContactPoints(report),
      under: null,
      told: [],
      what,
      forces: where.force === null ? [] : [where.force],
      councils: where.localAuthority === null ? [] : [where.localAuthority],
      placeKind: where.kind,
      on: when.on,
      ...spanOf(when.precision),
      severity: suggestedSeverity(what),
      by: row.organisation,
      words: summarise({
        about: report.about,
        what,
        story,
        when: { ...when, precision: 'day', time: null, words: '' },
        where: { ...where, words: '' },
      }).opening,
      reference: row.reference,
      changedAt: row.receivedAt,
    };
  },
};
