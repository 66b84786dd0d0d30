import { type CentralPurpose, centralPurposes, isWithdrawn, takenBack } from '#shared/domain/consent/consent.ts';
import { consentOn } from '#shared/domain/consent/ends.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { alertOfReport, publishedWith } from '../alerts/of-report.ts';
import type { OpenVault } from '../context.ts';
import { currentMembership } from '../enrolment/queries.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { workerNames } from '../workers/queries.ts';
import { consentChanges, toldLast } from './consent.ts';

type Row = {
  id: string;
  reference: string;
  organisation: string;
  receivedAt: string;
  gravity: number;
  claimedBy: string | null;
  report: string;
};
const columns = 'id, reference, organisation, received_at AS receivedAt, gravity, claimed_by AS claimedBy, report';

/** Every report central received: the gravest first, and among equals the one that has waited longest. */
export function listReviews(vault: OpenVault): Out['reviews']['list'] {
  const rows = vault.db.prepare<[], Row>(`SELECT ${columns} FROM reviews ORDER BY gravity DESC, received_at, id`).all();
  const names = namesOf(vault.db);
  return { rows: rows.map((row) => reviewRow(vault, row, names)) };
}

/** One report with where it stands. Throws `report/not-found`. */
export function getReview(vault: OpenVault, { id }: In['reviews']['get']): Out['reviews']['get'] {
  const row = find(vault.db, id);
  const { report, withdrawn, ended } = asOfNow(vault, row);
  return {
    ...reviewRow(vault, row, namesOf(vault.db)),
    report: isWithdrawn(report.consent) ? withoutContent(report) : report,
    withdrawn,
    ended,
    changes: consentChanges(vault.db, row.id, row.organisation).map(({ decidedAt, receivedAt }) => ({ decidedAt, receivedAt })),
    published: publishedWith(vault.db, row.id),
  };
}

/**
 * A received report with what it may be used for now, and its reference, for alerts written from it. `withdrawn` are the purposes that had a
 * yes when it came. Throws `report/not-found`.
 */
export function receivedReport(vault: Here, id: string): { reference: string } & AsOfNow {
  const row = find(vault.db, id);
  return { reference: row.reference, ...asOfNow(vault, row) };
}

/** What the queries of this noun need of an open vault: its file, and today, because a yes may have ended. */
type Here = Pick<OpenVault, 'db' | 'clock'>;
type AsOfNow = { report: Report; withdrawn: CentralPurpose[]; ended: { purpose: CentralPurpose; on: string }[] };

function asOfNow({ db, clock }: Here, row: Row): AsOfNow {
  const sent = JSON.parse(row.report) as Report;
  const { consent: told, ends } = toldLast(db, row.organisation, sent);
  const today = ukDay(clock.now());
  const consent = consentOn(told, ends, today);
  const ended = centralPurposes.flatMap((purpose) => {
    const on = ends[purpose];
    return on !== undefined && told[purpose] === 'yes' && consent[purpose] !== 'yes' ? [{ purpose, on }] : [];
  });
  return { report: { ...sent, consent, consentEnds: ends }, withdrawn: takenBack(sent.consent, consent), ended };
}

/** Nobody reads on in a report that may be used for nothing: what happened and who did it are not shown any more. */
function withoutContent(report: Report): Report {
  return { ...report, story: '', suspects: [], vehicles: [], contactPoints: [] };
}

/** Who sent a report; null when it never came. */
export function organisationOf(db: Database, id: string): string | null {
  return db.prepare<[string], { organisation: string }>('SELECT organisation FROM reviews WHERE id = ?').get(id)?.organisation ?? null;
}

/** The running number a report was given; null when it never came. */
export function reportReference(db: Database, id: string): string | null {
  return (db.prepare('SELECT reference FROM reviews WHERE id = ?').pluck().get(id) as string | undefined) ?? null;
}

/** Whether this report was received before. */
export function hasReview(db: Database, id: string): boolean {
  return db.prepare('SELECT 1 FROM reviews WHERE id = ?').get(id) !== undefined;
}

/** The highest running number given so far; 0 before the first. */
export function highestNumber(db: Database): number {
  return db.prepare<[], { n: number }>('SELECT coalesce(max(number), 0) AS n FROM reviews').get()?.n ?? 0;
}

function find(db: Database, id: string): Row {
  const row = db.prepare<[string], Row>(`SELECT ${columns} FROM reviews WHERE id = ?`).get(id);
  if (row === undefined) throw new Refusal('report/not-found');
  return row;
}

type Names = { workers: ReadonlyMap<string, string>; organisations: ReadonlyMap<string, { name: string }> };

function namesOf(db: Database): Names {
  return { workers: workerNames(db), organisations: currentMembership(db)?.organisations ?? new Map() };
}

function reviewRow(vault: Here, row: Row, names: Names) {
  const { report, withdrawn, ended } = asOfNow(vault, row);
  const { what, where, consent } = report;
  const alert = alertOfReport(vault.db, row.id);
  return {
    id: row.id,
    reference: row.reference,
    what,
    force: where.force,
    town: where.town,
    organisation: names.organisations.get(row.organisation)?.name ?? '',
    receivedAt: row.receivedAt,
    gravity: row.gravity,
    claimedBy: row.claimedBy === null ? null : (names.workers.get(row.claimedBy) ?? ''),
    alertId: alert?.id ?? null,
    alertStanding: alert?.standing ?? ('none' as const),
    takenBack: isWithdrawn(consent) ? ('all' as const) : withdrawn.length > 0 ? ('some' as const) : ('nothing' as const),
    onlyEnded: withdrawn.length > 0 && withdrawn.every((purpose) => ended.some((one) => one.purpose === purpose)),
  };
}
