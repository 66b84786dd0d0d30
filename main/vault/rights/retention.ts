import { type RetentionClass, type RetentionReview, reviewDay } from '#shared/domain/retention/retention.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import type { OpenVault } from '../context.ts';
import { type Fact, factsOf } from '../log/fact-table.ts';
import { getPerson } from '../people/queries.ts';
import { headOf, heads, recordsOf } from '../people/records.ts';
import { personTimeline } from '../people/timeline.ts';
import type { In, Out } from '../procedures.ts';

/** Every person's record with its class and the day it is to be looked at, the most overdue first. */
export function retentionDue(vault: OpenVault): Out['rights']['due'] {
  const rows = heads(vault.db).map((personId) => {
    const person = getPerson(vault, { personId });
    const reviews = factsOf(vault.db, 'retention_reviews', recordsOf(vault.db, personId)) as Fact<RetentionReview>[];
    const last = personTimeline(vault, { personId }).entries[0]?.at ?? person.addedAt;
    const kind: RetentionClass = person.hasOpenCase ? 'open-case' : person.case === null ? 'no-case' : 'closed-case';
    const lastChangeOn = ukDay(new Date(last));
    const reviewOn = reviewDay(kind, lastChangeOn, reviews.at(-1)?.body.keepUntil ?? null);
    return { personId, workingName: person.fields.workingName, kind, lastChangeOn, reviewOn, isDue: reviewOn <= ukDay(vault.clock.now()) };
  });
  return { rows: rows.sort((a, b) => (a.reviewOn < b.reviewOn ? -1 : 1)) };
}

/** Keeps a record until a day, for a reason. Throws `person/not-found`. */
export function reviewRetention(vault: OpenVault, { personId, ...body }: In['rights']['keep']): Out['rights']['keep'] {
  const subject = headOf(vault.db, personId);
  vault.log.commit([{ type: 'retention.reviewed', subject, body }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { kept: true };
}
