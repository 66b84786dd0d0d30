import type { ConsentDecision } from '#shared/domain/consent/consent.ts';
import type { Database } from '../store/database.ts';

/** Every answer given for an incident, in the order they were given. */
export function consentDecisions(db: Database, incidentId: string): ConsentDecision[] {
  return db
    .prepare<[string], { decision: string }>('SELECT decision FROM consent_decisions WHERE incident_id = ? ORDER BY hlc')
    .all(incidentId)
    .map(({ decision }) => JSON.parse(decision) as ConsentDecision);
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
