import type { Projection } from '../log/projection.ts';
import { writtenAt } from '../log/time.ts';

/**
 * People the project supports, field by field (the newest write of a field stands), whose each incident is, and which records were found to
 * be one person. A merge changes neither record; it only says that one is shown as part of the other, so undoing it gives both back.
 */
export const people: Projection = {
  name: 'people',
  create: (db) =>
    void db.exec(`
      CREATE TABLE people (id TEXT PRIMARY KEY, added_at TEXT NOT NULL, added_by TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT;
      CREATE TABLE person_fields (
        person_id TEXT NOT NULL, field TEXT NOT NULL, hlc TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (person_id, field)
      ) STRICT;
      CREATE TABLE incident_person (incident_id TEXT PRIMARY KEY, person_id TEXT, hlc TEXT NOT NULL) STRICT;
      CREATE INDEX incidents_of_person ON incident_person (person_id);
      CREATE TABLE person_merges (
        other TEXT PRIMARY KEY, into_id TEXT, op_id TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, hlc TEXT NOT NULL
      ) STRICT;
      CREATE INDEX merges_into ON person_merges (into_id);
      CREATE TABLE unmaskings (
        op_id TEXT PRIMARY KEY, person_id TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, field TEXT NOT NULL, reason TEXT NOT NULL
      ) STRICT;
      CREATE INDEX unmaskings_of_person ON unmaskings (person_id);
    `),
  drop: (db) =>
    void db.exec(
      ['people', 'person_fields', 'incident_person', 'person_merges', 'unmaskings']
        .map((table) => `DROP TABLE IF EXISTS ${table};`)
        .join(''),
    ),
  apply(db, applied) {
    const { op, subject } = applied;
    const at = writtenAt(op.id);
    switch (applied.type) {
      case 'person.added':
      case 'person.amended': {
        db.prepare(
          `INSERT INTO people (id, added_at, added_by, changed_at) VALUES (?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET changed_at = max(changed_at, excluded.changed_at)`,
        ).run(subject, at, op.actor, at);
        const write = db.prepare(
          `INSERT INTO person_fields (person_id, field, hlc, value) VALUES (?, ?, ?, ?)
           ON CONFLICT (person_id, field) DO UPDATE SET hlc = excluded.hlc, value = excluded.value WHERE excluded.hlc > hlc`,
        );
        const written = applied.type === 'person.added' ? applied.body.fields : applied.body.patch;
        for (const [field, value] of Object.entries(written)) {
          if (value !== undefined) write.run(subject, field, op.hlc, JSON.stringify(value));
        }
        return;
      }
      case 'incident.linked':
      case 'incident.unlinked':
        db.prepare(
          `INSERT INTO incident_person (incident_id, person_id, hlc) VALUES (?, ?, ?)
           ON CONFLICT (incident_id) DO UPDATE SET person_id = excluded.person_id, hlc = excluded.hlc WHERE excluded.hlc > hlc`,
        ).run(applied.body.incidentId, applied.type === 'incident.linked' ? subject : null, op.hlc);
        return;
      case 'person.merged':
      case 'person.unmerged':
        db.prepare(
          `INSERT INTO person_merges (other, into_id, op_id, at, by, hlc) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (other) DO UPDATE SET into_id = excluded.into_id, op_id = excluded.op_id, at = excluded.at, by = excluded.by,
             hlc = excluded.hlc WHERE excluded.hlc > hlc`,
        ).run(applied.body.other, applied.type === 'person.merged' ? subject : null, op.id, at, op.actor, op.hlc);
        return;
      case 'field.unmasked':
        db.prepare('INSERT INTO unmaskings (op_id, person_id, at, by, field, reason) VALUES (?, ?, ?, ?, ?, ?)').run(
          op.id,
          subject,
          at,
          op.actor,
          applied.body.field,
          applied.body.reason,
        );
    }
  },
};
