import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts';
import { type Fact, factsOf } from '../log/fact-table.ts';
import type { Database } from '../store/database.ts';

/** What went to police about these records, oldest first. */
export function disclosuresOf(db: Database, group: readonly string[]): Fact<Disclosure>[] {
  return factsOf(db, 'disclosures', group) as Fact<Disclosure>[];
}
