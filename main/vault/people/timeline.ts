import type { TimelineEntry } from '#shared/contract/vault/people.ts';
import type { MaskedField } from '#shared/domain/person/person.ts';
import { appointmentsOf } from '../appointments/queries.ts';
import { caseEvents } from '../cases/queries.ts';
import { consentDecisions } from '../consent/queries.ts';
import { contactLog } from '../contacts/queries.ts';
import { mayReadContact } from '../contacts/reads.ts';
import type { OpenVault } from '../context.ts';
import { disclosuresOf } from '../disclosures/queries.ts';
import { incidentLines, looksAt } from '../incidents/queries.ts';
import { notesOf } from '../notes/queries.ts';
import type { In, Out } from '../procedures.ts';
import { referralsOf } from '../referrals/queries.ts';
import { requestsOf } from '../requests/queries.ts';
import { accessesOf } from '../rights/queries.ts';
import { concernsOfRecord } from '../safeguarding/queries.ts';
import type { Database } from '../store/database.ts';
import { tasksOf } from '../tasks/queries.ts';
import { mayReadTask } from '../tasks/reads.ts';
import { workerNames } from '../workers/queries.ts';
import { readsDetails } from './reads.ts';
import { groupOf, headOf, incidentsOf, mergesInto, ownFields, recordOf, unmaskingsOf } from './records.ts';

/**
 * Everything that happened about a person, newest first, on one line of time. Notes of ISVAs and what belongs to the case are only in it for
 * ISVAs and managers. Throws `person/not-found`.
 */
export function personTimeline(vault: OpenVault, { personId }: In['people']['timeline']): Out['people']['timeline'] {
  const { db } = vault;
  const head = headOf(db, personId);
  const group = groupOf(db, head);
  const names = workerNames(db);
  const by = (id: string) => names.get(id) ?? '';
  const { addedAt, addedBy } = recordOf(db, head);
  const entries: TimelineEntry[] = [{ kind: 'added', id: head, at: addedAt, by: by(addedBy), name: ownFields(db, head).workingName }];
  for (const merge of mergesInto(db, head)) {
    entries.push({ kind: 'merged', id: merge.opId, at: merge.at, by: by(merge.by), name: ownFields(db, merge.id).workingName });
  }
  const incidents = incidentsOf(db, group);
  for (const { id, what, opening, on, recordedAt, recordedBy } of incidentLines(db, incidents, { withWriter: true })) {
    entries.push({ kind: 'incident', id, at: recordedAt, by: by(recordedBy), incidentId: id, what, opening, on });
  }
  for (const incidentId of incidents) {
    for (const { id, decidedAt, decidedBy, purpose, answer, givenBy } of consentDecisions(db, incidentId)) {
      entries.push({ kind: 'consent', id, at: decidedAt, by: by(decidedBy), incidentId, purpose, answer, givenBy });
    }
  }
  entries.push(...safeguardingEntries(vault, incidents, by));
  for (const { id, at, actor, kind, text } of notesOf(db, group, readsDetails(vault))) {
    entries.push({ kind: 'note', id, at, by: by(actor), note: kind, text });
  }
  for (const task of tasksOf(db, group, { withWriters: true })) {
    if (!mayReadTask(vault, task)) continue;
    const { id, title, dueOn, addedAt: at, addedBy: actor, doneAt, doneBy, doneOp } = task;
    entries.push({ kind: 'task', id, at, by: by(actor), title, dueOn });
    if (doneAt !== null) entries.push({ kind: 'task-done', id: doneOp ?? id, at: doneAt, by: by(doneBy ?? ''), title });
  }
  for (const { body, at, actor } of contactLog(db, group)) {
    entries.push({
      kind: 'contact',
      id: body.id,
      at,
      by: by(actor),
      way: body.way,
      outcome: body.outcome,
      words: mayReadContact(vault, body) ? body.words : '',
    });
  }
  if (readsDetails(vault)) entries.push(...caseEntries(vault, group, by), ...looksEntries(vault, incidents, by));
  return { entries: entries.sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1)) };
}

/** Concerns about her incidents, who stands for them and what was told under them: for everybody who supports her. */
function safeguardingEntries({ db }: OpenVault, incidents: readonly string[], by: (id: string) => string): TimelineEntry[] {
  const entries = incidents.flatMap((incidentId) =>
    concernsOfRecord(db, incidentId).flatMap(({ id, risk, reason, raisedAt, raisedBy, confirmedAt, confirmedBy, remark }) => {
      const raised: TimelineEntry = { kind: 'concern', id, at: raisedAt, by: raisedBy, incidentId, risk, words: reason };
      if (confirmedAt === null) return [raised];
      return [raised, { kind: 'concern-confirmed' as const, id, at: confirmedAt, by: confirmedBy ?? '', incidentId, risk, words: remark }];
    }),
  );
  return [...entries, ...disclosureEntries(db, incidents, by)];
}

function disclosureEntries(db: Database, subjects: readonly string[], by: (id: string) => string): TimelineEntry[] {
  return disclosuresOf(db, subjects).map(({ body, at, actor }) => {
    return { kind: 'disclosure', id: body.id, at, by: by(actor), to: body.to, because: body.because.kind, items: body.items };
  });
}

/** Who looked at what an incident of hers hides: for ISVAs and managers. */
function looksEntries({ db }: OpenVault, incidents: readonly string[], by: (id: string) => string): TimelineEntry[] {
  return incidents.flatMap((incidentId) =>
    looksAt(db, incidentId).map(({ opId, at, by: actor, line, reason }): TimelineEntry => {
      return { kind: 'line-unmasked', id: opId, at, by: by(actor), incidentId, line, reason };
    }),
  );
}

/** What belongs to the case: for ISVAs and managers. */
function caseEntries({ db }: OpenVault, group: readonly string[], by: (id: string) => string): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const { id, at, actor, event } of caseEvents(db, group)) {
    if (event.type === 'opened') entries.push({ kind: 'case-opened', id, at, by: by(actor), caseworker: by(event.caseworker) });
    else entries.push({ kind: 'case-closed', id, at, by: by(actor), reason: event.reason, words: event.words });
  }
  for (const { opId, at, by: actor, field, reason } of unmaskingsOf(db, group)) {
    entries.push({ kind: 'unmasked', id: opId, at, by: by(actor), field: field as MaskedField, reason });
  }
  for (const { id, madeAt, madeBy, kind, startsAt, isCancelled } of appointmentsOf(db, group)) {
    entries.push({ kind: 'appointment', id, at: madeAt, by: by(madeBy), what: kind, startsAt, isCancelled });
  }
  for (const { steps } of referralsOf(db, group)) {
    for (const { opId, at, actor, to, words } of steps) entries.push({ kind: 'referral', id: opId, at, by: by(actor), step: to, words });
  }
  entries.push(...disclosureEntries(db, group, by));
  for (const { opId, body, at, actor } of accessesOf(db, group)) entries.push({ kind: 'access', id: opId, at, by: by(actor), as: body.as });
  for (const { request, receivedAt, actor, decided } of requestsOf(db, group)) {
    entries.push({ kind: 'request', id: request.id, at: receivedAt, by: by(actor), officer: request.officer });
    if (decided === null) continue;
    entries.push({ kind: 'request-decided', id: decided.opId, at: decided.at, by: by(decided.actor), decision: decided.body.decision });
  }
  return entries;
}
