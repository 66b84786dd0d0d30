import { v7 } from 'uuid';
import { type ConsentDecision, consentInForce, currentWordingVersion } from '#shared/domain/consent/consent.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import { consentDecisions } from './queries.ts';

/** Adds one answer to one question; earlier answers stay. Withdrawing is the answer `no`. Throws `incident/not-found`. */
export function decideConsent(vault: OpenVault, input: In['consent']['decide']): Out['consent']['decide'] {
  refuseUnknownIncident(vault.db, input.incidentId);
  const decidedAt = after(vault.clock.now(), consentDecisions(vault.db, input.incidentId).at(-1));
  const decision: ConsentDecision = {
    ...input,
    id: v7({ msecs: decidedAt.getTime() }),
    wordingVersion: currentWordingVersion,
    decidedAt: decidedAt.toISOString(),
    decidedBy: vault.worker.id,
  };
  vault.log.commit([{ type: 'consent.decided', subject: input.incidentId, body: decision }], vault.worker.id);
  vault.changes.tell('consent', input.incidentId);
  vault.changes.tell('incidents', input.incidentId);
  const decisions = consentDecisions(vault.db, input.incidentId);
  return { decisions, inForce: consentInForce(decisions) };
}

/** Never before the answer it replaces: a clock set back must not let a withdrawn yes win. */
function after(now: Date, last: ConsentDecision | undefined): Date {
  const least = last === undefined ? 0 : Date.parse(last.decidedAt) + 1;
  return new Date(Math.max(now.getTime(), least));
}
