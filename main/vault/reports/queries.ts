import { type CentralConsent, isWithdrawn } from '#shared/domain/consent/consent.ts';
import type { ConsentEnds } from '#shared/domain/consent/ends.ts';
import type { FindingDecision } from '#shared/domain/report/report.ts';
import type { ReportStanding } from '#shared/domain/report/standing.ts';
import type { Widening } from '#shared/domain/report/widening.ts';
import type { Database } from '../store/database.ts';
import { outboxStanding } from '../sync/outbox.ts';

/** A report this project queued for central, and what central was last told it may be used for. */
export type Sent = {
  id: string;
  incidentId: string;
  envelope: string;
  sentAt: string;
  reference: string | null;
  consent: CentralConsent;
  ends: ConsentEnds;
  /** The message that told central of a change; null while only the report itself did. */
  carriedBy: string | null;
  decidedAt: string | null;
  /** Pulled before it was known to have left. `mayHaveLeft`: it had been sealed by then. */
  recalled: boolean;
  mayHaveLeft: boolean;
  /** Central's answer to the newest change it took in. */
  heard: { decidedAt: string; receivedAt: string; alerts: number[] } | null;
};
type Row = Omit<Sent, 'consent' | 'ends' | 'recalled' | 'mayHaveLeft' | 'heard'> & {
  consent: string;
  ends: string;
  recalled: number;
  mayHaveLeft: number;
  heard: string | null;
};
const sentColumns = `id, incident_id AS incidentId, envelope, sent_at AS sentAt, reference, consent, ends, carried_by AS carriedBy,
  decided_at AS decidedAt, recalled, may_have_left AS mayHaveLeft, heard`;
const toSent = (row: Row): Sent => ({
  ...row,
  consent: JSON.parse(row.consent) as CentralConsent,
  ends: JSON.parse(row.ends) as ConsentEnds,
  recalled: row.recalled === 1,
  mayHaveLeft: row.mayHaveLeft === 1,
  heard: row.heard === null ? null : (JSON.parse(row.heard) as NonNullable<Sent['heard']>),
});

/** Where the reports of these incidents stand, and central's reference once it answered. An incident that was not sent has no entry. */
export function reportStandings(
  db: Database,
  incidentIds: readonly string[],
): Map<string, { standing: ReportStanding; reference: string | null }> {
  const standings = new Map<string, { standing: ReportStanding; reference: string | null }>();
  for (const incidentId of incidentIds) {
    const sent = sentReportOf(db, incidentId);
    if (sent !== null) standings.set(incidentId, { standing: standingOf(db, sent), reference: sent.reference });
  }
  return standings;
}

/** A test of how the report of an incident stands, made once for many incidents. */
export function incidentsStanding(db: Database, standing: Exclude<ReportStanding, 'being-written'>): (incidentId: string) => boolean {
  const sent = db.prepare<[], Row>(`SELECT ${sentColumns} FROM sent_reports`).all().map(toSent);
  if (standing === 'kept-here') {
    const ids = new Set(sent.map(({ incidentId }) => incidentId));
    return (id) => !ids.has(id);
  }
  const ids = new Set(sent.filter((one) => standingOf(db, one) === standing).map(({ incidentId }) => incidentId));
  return (id) => ids.has(id);
}

/** `recalled` only where it surely never left; otherwise a report nothing is agreed to for is `withdrawn`. */
function standingOf(db: Database, { envelope, reference, recalled, mayHaveLeft, consent }: Sent): ReportStanding {
  if (recalled && reference === null && !mayHaveLeft) return 'recalled';
  if (recalled || isWithdrawn(consent)) return 'withdrawn';
  if (reference !== null) return 'received';
  return outboxStanding(db, envelope) === 'sent' ? 'sent' : 'waiting';
}

/** The report that was queued for an incident, recalled or not; null before. */
export function sentReportOf(db: Database, incidentId: string): Sent | null {
  const row = db.prepare<[string], Row>(`SELECT ${sentColumns} FROM sent_reports WHERE incident_id = ?`).get(incidentId);
  return row === undefined ? null : toSent(row);
}

/** A report this project queued, by its own id; null when it never did. */
export function sentReport(db: Database, reportId: string): Sent | null {
  const row = db.prepare<[string], Row>(`SELECT ${sentColumns} FROM sent_reports WHERE id = ?`).get(reportId);
  return row === undefined ? null : toSent(row);
}

/** How coarse the report of an incident is to speak of date and place; null as the record has it. */
export function wideningOf(db: Database, incidentId: string): Widening | null {
  const row = db.prepare<[string], { widening: string }>('SELECT widening FROM report_widenings WHERE incident_id = ?').get(incidentId);
  return row === undefined ? null : (JSON.parse(row.widening) as Widening | null);
}

/** What was decided about the marked words of an incident, by the key of the finding. */
export function findingDecisions(db: Database, incidentId: string): Record<string, FindingDecision> {
  const rows = db
    .prepare<[string], { key: string; decision: string }>('SELECT key, decision FROM finding_decisions WHERE incident_id = ? ORDER BY key')
    .all(incidentId);
  return Object.fromEntries(rows.map(({ key, decision }) => [key, JSON.parse(decision) as FindingDecision]));
}
