import { nearWords } from '#shared/domain/search/near-words.ts';
import { noFilters, type SearchNoun } from '#shared/domain/search/search.ts';
import type { Sought, Wanted } from '#shared/domain/search/sought.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';
import { expressionOf } from './expression.ts';
import { facet, toMatch, wholeTerm } from './tokens.ts';

/** Words tried, and near words kept of each: enough for a name somebody half remembers, and never a walk through the whole index. */
const most = { words: 4, near: 5 } as const;

/**
 * What may have been meant where nothing says what was typed: each word that nothing says, as those one slip away that something does say
 * in `nouns`, which are all the asker may find. Null when there is nothing near, or when every word is said somewhere by itself.
 */
export function soughtNear(db: Database, nouns: readonly SearchNoun[], sought: Sought): Sought | null {
  if (nouns.length === 0 || sought.ends !== null || sought.pattern !== null || sought.wanted.length > most.words) return null;
  const ofNouns = nouns.map((noun) => [wholeTerm(facet('noun', noun))]);
  const first = prepared<[string], number>(db, 'SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT 1').pluck();
  const isSaid = (wanted: Wanted) => {
    const [, ...said] = expressionOf('incident', { ...sought, wanted: [wanted] }, noFilters);
    // By itself first: hundreds of words are tried, and hardly one of them stands anywhere.
    return first.get(toMatch(said)) !== undefined && first.get(toMatch([ofNouns, ...said])) !== undefined;
  };
  const wanted: Wanted[] = [];
  for (const one of sought.wanted) {
    if (isSaid(one)) {
      wanted.push(one);
      continue;
    }
    const near: string[] = [];
    for (const word of one.ways.length === 1 && one.ways[0]?.length === 1 ? nearWords(one.ways[0][0] as string) : []) {
      if (near.length < most.near && isSaid({ ways: [[word]] })) near.push(word);
    }
    if (near.length === 0) return null;
    wanted.push({ ways: near.map((word) => [word]) });
  }
  return wanted.every((one, at) => one === sought.wanted[at]) ? null : { ...sought, wanted };
}

/** The words that stand in `near` for what was typed. */
export function nearIn(near: Sought, sought: Sought): string[] {
  return near.wanted.flatMap((one, at) => (one === sought.wanted[at] ? [] : one.ways.flat()));
}
