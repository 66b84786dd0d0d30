import type { SearchNoun } from '#shared/domain/search/search.ts';
import type { Act } from '#shared/domain/worker/worker.ts';
import type { OpBody, OpType } from '#shared/log/op.ts';
import { factOf } from '../log/fact-table.ts';
import { type SearchDocument, type Source, wordsAlone } from './document.ts';

/** What a fact says in words, and of the rest what it has. */
export type Said = { texts: readonly string[] } & Partial<Pick<SearchDocument, 'words' | 'forces' | 'on' | 'under'>>;

/**
 * Facts about people as they are found, one document a fact. `table` is the noun's own; `said` reads each type it holds. A fact is never
 * changed, so its op is its id.
 */
export function factSource<T extends OpType>(
  noun: SearchNoun,
  act: Act,
  table: string,
  said: { readonly [K in T]: (body: OpBody<K>, subject: string) => Said | null },
): Source {
  const types = Object.keys(said) as T[];
  return {
    noun,
    act,
    types,
    subjectOf: ({ op }) => op.id,
    read(db, id) {
      const fact = factOf(db, table, id);
      if (fact === null) return null;
      const words = said[fact.type as T](fact.body as OpBody<T>, fact.personId);
      if (words === null) return null;
      const { texts, ...rest } = words;
      return wordsAlone({
        id,
        texts: texts.map((text) => ({ field: 'words', text })),
        under: { noun: 'person', id: fact.personId },
        by: fact.actor,
        words: '',
        changedAt: fact.at,
        ...rest,
      });
    },
  };
}
