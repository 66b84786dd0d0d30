import { type Source, wordsAlone } from '../search/document.ts';
import { casesHeld } from './queries.ts';

/** The casework of a person, open and closed, found by the words of her needs, risk, safety plan and endings. One document a record. */
export const searchableCases: Source = {
  noun: 'case',
  act: 'workCases',
  types: ['case.opened', 'case.amended', 'case.closed'],
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const held = casesHeld(db, id);
    const last = held.at(-1);
    if (last === undefined) return null;
    const words = held.flatMap(({ fields, closed }) => [
      ...fields.needs.map((need) => need.words),
      fields.risk?.words ?? '',
      ...Object.values(fields.plan),
      closed?.words ?? '',
    ]);
    return wordsAlone({
      id,
      texts: words.map((text) => ({ field: 'words', text })),
      under: { noun: 'person', id },
      by: last.openedBy,
      words: '',
      changedAt: last.closedAt ?? last.openedAt,
    });
  },
};
