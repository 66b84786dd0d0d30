import type { CentralConsent } from '#shared/domain/consent/consent.ts';
import type { Database } from '../store/database.ts';

export type ConsentChange = { decidedAt: string; receivedAt: string; consent: CentralConsent };

/** Every change an organisation sent about a report of its own, the earliest decision first. */
export function consentChanges(db: Database, reportId: string, organisation: string): ConsentChange[] {
  return db
    .prepare<[string, string], { decidedAt: string; receivedAt: string; consent: string }>(
      `SELECT decided_at AS decidedAt, received_at AS receivedAt, consent FROM review_consents
       WHERE report_id = ? AND organisation = ? ORDER BY decided_at`,
    )
    .all(reportId, organisation)
    .map((row) => ({ ...row, consent: JSON.parse(row.consent) as CentralConsent }));
}

/** What a report may be used for now: the newest change, or what it was sent with. */
export function consentNow(db: Database, reportId: string, organisation: string, sentWith: CentralConsent): CentralConsent {
  return consentChanges(db, reportId, organisation).at(-1)?.consent ?? sentWith;
}

/** Whether this very change was taken in before. */
export function hasConsentChange(db: Database, reportId: string, organisation: string, decidedAt: string): boolean {
  return (
    db
      .prepare('SELECT 1 FROM review_consents WHERE report_id = ? AND organisation = ? AND decided_at = ?')
      .get(reportId, organisation, decidedAt) !== undefined
  );
}
