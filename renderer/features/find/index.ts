export { FilterBar } from './FilterBar.tsx';
export { FindPalette } from './FindPalette.tsx';
export { FoundList } from './FoundList.tsx';
export { type Hit, useHitDay, useHitFacts, useHitTitle } from './hit-words.ts';
export { KnownAlready } from './KnownAlready.tsx';
export { useListSearch } from './use-list-search.ts';
