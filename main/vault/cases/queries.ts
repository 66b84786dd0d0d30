import type { z } from 'zod';
import type { Person } from '#shared/contract/vault/people.ts';
import { CaseFields, type ClosingReason } from '#shared/domain/case/case.ts';
import type { Database } from '../store/database.ts';

type Reason = z.infer<typeof ClosingReason>;
type Row = {
  id: string;
  personId: string;
  openedAt: string;
  openedBy: string;
  hlc: string;
  closedOp: string | null;
  closedAt: string | null;
  closedBy: string | null;
  closed: string | null;
};
type Closed = { reason: Reason; words: string; on: string };

/** The case of a person as it stands: the open one, or else the last that was open; null when there never was one. */
export function caseOf(db: Database, group: readonly string[], names: ReadonlyMap<string, string>): Person['case'] {
  const current = casesOf(db, group).at(-1);
  if (current === undefined) return null;
  const fields = fieldsOf(db, current.id);
  return {
    fields,
    caseworkerName: names.get(fields.caseworker) ?? '',
    openedAt: current.openedAt,
    closed: current.closed === null ? null : (JSON.parse(current.closed) as Closed),
  };
}

/** Whose case is open for her: the worker's id, and the record it was opened on. */
export function openCase(db: Database, group: readonly string[]): { personId: string; fields: CaseFields } | null {
  const open = casesOf(db, group).findLast(({ closed }) => closed === null);
  return open === undefined ? null : { personId: open.personId, fields: fieldsOf(db, open.id) };
}

export function openCaseworker(db: Database, group: readonly string[]): string | null {
  return openCase(db, group)?.fields.caseworker ?? null;
}

type Held = { fields: CaseFields; openedAt: string; openedBy: string; closedAt: string | null; closed: Closed | null };

/** Every case of one record, the one that counts last. */
export function casesHeld(db: Database, personId: string): Held[] {
  return casesOf(db, [personId]).map(({ id, openedAt, openedBy, closedAt, closed }) => ({
    fields: fieldsOf(db, id),
    openedAt,
    openedBy,
    closedAt,
    closed: closed === null ? null : (JSON.parse(closed) as Closed),
  }));
}

type CaseEvent = {
  id: string;
  at: string;
  actor: string;
  event: { type: 'opened'; caseworker: string } | ({ type: 'closed' } & Closed);
};

/** Opened and closed, for the timeline. */
export function caseEvents(db: Database, group: readonly string[]): CaseEvent[] {
  return casesOf(db, group).flatMap((row) => {
    const opened: CaseEvent = {
      id: row.id,
      at: row.openedAt,
      actor: row.openedBy,
      event: { type: 'opened', caseworker: fieldsOf(db, row.id).caseworker },
    };
    if (row.closed === null) return [opened];
    const closed: CaseEvent = {
      id: row.closedOp ?? row.id,
      at: row.closedAt ?? row.openedAt,
      actor: row.closedBy ?? '',
      event: { type: 'closed', ...(JSON.parse(row.closed) as Closed) },
    };
    return [opened, closed];
  });
}

function casesOf(db: Database, group: readonly string[]): Row[] {
  const of = db.prepare<[string], Row>(
    `SELECT id, person_id AS personId, opened_at AS openedAt, opened_by AS openedBy, hlc, closed_op AS closedOp, closed_at AS closedAt,
       closed_by AS closedBy, closed FROM cases WHERE person_id = ?`,
  );
  // An open case stands last whatever its age: it is the one that counts.
  const key = ({ closed, hlc }: Row) => `${closed === null ? 1 : 0}${hlc}`;
  return group.flatMap((id) => of.all(id)).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function fieldsOf(db: Database, caseId: string): CaseFields {
  const rows = db.prepare<[string], { field: string; value: string }>('SELECT field, value FROM case_fields WHERE case_id = ?').all(caseId);
  return CaseFields.parse(Object.fromEntries(rows.map(({ field, value }) => [field, JSON.parse(value)])));
}
