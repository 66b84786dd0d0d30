import type { SafeguardingConcern } from '#shared/domain/safeguarding/safeguarding.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { workerNames } from '../workers/queries.ts';

type Row = Omit<SafeguardingConcern, 'raisedBy' | 'confirmedBy'> & { confirmedById: string | null };

const select = `SELECT id, incident_id AS incidentId, risk, reason, raised_by AS raisedById, raised_at AS raisedAt,
  confirmed_by AS confirmedById, confirmed_at AS confirmedAt, coalesce(remark, '') AS remark
  FROM safeguarding_concerns LEFT JOIN safeguarding_confirmations ON concern_id = id`;

/** The concerns raised about an incident, oldest first. Throws `incident/not-found`. */
export function listConcerns(vault: OpenVault, { incidentId }: In['safeguarding']['list']): Out['safeguarding']['list'] {
  refuseUnknownIncident(vault.db, incidentId);
  const rows = vault.db.prepare<[string], Row>(`${select} WHERE incident_id = ? ORDER BY raised_at, id`).all(incidentId);
  return { concerns: rows.map(named(vault.db)) };
}

/** Throws `safeguarding/not-found`. */
export function findConcern(db: Database, id: string): SafeguardingConcern {
  const row = db.prepare<[string], Row>(`${select} WHERE id = ?`).get(id);
  if (row === undefined) throw new Refusal('safeguarding/not-found');
  return named(db)(row);
}

function named(db: Database): (row: Row) => SafeguardingConcern {
  const names = workerNames(db);
  return ({ confirmedById, ...row }) => ({
    ...row,
    raisedBy: names.get(row.raisedById) ?? '',
    confirmedBy: confirmedById === null ? null : (names.get(confirmedById) ?? ''),
  });
}
