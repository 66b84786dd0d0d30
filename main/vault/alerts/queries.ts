import type { AlertContent, SignedAlert } from '#shared/domain/alert/alert.ts';
import { showNumber } from '#shared/domain/alert/number.ts';
import { readDocument } from '#shared/domain/alert/signed-alert.ts';
import { suggestAlert } from '#shared/domain/alert/suggest.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { currentMembership } from '../enrolment/queries.ts';
import type { In, Out } from '../procedures.ts';
import { receivedReport } from '../reviews/queries.ts';
import type { Database } from '../store/database.ts';
import { workerNames } from '../workers/queries.ts';
import { type AlertStanding, standingColumn } from './standing.ts';

type Row = {
  id: string;
  author: string;
  content: string;
  contentHash: string;
  approver: string | null;
  approvedHash: string | null;
  approvalLost: number;
  signed: string | null;
  number: number | null;
  version: number;
  changedAt: string;
  standing: AlertStanding;
  cancelBy: string | null;
  cancelReason: string | null;
};
const columns = `id, author, content, content_hash AS contentHash, approver, approved_hash AS approvedHash, approval_lost AS approvalLost,
  signed, number, version, changed_at AS changedAt, cancel_by AS cancelBy, cancel_reason AS cancelReason, ${standingColumn}`;

/** An alert as the vault holds it. */
export type HeldAlert = Omit<Row, 'content' | 'signed' | 'approvalLost'> & {
  content: AlertContent;
  signed: SignedAlert | null;
  approvalLost: boolean;
  reports: string[];
};

/** Every alert here, the newest change first. At central drafts too; at a project those that arrived. */
export function listAlerts(vault: OpenVault): Out['alerts']['list'] {
  const rows = vault.db.prepare<[], Row>(`SELECT ${columns} FROM alerts ORDER BY changed_at DESC, id DESC`).all();
  return {
    rows: rows.map(({ id, number, content, standing, changedAt }) => {
      const { headline, severity, areas, expiresAt } = JSON.parse(content) as AlertContent;
      return { id, number, headline, severity, areas, standing, changedAt, expiresAt };
    }),
  };
}

/** One alert. Names of people are known only on the laptop they work on; elsewhere they are empty. Throws `alert/not-found`. */
export function getAlert(vault: OpenVault, { id }: In['alerts']['get']): Out['alerts']['get'] {
  const held = heldAlert(vault.db, id);
  const names = workerNames(vault.db);
  return {
    id,
    standing: held.standing,
    content: held.content,
    reports: held.reports.map((report) => {
      const { reference, withdrawn } = receivedReport(vault, report);
      return { id: report, reference, isWithdrawn: withdrawn.includes('alert') };
    }),
    cancelProposal:
      held.cancelBy === null ? null : { by: names.get(held.cancelBy) ?? '', byId: held.cancelBy, reason: held.cancelReason ?? '' },
    author: names.get(held.author) ?? '',
    authorId: held.author,
    approver: held.approver === null ? null : (names.get(held.approver) ?? ''),
    document: held.signed === null ? null : readDocument(held.signed),
    signedBy: held.signed === null ? null : signerOf(vault.db, held.signed),
  };
}

/** A report others may be warned with, as of now. Throws `report/not-found`, `alert/no-consent`, and `alert/withdrawn` after a yes was taken back. */
export function reportForWarning(vault: Pick<OpenVault, 'db' | 'clock'>, id: string): { report: Report } {
  const { report, reference, withdrawn } = receivedReport(vault, id);
  if (report.consent.alert === 'yes') return { report };
  throw new Refusal(withdrawn.includes('alert') ? 'alert/withdrawn' : 'alert/no-consent', { reference });
}

/** A first text for an alert. Throws as `reportForWarning` does. */
export function suggestForReport(vault: OpenVault, { reportId }: In['alerts']['suggest']): Out['alerts']['suggest'] {
  const { report } = reportForWarning(vault, reportId);
  return suggestAlert(report, vault.clock.now());
}

/** Throws `alert/not-found`. */
export function heldAlert(db: Database, id: string): HeldAlert {
  const row = db.prepare<[string], Row>(`SELECT ${columns} FROM alerts WHERE id = ?`).get(id);
  if (row === undefined) throw new Refusal('alert/not-found');
  const reports = db
    .prepare<[string], { id: string }>('SELECT report_id AS id FROM alert_reports WHERE alert_id = ? ORDER BY report_id')
    .all(id);
  return {
    ...row,
    content: JSON.parse(row.content) as AlertContent,
    signed: row.signed === null ? null : (JSON.parse(row.signed) as SignedAlert),
    approvalLost: row.approvalLost === 1,
    reports: reports.map((report) => report.id),
  };
}

/** The version of a published alert this vault holds; 0 when it holds none. */
export function heldVersion(db: Database, id: string): number {
  return db.prepare<[string], { version: number }>('SELECT version FROM alerts WHERE id = ?').get(id)?.version ?? 0;
}

/** The highest alert number in use; 0 before the first. */
export function highestAlertNumber(db: Database): number {
  return db.prepare<[], { n: number }>('SELECT coalesce(max(number), 0) AS n FROM alerts').get()?.n ?? 0;
}

/** Name of the organisation whose device signed it. The signature itself was checked before the alert was kept. */
function signerOf(db: Database, signed: SignedAlert): string | null {
  const membership = currentMembership(db);
  const organisation = membership?.devices.get(signed.device)?.organisation;
  return organisation === undefined ? null : (membership?.organisations.get(organisation)?.name ?? null);
}

/** The number of an alert as people say it, empty before it is published; null when there is no such alert. */
export function alertNumber(db: Database, id: string): string | null {
  const row = db.prepare<[string], { number: number | null }>('SELECT number FROM alerts WHERE id = ?').get(id);
  if (row === undefined) return null;
  return row.number === null ? '' : showNumber(row.number);
}
