import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { isReversed } from '#shared/domain/day/day.ts';
import { isFiltering, noFilters, type SavedView, type SearchFilters, type SearchNoun } from '#shared/domain/search/search.ts';
import { queryClient, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import type { Hit } from './hit-words.ts';

/** What is sought in one list, and what was found; `found` is null while nothing is asked for and the list shows everything. */
export type ListSearch = {
  place: SavedView['place'];
  words: string;
  filters: SearchFilters;
  setWords: (words: string) => void;
  setFilters: (filters: SearchFilters) => void;
  show: (sought: { words: string; filters: SearchFilters }) => void;
  found: { hits: readonly Hit[]; parts: readonly string[]; hasMore: boolean } | null;
  isAsking: boolean;
  error: unknown;
};

const most = 200;
const blank = { words: '', filters: noFilters };
type Sought = typeof blank;

/** The cache of the window holds them, because locking empties it. */
const keyOf = (place: SavedView['place']) => ['list-search', place];

const nothing = { hits: [], parts: [], hasMore: false };

function foundIn(answer: VaultOutputs['search']['find'] | undefined): ListSearch['found'] {
  if (answer === undefined) return null;
  const { groups, parts } = answer;
  return { hits: groups.flatMap(({ hits }) => hits), parts, hasMore: groups.some(({ next }) => next !== null) };
}

/** Words and filters of one list. They stay while the person looks at one thing after another, and are gone when the vault is locked. */
export function useListSearch(place: SavedView['place'], nouns: readonly SearchNoun[]): ListSearch {
  const [sought, setSought] = useState(() => queryClient.getQueryData<Sought>(keyOf(place)) ?? blank);
  const { words, filters } = useDeferredValue(sought);
  const isAsking = words.trim() !== '' || isFiltering(filters);
  // Days the wrong way round hold nothing; the field says so.
  const isBackwards = isReversed(filters.from, filters.to);
  const answer = useQuery({
    ...vaultQueries.search.find.queryOptions({ input: { words: words.slice(0, 200), nouns: [...nouns], filters, limit: most } }),
    enabled: isAsking && !isBackwards,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const set = (next: Sought) => {
    setSought(next);
    queryClient.setQueryDefaults(keyOf(place), { gcTime: Number.POSITIVE_INFINITY });
    queryClient.setQueryData(keyOf(place), next);
  };
  return {
    place,
    words: sought.words,
    filters: sought.filters,
    setWords: (next) => set({ ...sought, words: next }),
    setFilters: (next) => set({ ...sought, filters: next }),
    show: set,
    found: !isAsking ? null : isBackwards ? nothing : foundIn(answer.data),
    isAsking,
    error: answer.error,
  };
}
