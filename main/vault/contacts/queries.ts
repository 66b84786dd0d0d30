import type { ContactEntry } from '#shared/domain/appointment/appointment.ts';
import { type Fact, factsOf } from '../log/fact-table.ts';
import type { Database } from '../store/database.ts';

/** Every try to reach this person, oldest first. */
export function contactLog(db: Database, group: readonly string[]): Fact<ContactEntry>[] {
  return factsOf(db, 'contact_log', group) as Fact<ContactEntry>[];
}
