import type { Case } from '#shared/contract/vault/people.ts';
import { CaseFields, type EndReason } from '#shared/domain/case/case.ts';
import { goneOn } from '#shared/domain/case/gone-on.ts';
import type { Database } from '../store/database.ts';

type Closed = NonNullable<Case['closed']>;
type Stored = {
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
/** A case as it stands among the others of the same person. */
type Row = Omit<Stored, 'closed'> & { closed: Closed | null };
export type OpenCase = { id: string; personId: string; openedAt: string; fields: CaseFields };

/** Every case of a person, the one that counts first: the open one, or else the last that was open. */
export function caseFile(db: Database, group: readonly string[], names: ReadonlyMap<string, string>): Case[] {
  return casesOf(db, group)
    .reverse()
    .map(({ id, openedAt, closed }) => {
      const fields = fieldsOf(db, id);
      return { id, fields, caseworkerName: names.get(fields.caseworker) ?? '', openedAt, closed };
    });
}

/** Every open case of a person, the newest first: more than one after a merge, until somebody says which goes on. */
export function openCases(db: Database, group: readonly string[]): OpenCase[] {
  return casesOf(db, group)
    .filter(({ closed }) => closed === null)
    .reverse()
    .map(({ id, personId, openedAt }) => ({ id, personId, openedAt, fields: fieldsOf(db, id) }));
}

type Held = { fields: CaseFields; openedAt: string; openedBy: string; closedAt: string | null; closed: Closed | null };

/** Every case of one record, the one that counts last. */
export function casesHeld(db: Database, personId: string): Held[] {
  return casesOf(db, [personId]).map(({ id, openedAt, openedBy, closedAt, closed }) => ({
    fields: fieldsOf(db, id),
    openedAt,
    openedBy,
    closedAt,
    closed,
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
      event: { type: 'closed', ...row.closed },
    };
    return [opened, closed];
  });
}

function casesOf(db: Database, group: readonly string[]): Row[] {
  const of = db.prepare<[string], Stored>(
    `SELECT id, person_id AS personId, opened_at AS openedAt, opened_by AS openedBy, hlc, closed_op AS closedOp, closed_at AS closedAt,
       closed_by AS closedBy, closed FROM cases WHERE person_id = ?`,
  );
  const stored = group.flatMap((id) => of.all(id)).map((row) => ({ row, end: row.closed === null ? null : endOf(row.closed) }));
  const elsewhere = goneOn(stored.map(({ row, end }) => ({ id: row.id, into: end?.into ?? null })));
  const rows = stored.map(({ row, end }): Row => {
    if (end === null || (end.closed.reason === 'gone-on' && !elsewhere.has(row.id))) return { ...row, closed: null };
    return { ...row, closed: end.closed };
  });
  // An open case stands last whatever its age: it is the one that counts. One that went on in another never stands before that other.
  const key = ({ closed, hlc }: Row) => `${closed === null ? 2 : closed.reason === 'gone-on' ? 0 : 1}${hlc}`;
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function endOf(stored: string): { closed: Closed; into: string | null } {
  const { on, reason, words, into } = JSON.parse(stored) as { on: string; reason: EndReason; words: string; into: string | null };
  return { closed: { on, reason, words }, into };
}

function fieldsOf(db: Database, caseId: string): CaseFields {
  const rows = db.prepare<[string], { field: string; value: string }>('SELECT field, value FROM case_fields WHERE case_id = ?').all(caseId);
  return CaseFields.parse(Object.fromEntries(rows.map(({ field, value }) => [field, JSON.parse(value)])));
}
