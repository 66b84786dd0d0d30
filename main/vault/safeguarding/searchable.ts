import { type Source, wordsAlone } from '../search/document.ts';
import { concernSaid } from './queries.ts';

/** Safeguarding concerns, found by the reasons of both workers. */
export const searchableConcerns: Source = {
  noun: 'concern',
  act: 'recordIncident',
  types: ['safeguarding.raised', 'safeguarding.confirmed'],
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const concern = concernSaid(db, id);
    if (concern === null) return null;
    return wordsAlone({
      id,
      texts: [
        { field: 'words', text: concern.reason },
        { field: 'words', text: concern.remark },
      ],
      under: { noun: 'incident', id: concern.incidentId },
      by: concern.raisedById,
      words: '',
      changedAt: concern.confirmedAt ?? concern.raisedAt,
    });
  },
};
