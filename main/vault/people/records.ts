import { PersonFields, seenAsOne } from '#shared/domain/person/person.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { Database } from '../store/database.ts';

export type Merge = { id: string; opId: string; at: string; by: string };
export type PersonRecord = { id: string; addedAt: string; addedBy: string; changedAt: string };

/** The record a person is shown under: itself, or the one it was merged into, as often as that happened. Throws `person/not-found`. */
export function headOf(db: Database, id: string): string {
  const known = db.prepare('SELECT 1 FROM people WHERE id = ?').get(id);
  if (known === undefined) throw new Refusal('person/not-found');
  const into = db.prepare<[string], { into_id: string | null }>('SELECT into_id FROM person_merges WHERE other = ?');
  const seen = new Set([id]);
  for (let head = id; ; ) {
    const next = into.get(head)?.into_id ?? null;
    if (next === null || seen.has(next)) return head;
    seen.add(next);
    head = next;
  }
}

/** A record and all that were merged into it, directly or through others; the head first. */
export function groupOf(db: Database, head: string): string[] {
  const others = db.prepare<[string], { other: string }>('SELECT other FROM person_merges WHERE into_id = ? ORDER BY hlc');
  const group = [head];
  for (const id of group) for (const { other } of others.all(id)) if (!group.includes(other)) group.push(other);
  return group;
}

/** The records merged straight into this one. */
export function mergesInto(db: Database, head: string): Merge[] {
  return db
    .prepare<[string], Merge>('SELECT other AS id, op_id AS opId, at, by FROM person_merges WHERE into_id = ? ORDER BY hlc')
    .all(head);
}

/** Every record that is shown as a person of its own. */
export function heads(db: Database): string[] {
  return db
    .prepare('SELECT id FROM people WHERE id NOT IN (SELECT other FROM person_merges WHERE into_id IS NOT NULL)')
    .pluck()
    .all() as string[];
}

/** One record as it was written, without what was merged into it. Throws `person/not-found`. */
export function ownFields(db: Database, id: string): PersonFields {
  const rows = db.prepare<[string], { field: string; value: string }>('SELECT field, value FROM person_fields WHERE person_id = ?').all(id);
  if (rows.length === 0) throw new Refusal('person/not-found');
  return PersonFields.parse(Object.fromEntries(rows.map(({ field, value }) => [field, JSON.parse(value)])));
}

/** The whole person: her record and all merged into it, seen as one. */
export function wholeFields(db: Database, head: string): PersonFields {
  return groupOf(db, head)
    .map((id) => ownFields(db, id))
    .reduce(seenAsOne);
}

export function recordOf(db: Database, id: string): PersonRecord {
  const row = db
    .prepare<[string], PersonRecord>(
      'SELECT id, added_at AS addedAt, added_by AS addedBy, changed_at AS changedAt FROM people WHERE id = ?',
    )
    .get(id);
  if (row === undefined) throw new Refusal('person/not-found');
  return row;
}

/** The incidents linked to any of these records. */
export function incidentsOf(db: Database, group: readonly string[]): string[] {
  const linked = db.prepare('SELECT incident_id FROM incident_person WHERE person_id = ? ORDER BY hlc').pluck();
  return group.flatMap((id) => linked.all(id) as string[]);
}

/** The record an incident is linked to; null while nobody linked it, or when that person was erased. */
export function linkedPerson(db: Database, incidentId: string): string | null {
  const sql = 'SELECT person_id FROM incident_person WHERE incident_id = ? AND person_id IN (SELECT id FROM people)';
  return (db.prepare(sql).pluck().get(incidentId) as string | undefined) ?? null;
}

export type Unmasking = { opId: string; at: string; by: string; field: string; reason: string };
export function unmaskingsOf(db: Database, group: readonly string[]): Unmasking[] {
  const of = db.prepare<[string], Unmasking>('SELECT op_id AS opId, at, by, field, reason FROM unmaskings WHERE person_id = ?');
  return group.flatMap((id) => of.all(id));
}

/** What the project calls a person, by any of her records. Throws `person/not-found`. */
export function workingNameOf(db: Database, personId: string): string {
  return wholeFields(db, headOf(db, personId)).workingName;
}

/** The same, or null when nobody of that id is here (any more). */
export function workingNameIfHere(db: Database, personId: string): string | null {
  return db.prepare('SELECT 1 FROM people WHERE id = ?').get(personId) === undefined ? null : workingNameOf(db, personId);
}

/** All records of one person, the one she is shown under first. Throws `person/not-found`. */
export function recordsOf(db: Database, personId: string): string[] {
  return groupOf(db, headOf(db, personId));
}

/** Every name of everybody the project supports, but for these records. */
export function everybodysNames(db: Database, except: readonly string[]): string[] {
  const rows = db
    .prepare<[], { personId: string; value: string }>(
      `SELECT person_id AS personId, value FROM person_fields WHERE field IN ('workingName', 'fullName', 'alsoKnownAs') ORDER BY person_id, field`,
    )
    .all()
    .filter(({ personId }) => !except.includes(personId));
  const names = rows.flatMap(({ value }) => JSON.parse(value) as string | string[]);
  return [...new Set(names)].filter((name) => name.trim() !== '');
}
