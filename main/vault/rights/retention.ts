import { v7 } from 'uuid';
import {
  proposedDays,
  type RetentionClass,
  type RetentionReview,
  type RetentionSetting,
  retentionClasses,
  reviewDay,
  settingOn,
} from '#shared/domain/retention/retention.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import type { OpenVault } from '../context.ts';
import { longestUnchanged, recordedBy } from '../incidents/queries.ts';
import { type Fact, factsOf } from '../log/fact-table.ts';
import { getPerson } from '../people/queries.ts';
import { headOf, heads, linkedPerson, recordsOf } from '../people/records.ts';
import { personTimeline } from '../people/timeline.ts';
import type { In, Out } from '../procedures.ts';
import { workerNames } from '../workers/queries.ts';
import { refuseLinked } from './unlinked.ts';
import { undecidedIncidents } from './unwanted.ts';

type Row = Out['rights']['due']['rows'][number];

/** Incidents that are listed at a time; the rest come up when these are done. */
const mostIncidents = 200;

/**
 * Every person's record with its class and the day it is to be looked at, and every incident that nobody is linked to and whose day has come;
 * the most overdue first; and every record the person said no to, until that is decided. By the periods that hold today.
 */
export function retentionDue(vault: OpenVault): Out['rights']['due'] {
  const today = ukDay(vault.clock.now());
  const settings = settingsMade(vault).map(({ body }) => body);
  const daysOf = (kind: RetentionClass) => settingOn(settings, kind, today)?.days ?? proposedDays[kind];
  const unwanted = unwantedRows(vault);
  const isListed = new Set(unwanted.map(({ id }) => id));
  const unlinked = incidentRows(vault, daysOf('unlinked-incident'), today).filter(({ id }) => !isListed.has(id));
  const rows = [...unwanted, ...peopleRows(vault, daysOf, today), ...unlinked];
  return { rows: rows.sort((a, b) => (a.reviewOn < b.reviewOn ? -1 : 1)) };
}

function peopleRows(vault: OpenVault, daysOf: (kind: RetentionClass) => number, today: string): Row[] {
  return heads(vault.db).map((id) => {
    const person = getPerson(vault, { personId: id });
    const last = personTimeline(vault, { personId: id }).entries[0]?.at ?? person.addedAt;
    const kind = person.hasOpenCase ? 'open-case' : person.case === null ? 'no-case' : 'closed-case';
    const lastChangeOn = ukDay(new Date(last));
    const reviewOn = reviewDay(daysOf(kind), lastChangeOn, keptUntil(vault, recordsOf(vault.db, id)));
    return {
      noun: 'person',
      id,
      name: person.fields.workingName,
      kind,
      lastChangeOn,
      reviewOn,
      isDue: reviewOn <= today,
      isUnwanted: false,
    };
  });
}

/** Records the person said no to, whosever they are: due from that day until somebody decides. */
function unwantedRows(vault: OpenVault): Row[] {
  return undecidedIncidents(vault).map(({ id, saidAt }) => {
    const day = ukDay(new Date(saidAt));
    const name = ukDay(new Date(recordedBy(vault.db, id).recordedAt));
    return { noun: 'incident', id, name, kind: 'unlinked-incident', lastChangeOn: day, reviewOn: day, isDue: true, isUnwanted: true };
  });
}

function incidentRows(vault: OpenVault, days: number, today: string): Row[] {
  const rows: Row[] = [];
  for (const { id, changedAt, recordedAt } of longestUnchanged(vault.db)) {
    const lastChangeOn = ukDay(new Date(changedAt));
    // Oldest first: from here on none can be due.
    if (reviewDay(days, lastChangeOn, null) > today || rows.length === mostIncidents) break;
    const reviewOn = reviewDay(days, lastChangeOn, keptUntil(vault, [id]));
    if (reviewOn > today || linkedPerson(vault.db, id) !== null) continue;
    rows.push({
      noun: 'incident',
      id,
      name: ukDay(new Date(recordedAt)),
      kind: 'unlinked-incident',
      lastChangeOn,
      reviewOn,
      isDue: true,
      isUnwanted: false,
    });
  }
  return rows;
}

/** The day somebody last said a record is kept until; null when nobody has looked. */
function keptUntil(vault: OpenVault, ids: readonly string[]): string | null {
  const reviews = factsOf(vault.db, 'retention_reviews', ids) as Fact<RetentionReview>[];
  return reviews.at(-1)?.body.keepUntil ?? null;
}

/** Keeps a person's record, or an incident nobody is linked to, until a day, for a reason. Throws `person/not-found`, `incident/not-found`, `incident/linked`. */
export function reviewRetention(vault: OpenVault, { noun, id, ...body }: In['rights']['keep']): Out['rights']['keep'] {
  if (noun === 'incident') refuseLinked(vault.db, id);
  const subject = noun === 'person' ? headOf(vault.db, id) : id;
  vault.log.commit([{ type: 'retention.reviewed', subject, body }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { kept: true };
}

/** The periods that hold today, with what this app proposes and every setting that was made, the newest first. */
export function retentionPeriods(vault: OpenVault): Out['rights']['periods'] {
  const today = ukDay(vault.clock.now());
  const made = settingsMade(vault);
  const names = workerNames(vault.db);
  const settings = made.map(({ body }) => body);
  return {
    periods: retentionClasses.map((kind) => ({
      kind,
      days: settingOn(settings, kind, today)?.days ?? proposedDays[kind],
      proposed: proposedDays[kind],
      isSet: settingOn(settings, kind, today) !== null,
    })),
    history: made.toReversed().map(({ body, at, actor }) => ({ ...body, at, by: names.get(actor) ?? '' })),
  };
}

/** Sets after how long a class of records is to be looked at, from a day on. What stood before stays in the log. */
export function setRetention(vault: OpenVault, body: In['rights']['setPeriod']): Out['rights']['setPeriod'] {
  const subject = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit([{ type: 'retention.set', subject, body }], vault.worker.id);
  vault.changes.tell('people', null);
  return retentionPeriods(vault);
}

function settingsMade({ db }: OpenVault): Fact<RetentionSetting>[] {
  return factsOf(db, 'retention_settings', null) as Fact<RetentionSetting>[];
}
