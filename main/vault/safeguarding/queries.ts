import type { SafeguardingConcern } from '#shared/domain/safeguarding/safeguarding.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpBody } from '#shared/log/op.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownRecord } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { workerNames } from '../workers/queries.ts';

type Row = Omit<SafeguardingConcern, 'raisedBy' | 'confirmedBy' | 'told'> & { confirmedById: string | null };
type Told = { body: string; toldBy: string; toldAt: string };

const columns = 'id, incident_id AS incidentId, risk, reason, raised_by AS raisedById, raised_at AS raisedAt';
/** Concerns from the log, and those about drafts, which nobody has confirmed. */
const select = `SELECT ${columns}, confirmed_by AS confirmedById, confirmed_at AS confirmedAt, coalesce(remark, '') AS remark
  FROM safeguarding_concerns LEFT JOIN safeguarding_confirmations ON concern_id = id
  UNION ALL SELECT ${columns.replace('incident_id', 'draft_id')}, NULL, NULL, '' FROM draft_concerns`;

/** The concerns raised about an incident or a draft, oldest first. Throws `incident/not-found`. */
export function listConcerns(vault: OpenVault, { incidentId }: In['safeguarding']['list']): Out['safeguarding']['list'] {
  refuseUnknownRecord(vault.db, incidentId);
  return { concerns: concernsOfRecord(vault.db, incidentId) };
}

/** The same, of a record that is known to be there. */
export function concernsOfRecord(db: Database, incidentId: string): SafeguardingConcern[] {
  const rows = db.prepare<[string], Row>(`SELECT * FROM (${select}) WHERE incidentId = ? ORDER BY raisedAt, id`).all(incidentId);
  return rows.map(whole(db));
}

/** Throws `safeguarding/not-found`. */
export function findConcern(db: Database, id: string): SafeguardingConcern {
  const row = db.prepare<[string], Row>(`SELECT * FROM (${select}) WHERE id = ?`).get(id);
  if (row === undefined) throw new Refusal('safeguarding/not-found');
  return whole(db)(row);
}

/** A concern as it was written, with ids in place of names; null when there is none. */
export function concernSaid(db: Database, id: string): Row | null {
  return db.prepare<[string], Row>(`SELECT * FROM (${select}) WHERE id = ?`).get(id) ?? null;
}

function whole(db: Database): (row: Row) => SafeguardingConcern {
  const names = workerNames(db);
  const tellings = db.prepare<[string], Told>(
    'SELECT body, told_by AS toldBy, told_at AS toldAt FROM safeguarding_tellings WHERE concern_id = ? ORDER BY told_at, id',
  );
  return ({ confirmedById, ...row }) => ({
    ...row,
    raisedBy: names.get(row.raisedById) ?? '',
    confirmedBy: confirmedById === null ? null : (names.get(confirmedById) ?? ''),
    told: tellings.all(row.id).map(({ body, toldBy, toldAt }) => {
      const { concernId: _concern, incidentId: _incident, ...told } = JSON.parse(body) as OpBody<'safeguarding.told'>;
      return { ...told, toldBy: names.get(toldBy) ?? '', toldAt };
    }),
  });
}
