import type { Source } from '../search/document.ts';
import { prepared } from '../store/prepared.ts';
import { ownFields } from './records.ts';

/**
 * People the project supports, found by the names it calls them by. Details that are masked are not in the index: finding a person by a
 * masked number would tell it to somebody who may not read it.
 */
export const searchablePeople: Source = {
  noun: 'person',
  act: 'supportPeople',
  types: ['person.added', 'person.amended'],
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const row = prepared<[string], { by: string; changedAt: string }>(
      db,
      'SELECT added_by AS "by", changed_at AS changedAt FROM people WHERE id = ?',
    ).get(id);
    if (row === undefined) return null;
    const { workingName, alsoKnownAs } = ownFields(db, id);
    return {
      id,
      texts: [{ field: 'name', text: [workingName, ...alsoKnownAs].join('\n') }],
      points: () => [],
      told: [],
      what: [],
      forces: [],
      councils: [],
      placeKind: null,
      on: null,
      severity: null,
      by: row.by,
      words: workingName,
      reference: null,
      changedAt: row.changedAt,
    };
  },
};
