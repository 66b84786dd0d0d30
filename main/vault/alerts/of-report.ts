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

export type PublishedAlert = { id: string; number: number; isCancelled: boolean; sheets: number; lastSheetAt: string | null };

/** The alerts written from a report that are out, or were: what went in mails and on the sheets made here cannot be called back. */
export function publishedWith(db: Database, reportId: string): PublishedAlert[] {
  return db
    .prepare<[string], { id: string; number: number; cancelled: number }>(
      `SELECT id, number, cancelled FROM alerts JOIN alert_reports ON alert_id = id
       WHERE report_id = ? AND signed IS NOT NULL ORDER BY number`,
    )
    .all(reportId)
    .map(({ id, number, cancelled }) => ({ id, number, isCancelled: cancelled === 1, ...sheetsMade(db, id) }));
}

/** The numbers of the alerts that came from a report, for the project that sent it. */
export function publishedFromReport(db: Database, reportId: string): number[] {
  return publishedWith(db, reportId).map(({ number }) => number);
}

/** What this laptop holds of a published alert, by its number: whether it was cancelled, and how often its sheet was made here. */
export function publishedByNumber(db: Database, number: number): Pick<PublishedAlert, 'isCancelled' | 'sheets' | 'lastSheetAt'> {
  const row = db
    .prepare<[number], { id: string; cancelled: number }>('SELECT id, cancelled FROM alerts WHERE number = ? AND signed IS NOT NULL')
    .get(number);
  if (row === undefined) return { isCancelled: false, sheets: 0, lastSheetAt: null };
  return { isCancelled: row.cancelled === 1, ...sheetsMade(db, row.id) };
}

/** How often a sheet of this alert was printed or saved on this laptop, and when last. */
function sheetsMade(db: Database, alertId: string): Pick<PublishedAlert, 'sheets' | 'lastSheetAt'> {
  const row = db
    .prepare<[string], { sheets: number; lastSheetAt: string | null }>(
      'SELECT count(*) AS sheets, max(made_at) AS lastSheetAt FROM printed_sheets WHERE alert_id = ?',
    )
    .get(alertId);
  return row ?? { sheets: 0, lastSheetAt: null };
}
