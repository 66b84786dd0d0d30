import type { ConsentPurpose } from '#shared/domain/consent/consent.ts';
import type { WithdrawalOutcome } from '#shared/domain/consent/withdrawal.ts';
import type { OpenVault } from '../context.ts';
import type { Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { outboxStanding } from '../sync/outbox.ts';
import { workerNames } from '../workers/queries.ts';

type Row = {
  id: string;
  askedAt: string;
  askedBy: string;
  envelope: string;
  codeEnd: string;
  purposes: string;
  outcome: WithdrawalOutcome | null;
  settledAt: string | null;
};

/** What was passed on from this laptop, the newest first, and how far each has got. */
export function askedWithdrawals({ db }: OpenVault): Out['consent']['asked'] {
  const names = workerNames(db);
  const rows = db
    .prepare<[], Row>(
      `SELECT id, asked_at AS askedAt, asked_by AS askedBy, envelope, code_end AS codeEnd, purposes, outcome, settled_at AS settledAt
       FROM withdrawals_asked ORDER BY asked_at DESC, id DESC`,
    )
    .all();
  return {
    rows: rows.map(({ envelope, askedBy, purposes, outcome, ...row }) => ({
      ...row,
      notedBy: names.get(askedBy) ?? '',
      purposes: JSON.parse(purposes) as ConsentPurpose[],
      standing: outcome ?? outboxStanding(db, envelope) ?? 'sent',
    })),
  };
}

/** Whether this laptop asked for it, and what it heard of it last. */
export function askedOutcome(db: Database, request: string): { outcome: WithdrawalOutcome | null } | null {
  const row = db
    .prepare<[string], { outcome: WithdrawalOutcome | null }>('SELECT outcome FROM withdrawals_asked WHERE id = ?')
    .get(request);
  return row ?? null;
}

/** Whether this laptop has answered a request before. */
export function hasAnswered(db: Database, request: string): boolean {
  return db.prepare('SELECT 1 FROM withdrawals_answered WHERE id = ?').get(request) !== undefined;
}

export type Routed = { from: string; to: { organisation: string; outcome: WithdrawalOutcome | null }[] };

/** At central: where a request came from, whom it went to, and what they answered; null when it never came. */
export function routedWithdrawal(db: Database, request: string): Routed | null {
  const row = db
    .prepare<[string], { from: string }>('SELECT from_organisation AS "from" FROM withdrawals_routed WHERE id = ?')
    .get(request);
  if (row === undefined) return null;
  const to = db
    .prepare<[string], Routed['to'][number]>('SELECT organisation, outcome FROM withdrawals_routed_to WHERE id = ? ORDER BY organisation')
    .all(request);
  return { from: row.from, to };
}
