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

export type PublishedAlert = { id: string; number: number; isCancelled: boolean; sheets: number };

/** The alerts written from a report that are out, or were: what went in mails and on the sheets made here cannot be called back. */
export function publishedWith(db: Database, reportId: string): PublishedAlert[] {
  return db
    .prepare<[string], { id: string; number: number; cancelled: number }>(
      `SELECT id, number, cancelled FROM alerts JOIN alert_reports ON alert_id = id
       WHERE report_id = ? AND signed IS NOT NULL ORDER BY number`,
    )
    .all(reportId)
    .map(({ id, number, cancelled }) => ({ id, number, isCancelled: cancelled === 1, sheets: sheetsMade(db, id) }));
}

/** The numbers of the alerts that came from a report, for the project that sent it. */
export function publishedFromReport(db: Database, reportId: string): number[] {
  return publishedWith(db, reportId).map(({ number }) => number);
}

/** What this laptop holds of a published alert, by its number: whether it was cancelled, and how often its sheet was made here. */
export function publishedByNumber(db: Database, number: number): { isCancelled: boolean; sheets: number } {
  const row = db
    .prepare<[number], { id: string; cancelled: number }>('SELECT id, cancelled FROM alerts WHERE number = ? AND signed IS NOT NULL')
    .get(number);
  return row === undefined ? { isCancelled: false, sheets: 0 } : { isCancelled: row.cancelled === 1, sheets: sheetsMade(db, row.id) };
}

/** How often a sheet of this alert was printed or saved on this laptop. */
function sheetsMade(db: Database, alertId: string): number {
  return db.prepare<[string], { n: number }>('SELECT count(*) AS n FROM printed_sheets WHERE alert_id = ?').get(alertId)?.n ?? 0;
}
