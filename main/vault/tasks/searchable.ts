import { type Source, wordsAlone } from '../search/document.ts';
import { taskOf } from './queries.ts';

/** Tasks, done or not, found by what is to be done. */
export const searchableTasks: Source = {
  noun: 'task',
  act: 'supportPeople',
  types: ['task.added'],
  subjectOf: (applied) => (applied.type === 'task.added' ? applied.body.id : applied.subject),
  read(db, id) {
    const task = taskOf(db, id);
    if (task === null) return null;
    const { title, personId, dueOn, addedAt, addedBy } = task;
    return wordsAlone({
      id,
      texts: [{ field: 'words', text: title }],
      under: { noun: 'person', id: personId },
      on: dueOn,
      by: addedBy,
      words: title,
      changedAt: addedAt,
    });
  },
};
