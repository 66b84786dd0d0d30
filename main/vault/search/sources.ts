import type { SearchNoun } from '#shared/domain/search/search.ts';
import { searchableAlerts } from '../alerts/searchable.ts';
import { searchableIncidents } from '../incidents/searchable.ts';
import { searchablePeople } from '../people/searchable.ts';
import { searchableReports } from '../reviews/searchable.ts';
import { searchableWorkers } from '../workers/searchable.ts';
import type { Source } from './document.ts';

/** Every noun that is in the index. A noun adds its own here. Drafts are no projection and are read as they stand. */
export const sources: readonly Source[] = [searchableIncidents, searchablePeople, searchableReports, searchableAlerts, searchableWorkers];

export function sourceOf(noun: SearchNoun): Source | null {
  return sources.find((source) => source.noun === noun) ?? null;
}
