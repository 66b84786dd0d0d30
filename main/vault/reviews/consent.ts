import type { CentralConsent } from '#shared/domain/consent/consent.ts';
import type { ConsentEnds } from '#shared/domain/consent/ends.ts';
import type { Report } from '#shared/domain/report/report.ts';
import type { Database } from '../store/database.ts';

export type ConsentChange = { decidedAt: string; receivedAt: string; consent: CentralConsent; ends: ConsentEnds };

/** Every change an organisation sent about a report of its own, the earliest decision first. */
export function consentChanges(db: Database, reportId: string, organisation: string): ConsentChange[] {
  return db
    .prepare<[string, string], { decidedAt: string; receivedAt: string; consent: string; ends: string }>(
      `SELECT decided_at AS decidedAt, received_at AS receivedAt, consent, ends FROM review_consents
       WHERE report_id = ? AND organisation = ? ORDER BY decided_at`,
    )
    .all(reportId, organisation)
    .map((row) => ({ ...row, consent: JSON.parse(row.consent) as CentralConsent, ends: JSON.parse(row.ends) as ConsentEnds }));
}

/** What central was told last of a report: the newest change, or what it was sent with. */
export function toldLast(
  db: Database,
  organisation: string,
  { id, consent, consentEnds }: Report,
): { consent: CentralConsent; ends: ConsentEnds } {
  return consentChanges(db, id, organisation).at(-1) ?? { consent, ends: consentEnds };
}

/** Whether this very change was taken in before. */
export function hasConsentChange(db: Database, reportId: string, organisation: string, decidedAt: string): boolean {
  return (
    db
      .prepare('SELECT 1 FROM review_consents WHERE report_id = ? AND organisation = ? AND decided_at = ?')
      .get(reportId, organisation, decidedAt) !== undefined
  );
}
