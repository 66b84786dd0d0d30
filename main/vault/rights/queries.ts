import type { OpBody } from '#shared/log/op.ts';
import { type Fact, factsOf } from '../log/fact-table.ts';
import type { Database } from '../store/database.ts';

/** The copies that were made for a person, oldest first. */
export function accessesOf(db: Database, group: readonly string[]): Fact<OpBody<'access.given'>>[] {
  return factsOf(db, 'accesses', group) as Fact<OpBody<'access.given'>>[];
}
