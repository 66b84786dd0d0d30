import { newestDecisions } from '#shared/domain/consent/consent.ts';
import type { KeptAnyway } from '#shared/domain/rights/unwanted.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { consentDecisions, consentToday, incidentsOnceRefused } from '../consent/queries.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import { type Fact, factsOf } from '../log/fact-table.ts';
import type { In, Out } from '../procedures.ts';
import { sentReportOf } from '../reports/queries.ts';
import { listConcerns } from '../safeguarding/queries.ts';
import { workerNames } from '../workers/queries.ts';
import { eraseOneIncident } from './erase.ts';

/**
 * Where a record stands to which the person said no. `undecided` until somebody has decided what becomes of it; a later no, after a yes in
 * between, asks anew. Throws `incident/not-found`.
 */
export function unwantedIncident(vault: OpenVault, { incidentId }: In['rights']['unwanted']): Out['rights']['unwanted'] {
  refuseUnknownIncident(vault.db, incidentId);
  const standing = standingOf(vault, incidentId);
  const hasLeft = sentReportOf(vault.db, incidentId) !== null;
  if (standing.name !== 'kept') return { standing: standing.name, kept: null, hasLeft };
  const { body, at, actor } = standing.fact;
  return { standing: 'kept', kept: { ...body, at, by: workerNames(vault.db).get(actor) ?? '' }, hasLeft };
}

/** The records nobody has decided about since the person said no, with the moment of that no. */
export function undecidedIncidents(vault: OpenVault): { id: string; saidAt: string }[] {
  return incidentsOnceRefused(vault.db).flatMap((id) => {
    const standing = standingOf(vault, id);
    return standing.name === 'undecided' ? [{ id, saidAt: standing.saidAt }] : [];
  });
}

/** Notes on what ground a record is kept against a no. Throws `incident/not-found`, and `consent/not-refused` when there is no such no. */
export function keepAnyway(vault: OpenVault, { incidentId, ...body }: In['rights']['keepAnyway']): Out['rights']['keepAnyway'] {
  refuseUnlessRefused(vault, incidentId);
  vault.log.commit([{ type: 'incident.kept-anyway', subject: incidentId, body }], vault.worker.id);
  vault.changes.tell('incidents', incidentId);
  vault.changes.tell('people', null);
  return unwantedIncident(vault, { incidentId });
}

/**
 * Erases a record to which the person said no, at once and by whoever asked: what is left is the anonymous incident, for the count, or
 * nothing. Where a report was queued the anonymous incident is always left, so that what left and what was said to it stay tied together.
 * Throws `incident/not-found`, `consent/not-refused`, and `incident/concern-stands` while two workers stand for a concern about it, unless it
 * is a manager who erases.
 */
export function eraseUnwanted(vault: OpenVault, { incidentId, left }: In['rights']['eraseUnwanted']): Out['rights']['eraseUnwanted'] {
  refuseUnlessRefused(vault, incidentId);
  const isHeld = listConcerns(vault, { incidentId }).concerns.some(({ confirmedAt }) => confirmedAt !== null);
  if (isHeld && !permits(vault.worker.role, 'erasePerson')) throw new Refusal('incident/concern-stands');
  // What is erased is gone: on the word of somebody else, against the person's own yes, a manager has to.
  if (wantedByThePerson(vault, incidentId) && !permits(vault.worker.role, 'erasePerson')) {
    throw new Refusal('permission/not-your-role', { act: 'erasePerson' });
  }
  const leaves = sentReportOf(vault.db, incidentId) === null ? left : 'count';
  return { bodies: eraseOneIncident(vault, incidentId, 'her-wish', leaves), left: leaves };
}

/** Whether the last the person themselves said to keeping a record is yes. */
function wantedByThePerson({ db }: OpenVault, incidentId: string): boolean {
  const own = consentDecisions(db, incidentId).filter(({ givenBy }) => givenBy.who === 'survivor');
  return newestDecisions(own).some(({ purpose, answer }) => purpose === 'record' && answer === 'yes');
}

function refuseUnlessRefused(vault: OpenVault, incidentId: string): void {
  refuseUnknownIncident(vault.db, incidentId);
  if (consentToday(vault, incidentId).record !== 'no') throw new Refusal('consent/not-refused');
}

type Standing = { name: 'wanted' | 'erased' } | { name: 'undecided'; saidAt: string } | { name: 'kept'; fact: Fact<KeptAnyway> };

function standingOf(vault: OpenVault, incidentId: string): Standing {
  if (consentToday(vault, incidentId).record !== 'no') return { name: 'wanted' };
  const saidAt = newestDecisions(consentDecisions(vault.db, incidentId)).find(({ purpose }) => purpose === 'record')?.decidedAt ?? '';
  const last = factsOf(vault.db, 'unwanted_incidents', [incidentId]).at(-1);
  if (last?.type === 'incident.anonymised') return { name: 'erased' };
  if (last === undefined || last.at < saidAt) return { name: 'undecided', saidAt };
  return { name: 'kept', fact: last as Fact<KeptAnyway> };
}
