import { publishedByNumber } from '../alerts/of-report.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import { type Sent, sentReportOf } from '../reports/queries.ts';
import type { Database } from '../store/database.ts';
import { outboxStanding } from '../sync/outbox.ts';
import { workerNames } from '../workers/queries.ts';
import { consentDecisions } from './queries.ts';

/**
 * Every change of an incident's consent with who noted it, and how far the report and the newest change have got. What has left, and
 * the alerts that came from it, cannot be called back. Throws `incident/not-found`.
 */
export function consentHistory(vault: OpenVault, { incidentId }: In['consent']['history']): Out['consent']['history'] {
  refuseUnknownIncident(vault.db, incidentId);
  const names = workerNames(vault.db);
  const sent = sentReportOf(vault.db, incidentId);
  return {
    timeline: consentDecisions(vault.db, incidentId).map((decision) => ({ decision, notedBy: names.get(decision.decidedBy) ?? '' })),
    report: sent === null ? null : reachOf(vault.db, sent),
  };
}

function reachOf(db: Database, sent: Sent): NonNullable<Out['consent']['history']['report']> {
  const left = sent.reference !== null || sent.mayHaveLeft || outboxStanding(db, sent.envelope) === 'sent';
  const change =
    sent.carriedBy === null ? null : sent.heard?.decidedAt === sent.decidedAt ? 'received' : outboxStanding(db, sent.carriedBy);
  return {
    left: left ? { at: sent.sentAt, reference: sent.reference } : null,
    recalled: sent.recalled,
    change,
    alerts: (sent.heard?.alerts ?? []).map((number) => ({ number, ...publishedByNumber(db, number) })),
  };
}
