import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts';
import { publishedByNumber } from '../alerts/of-report.ts';
import type { OpenVault } from '../context.ts';
import { disclosuresOf } from '../disclosures/queries.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import type { Fact } from '../log/fact-table.ts';
import type { In, Out } from '../procedures.ts';
import { referralsOf } from '../referrals/queries.ts';
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
    disclosures: disclosuresAbout(vault.db, incidentId).map(({ body, actor }) => {
      return { id: body.id, to: body.to, madeOn: body.madeOn, because: body.because.kind, by: names.get(actor) ?? '' };
    }),
  };
}

/** What was told under a safeguarding concern, and what was handed to police by a referral that names this incident. */
function disclosuresAbout(db: Database, incidentId: string): Fact<Disclosure>[] {
  const referred = referralsOf(db, null).filter(({ referral }) => referral.incidents.includes(incidentId));
  const people = new Set(referred.map(({ referral }) => referral.personId));
  const ofReferrals = disclosuresOf(db, [...people]).filter(({ body }) => referred.some(({ referral }) => referral.id === body.because.id));
  return [...disclosuresOf(db, [incidentId]), ...ofReferrals].sort((a, b) => (a.at < b.at ? -1 : 1));
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
