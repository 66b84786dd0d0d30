import type { SearchNoun } from '#shared/domain/search/search.ts';
import { searchableAlerts, searchableSheets } from '../alerts/searchable.ts';
import { searchableAppointments } from '../appointments/searchable.ts';
import { searchableAttachments } from '../attachments/searchable.ts';
import { searchableCases } from '../cases/searchable.ts';
import { searchableContacts, searchableIsvaContacts } from '../contacts/searchable.ts';
import { searchableDisclosures } from '../disclosures/searchable.ts';
import { searchableIncidents, searchableTellers } from '../incidents/searchable.ts';
import { searchableIsvaNotes, searchableNotes } from '../notes/searchable.ts';
import { searchableDetails, searchablePeople } from '../people/searchable.ts';
import { searchableReferrals } from '../referrals/searchable.ts';
import { searchableRequests } from '../requests/searchable.ts';
import { searchableReports } from '../reviews/searchable.ts';
import { searchableConcerns } from '../safeguarding/searchable.ts';
import { searchableIsvaTasks, searchableTasks } from '../tasks/searchable.ts';
import { searchableWorkers } from '../workers/searchable.ts';
import type { Source } from './document.ts';

/** Every noun that is in the index. A noun adds its own here. Drafts are no projection and are read as they stand. */
export const sources: readonly Source[] = [
  searchableIncidents,
  searchableTellers,
  searchablePeople,
  searchableDetails,
  searchableNotes,
  searchableIsvaNotes,
  searchableTasks,
  searchableIsvaTasks,
  searchableCases,
  searchableContacts,
  searchableIsvaContacts,
  searchableAppointments,
  searchableReferrals,
  searchableRequests,
  searchableDisclosures,
  searchableConcerns,
  searchableAttachments,
  searchableReports,
  searchableAlerts,
  searchableSheets,
  searchableWorkers,
];

export function sourceOf(noun: SearchNoun): Source | null {
  return sources.find((source) => source.noun === noun) ?? null;
}
