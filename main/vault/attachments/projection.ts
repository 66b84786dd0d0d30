import type { Projection } from '../log/projection.ts';

/** What is known of each attachment; the bytes lie sealed beside the database. */
export const attachments: Projection = {
  name: 'attachments',
  create: (db) =>
    void db.exec(`
      CREATE TABLE attachments (
        id TEXT PRIMARY KEY,
        incident_id TEXT NOT NULL,
        added_at TEXT NOT NULL,
        added_by TEXT NOT NULL,
        facts TEXT NOT NULL
      ) STRICT;
      CREATE INDEX attachments_of_incident ON attachments (incident_id);
    `),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS attachments'),
  apply(db, applied) {
    if (applied.type !== 'attachment.added') return;
    const { addedAt, addedBy, ...facts } = applied.body;
    db.prepare(
      'INSERT INTO attachments (id, incident_id, added_at, added_by, facts) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
    ).run(applied.subject, facts.incidentId, addedAt, addedBy, JSON.stringify(facts));
  },
};
