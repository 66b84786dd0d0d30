import type { SearchNoun } from '#shared/domain/search/search.ts';
import type { TaskKind } from '#shared/domain/task/task.ts';
import type { Act } from '#shared/domain/worker/worker.ts';
import { type Source, wordsAlone } from '../search/document.ts';
import { taskOf } from './queries.ts';

/** Tasks, done or not, found by what is to be done. */
export const searchableTasks = tasksSource('task', 'supportPeople', 'project');

/** Tasks that belong to a case: a noun of their own, so that what others seek never meets their words. */
export const searchableIsvaTasks = tasksSource('isva-task', 'workCases', 'isva');

function tasksSource(noun: SearchNoun, act: Act, of: TaskKind): Source {
  return {
    noun,
    act,
    types: ['task.added'],
    subjectOf: (applied) => (applied.type === 'task.added' ? applied.body.id : applied.subject),
    read(db, id) {
      const task = taskOf(db, id);
      if (task === null || task.kind !== of) return null;
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
}
