import type { Database } from '../store/database.ts';
import { type AlertStanding, standingColumn } from './standing.ts';

/** The newest alert written from a report, and where it stands; null when there is none. */
export function alertOfReport(db: Database, reportId: string): { id: string; standing: AlertStanding } | null {
  const row = db
    .prepare<[string], { id: string; standing: AlertStanding }>(
      `SELECT id, ${standingColumn} FROM alerts JOIN alert_reports ON alert_id = id WHERE report_id = ? ORDER BY changed_at DESC, id DESC LIMIT 1`,
    )
    .get(reportId);
  return row ?? null;
}
