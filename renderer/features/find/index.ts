export { FilterBar } from './FilterBar.tsx';
export { FindPalette } from './FindPalette.tsx';
export { FoundList } from './FoundList.tsx';
export { KnownAlready } from './KnownAlready.tsx';
export { useListSearch } from './use-list-search.ts';
