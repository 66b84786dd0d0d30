import type { ReportStanding } from '#shared/contract/vault.ts';
import type { FindingDecision } from '#shared/domain/report/report.ts';
import type { Database } from '../store/database.ts';
import { outboxStanding } from '../sync/outbox.ts';

type Sent = { id: string; incidentId: string; envelope: string; reference: string | null };
const sentColumns = 'id, incident_id AS incidentId, envelope, reference';

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

function standingOf(db: Database, { envelope, reference }: Sent): ReportStanding {
  if (reference !== null) return 'received';
  return outboxStanding(db, envelope) === 'sent' ? 'sent' : 'waiting';
}

/** The report that was sent for an incident; null before. */
export function sentReportOf(db: Database, incidentId: string): Sent | null {
  return db.prepare<[string], Sent>(`SELECT ${sentColumns} FROM sent_reports WHERE incident_id = ?`).get(incidentId) ?? null;
}

/** A report this project sent, by its own id; null when it never did. */
export function sentReport(db: Database, reportId: string): Sent | null {
  return db.prepare<[string], Sent>(`SELECT ${sentColumns} FROM sent_reports WHERE id = ?`).get(reportId) ?? null;
}

/** What was decided about the marked words of an incident, by the key of the finding. */
export function findingDecisions(db: Database, incidentId: string): Record<string, FindingDecision> {
  const rows = db
    .prepare<[string], { key: string; decision: string }>('SELECT key, decision FROM finding_decisions WHERE incident_id = ? ORDER BY key')
    .all(incidentId);
  return Object.fromEntries(rows.map(({ key, decision }) => [key, JSON.parse(decision) as FindingDecision]));
}
