import { writtenAt } from '../log/time.ts';
import { type Source, wordsAlone } from '../search/document.ts';
import { findWorker } from './queries.ts';

/** Colleagues on this laptop, found by name. */
export const searchableWorkers: Source = {
  noun: 'worker',
  act: null,
  types: ['worker.added'],
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const worker = findWorker(db, id);
    if (worker === null) return null;
    return wordsAlone({ id, texts: [{ field: 'name', text: worker.name }], by: id, words: worker.name, changedAt: writtenAt(id) });
  },
};
