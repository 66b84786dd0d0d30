import type { Incident } from '#shared/contract/vault/incidents.ts';
import { type ConsentDecision, type ConsentPurpose, lastSaid, newestDecisions, passedOver } from '#shared/domain/consent/consent.ts';

/** The answer to one question that counts; where none does, the last that was given. Undefined when nobody has asked it. */
export function newestDecision({ consent }: Incident, purpose: ConsentPurpose): ConsentDecision | undefined {
  const isIt = (decision: ConsentDecision) => decision.purpose === purpose;
  return newestDecisions(consent).find(isIt) ?? lastSaid(consent).find(isIt);
}

/** Whether nothing counts for this question, and somebody else said yes to it. */
export function isOnlyAnothers({ consent }: Incident, purpose: ConsentPurpose): boolean {
  const saidYes = passedOver(consent).some((said) => said.purpose === purpose && said.answer === 'yes');
  return saidYes && !newestDecisions(consent).some((decision) => decision.purpose === purpose);
}
