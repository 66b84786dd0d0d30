import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts';
import { policeForce } from '#shared/reference/police-forces.ts';
import { publishedByNumber } from '../alerts/of-report.ts';
import { copiesMade } from '../attachments/queries.ts';
import type { OpenVault } from '../context.ts';
import { disclosuresOf } from '../disclosures/queries.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import { linkedPerson, recordsOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { referralsOf } from '../referrals/queries.ts';
import { type Sent, sentReportOf } from '../reports/queries.ts';
import { requestsOf } from '../requests/queries.ts';
import type { Database } from '../store/database.ts';
import { outboxStanding } from '../sync/outbox.ts';
import { workerNames } from '../workers/queries.ts';
import { consentDecisions } from './queries.ts';

/**
 * Every change of an incident's consent with who noted it, how far the report and the newest change have got, and everything that nobody can
 * call back: what has left, the alerts and sheets that came from it, what police and others were told, and copies of files. Throws `incident/not-found`.
 */
export function consentHistory(vault: OpenVault, { incidentId }: In['consent']['history']): Out['consent']['history'] {
  refuseUnknownIncident(vault.db, incidentId);
  const names = workerNames(vault.db);
  const sent = sentReportOf(vault.db, incidentId);
  return {
    timeline: consentDecisions(vault.db, incidentId).map((decision) => ({ decision, notedBy: names.get(decision.decidedBy) ?? '' })),
    report: sent === null ? null : reachOf(vault.db, sent),
    copies: copiesMade(vault.db, incidentId).map(({ id, facts, madeAt, madeBy }) => {
      return { id, name: facts.name, madeAt, by: names.get(madeBy) ?? '' };
    }),
    disclosures: [...disclosuresAbout(vault.db, incidentId), ...answersToPolice(vault.db, incidentId)]
      .sort((a, b) => (a.madeOn < b.madeOn ? -1 : a.madeOn > b.madeOn ? 1 : 0))
      .map(({ actor, ...told }) => ({ ...told, by: names.get(actor) ?? '' })),
  };
}

type Told = Pick<Disclosure, 'id' | 'to' | 'madeOn'> & { because: Disclosure['because']['kind']; actor: string };

/** What was told under a safeguarding concern, and what was handed to police by a referral that names this incident. */
function disclosuresAbout(db: Database, incidentId: string): Told[] {
  const referred = referralsOf(db, null).filter(({ referral }) => referral.incidents.includes(incidentId));
  const people = new Set(referred.map(({ referral }) => referral.personId));
  const ofReferrals = disclosuresOf(db, [...people]).filter(({ body }) => referred.some(({ referral }) => referral.id === body.because.id));
  return [...disclosuresOf(db, [incidentId]), ...ofReferrals].map(({ body: { id, to, madeOn, because }, actor }) => {
    return { id, to, madeOn, because: because.kind, actor };
  });
}

/** What police got about her because they asked for it. A request is about a person, so it stands with every incident of hers. */
function answersToPolice(db: Database, incidentId: string): Told[] {
  const linked = linkedPerson(db, incidentId);
  if (linked === null) return [];
  return requestsOf(db, recordsOf(db, linked)).flatMap(({ request, decided }) => {
    if (decided === null || decided.body.decision === 'nothing' || decided.body.decision === 'asked-back') return [];
    const to = `${request.officer}, ${policeForce(request.authority)?.name ?? request.authority}`;
    return [{ id: request.id, to, madeOn: decided.body.on, because: 'request' as const, actor: decided.actor }];
  });
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
