import type { AlertContent } from '#shared/domain/alert/alert.ts';
import { showNumber } from '#shared/domain/alert/number.ts';
import { toldParts } from '#shared/domain/alert/told-parts.ts';
import { type Source, wordsAlone } from '../search/document.ts';
import { prepared } from '../store/prepared.ts';

/** Alerts as they are found: what they say, and the parts of numbers and plates they tell. */
export const searchableAlerts: Source = {
  noun: 'alert',
  act: null,
  types: ['alert.composed', 'alert.amended', 'alert.published', 'alert.received'],
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const row = prepared<[string], { author: string; content: string; number: number | null; changedAt: string }>(
      db,
      'SELECT author, content, number, changed_at AS changedAt FROM alerts WHERE id = ?',
    ).get(id);
    if (row === undefined) return null;
    const content = JSON.parse(row.content) as AlertContent;
    const reference = row.number === null ? null : showNumber(row.number);
    const areas = (kind: string) => content.areas.filter((one) => one.kind === kind).map(({ code }) => code);
    return {
      id,
      texts: [
        { field: 'name', text: content.headline },
        { field: 'alert', text: content.description },
        { field: 'alert', text: content.facts.map(({ value }) => value).join('\n') },
        ...(reference === null ? [] : [{ field: 'name' as const, text: reference }]),
      ],
      points: () => [],
      under: null,
      told: toldParts(content),
      what: [],
      forces: areas('force'),
      councils: areas('local-authority'),
      placeKind: null,
      on: null,
      severity: content.severity,
      by: row.author,
      words: content.headline,
      reference,
      changedAt: row.changedAt,
    };
  },
};

/** Sheets that were made here, found by what they say. */
export const searchableSheets: Source = {
  noun: 'sheet',
  act: null,
  types: ['sheet.printed'],
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const row = prepared<[string], { author: string; content: string; number: number | null; changedAt: string }>(
      db,
      `SELECT author, content, number, changed_at AS changedAt FROM alerts
       WHERE id = ? AND id IN (SELECT alert_id FROM printed_sheets)`,
    ).get(id);
    if (row === undefined) return null;
    const { headline, description, severity } = JSON.parse(row.content) as AlertContent;
    const reference = row.number === null ? null : showNumber(row.number);
    return wordsAlone({
      id,
      texts: [
        { field: 'name', text: [headline, reference ?? ''].join('\n') },
        { field: 'alert', text: description },
      ],
      severity,
      by: row.author,
      words: headline,
      reference,
      changedAt: row.changedAt,
    });
  },
};
