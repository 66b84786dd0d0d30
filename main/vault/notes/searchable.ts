import type { SearchNoun } from '#shared/domain/search/search.ts';
import type { Act } from '#shared/domain/worker/worker.ts';
import { type Source, wordsAlone } from '../search/document.ts';
import { noteOf } from './queries.ts';

/** Notes for everybody at the project. */
export const searchableNotes = notesSource('note', 'supportPeople', (kind) => kind === 'project');

/** Notes of ISVAs: a noun of their own in the index, so that what others seek never meets their words. */
export const searchableIsvaNotes = notesSource('isva-note', 'workCases', (kind) => kind !== 'project');

function notesSource(noun: SearchNoun, act: Act, holds: (kind: string) => boolean): Source {
  return {
    noun,
    act,
    types: ['note.added'],
    subjectOf: (applied) => (applied.type === 'note.added' ? applied.body.id : applied.subject),
    read(db, id) {
      const note = noteOf(db, id);
      if (note === null || !holds(note.kind)) return null;
      return wordsAlone({
        id,
        texts: [{ field: 'words', text: note.text }],
        under: { noun: 'person', id: note.personId },
        by: note.actor,
        words: '',
        changedAt: note.at,
      });
    },
  };
}
