import type { Incident } from '#shared/contract/vault/incidents.ts';
import type { ConsentDecision, ConsentPurpose } from '#shared/domain/consent/consent.ts';

/** The newest answer to one question, or undefined when nobody has asked it. */
export function newestDecision(incident: Incident, purpose: ConsentPurpose): ConsentDecision | undefined {
  return incident.consent
    .filter((decision) => decision.purpose === purpose)
    .sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : a.decidedAt > b.decidedAt ? 1 : a.id < b.id ? -1 : 1))
    .at(-1);
}
