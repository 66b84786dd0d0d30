import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts';
import { type Fact, factsOf } from '../log/fact-table.ts';
import type { Database } from '../store/database.ts';

/** What was told about these people or, under a safeguarding concern, about these incidents, oldest first. */
export function disclosuresOf(db: Database, subjects: readonly string[]): Fact<Disclosure>[] {
  return factsOf(db, 'disclosures', subjects) as Fact<Disclosure>[];
}

/** What went to police for a request or a referral; null when nothing did. */
export function disclosedFor(db: Database, { id, personId }: { id: string; personId: string }): Disclosure | null {
  return disclosuresOf(db, [personId]).find(({ body }) => body.because.id === id)?.body ?? null;
}
