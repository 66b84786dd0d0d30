import type { OpType } from '#shared/log/op.ts';
import type { Database } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { writtenAt } from './time.ts';

export type Fact<B = unknown> = { opId: string; type: OpType; personId: string; at: string; actor: string; body: B };

/**
 * A table of append-only facts about people, one row an op, in the order of their stamps. For nouns whose state is a fold over what
 * happened: the pure rule in `shared/domain` reads the rows and nothing is ever overwritten. The ops' subject is the person.
 */
export function factTable(name: string, types: readonly OpType[]): Projection {
  return {
    name,
    create: (db) =>
      void db.exec(`
        CREATE TABLE ${name} (
          op_id TEXT PRIMARY KEY, type TEXT NOT NULL, person_id TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, hlc TEXT NOT NULL,
          body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX ${name}_of_person ON ${name} (person_id, hlc);
      `),
    drop: (db) => void db.exec(`DROP TABLE IF EXISTS ${name}`),
    apply(db, { op, type, subject, body }) {
      if (!types.includes(type)) return;
      db.prepare(`INSERT INTO ${name} (op_id, type, person_id, at, actor, hlc, body) VALUES (?, ?, ?, ?, ?, ?, ?)`).run(
        op.id,
        type,
        subject,
        writtenAt(op.id),
        op.actor,
        op.hlc,
        JSON.stringify(body),
      );
    },
  };
}

type Row = { opId: string; type: OpType; personId: string; at: string; actor: string; hlc: string; body: string };
const columns = 'op_id AS opId, type, person_id AS personId, at, actor, hlc, body';

/** One fact by the id of its op; null when there is none. */
export function factOf(db: Database, name: string, opId: string): Fact | null {
  const row = db.prepare<[string], Row>(`SELECT ${columns} FROM ${name} WHERE op_id = ?`).get(opId);
  if (row === undefined) return null;
  const { hlc: _hlc, body, ...fact } = row;
  return { ...fact, body: JSON.parse(body) as unknown };
}

/** The facts about these records, or about everybody, oldest first. */
export function factsOf(db: Database, name: string, group: readonly string[] | null): Fact[] {
  const rows =
    group === null
      ? db.prepare<[], Row>(`SELECT ${columns} FROM ${name}`).all()
      : group.flatMap((id) => db.prepare<[string], Row>(`SELECT ${columns} FROM ${name} WHERE person_id = ?`).all(id));
  return rows
    .sort((a, b) => (a.hlc < b.hlc ? -1 : 1))
    .map(({ hlc: _hlc, body, ...row }) => ({ ...row, body: JSON.parse(body) as unknown }));
}
