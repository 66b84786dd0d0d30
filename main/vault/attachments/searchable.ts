import { type Source, wordsAlone } from '../search/document.ts';
import { attachmentNamed } from './queries.ts';

/** Attachments, found by the names their files had. What is in them is not read. */
export const searchableAttachments: Source = {
  noun: 'attachment',
  act: 'recordIncident',
  types: ['attachment.added'],
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const kept = attachmentNamed(db, id);
    if (kept === null) return null;
    return wordsAlone({
      id,
      texts: [{ field: 'name', text: kept.name }],
      under: { noun: 'incident', id: kept.incidentId },
      by: kept.addedBy,
      words: kept.name,
      changedAt: kept.addedAt,
    });
  },
};
