import type { ConsentDecision } from '#shared/domain/consent/consent.ts';
import type { Database } from '../store/database.ts';

/** Every answer given for an incident, in the order they were given. */
export function consentDecisions(db: Database, incidentId: string): ConsentDecision[] {
  return db
    .prepare<[string], { decision: string }>('SELECT decision FROM consent_decisions WHERE incident_id = ? ORDER BY hlc')
    .all(incidentId)
    .map(({ decision }) => JSON.parse(decision) as ConsentDecision);
}
