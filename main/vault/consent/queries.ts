import { type ConsentDecision, type ConsentState, consentInForce } from '#shared/domain/consent/consent.ts';
import type { CalendarDate } from '#shared/domain/primitives.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import type { OpenVault } from '../context.ts';
import type { Database } from '../store/database.ts';

/** Every answer given for an incident, in the order they were given. */
export function consentDecisions(db: Database, incidentId: string): ConsentDecision[] {
  return db
    .prepare<[string], { decision: string }>('SELECT decision FROM consent_decisions WHERE incident_id = ? ORDER BY hlc')
    .all(incidentId)
    .map(({ decision }) => JSON.parse(decision) as ConsentDecision);
}

/** What is agreed to for an incident today: asked wherever something is about to be done with it. A yes that has ended is none. */
export function consentToday({ db, clock }: Pick<OpenVault, 'db' | 'clock'>, incidentId: string): ConsentState {
  return consentInForce(consentDecisions(db, incidentId), ukDay(clock.now()));
}

/** The incidents with an answer that has a day, to ask again or as the end of a yes, no later than `last`. */
export function incidentsWithDays(db: Database, last: CalendarDate): string[] {
  return db
    .prepare<[string], { id: string }>('SELECT DISTINCT incident_id AS id FROM consent_decisions WHERE first_day <= ? ORDER BY incident_id')
    .all(last)
    .map(({ id }) => id);
}

/** The incidents for which somebody once said that they would like to talk to an ISVA. */
export function incidentsForIsva(db: Database): string[] {
  return db
    .prepare<[], { id: string }>(
      `SELECT DISTINCT incident_id AS id FROM consent_decisions WHERE purpose = 'isva' AND answer = 'yes' ORDER BY incident_id`,
    )
    .all()
    .map(({ id }) => id);
}

/** The incidents for which somebody once said no to keeping a record. */
export function incidentsOnceRefused(db: Database): string[] {
  const sql = `SELECT DISTINCT incident_id FROM consent_decisions
    WHERE purpose = 'record' AND answer = 'no' ORDER BY incident_id`;
  return db.prepare(sql).pluck().all() as string[];
}

/** The incident a code was handed out for on this laptop; null for a code of another project. */
export function incidentOfCode(db: Database, code: string): string | null {
  return db.prepare<[string], { id: string }>('SELECT incident_id AS id FROM receipts WHERE code = ?').get(code)?.id ?? null;
}

/** The codes handed out for an incident, the newest last. */
export function codesOf(db: Database, incidentId: string): string[] {
  return db
    .prepare<[string], { code: string }>('SELECT code FROM receipts WHERE incident_id = ? ORDER BY hlc')
    .all(incidentId)
    .map(({ code }) => code);
}
