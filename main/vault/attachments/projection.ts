import type { Projection } from '../log/projection.ts';
import { writtenAt } from '../log/time.ts';

/** What is known of each attachment, and every copy of one that left the vault; the bytes lie sealed beside the database. */
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
      CREATE TABLE attachment_copies (
        op_id TEXT PRIMARY KEY,
        attachment_id TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        made_as TEXT NOT NULL
      ) STRICT;
      CREATE INDEX copies_of_attachment ON attachment_copies (attachment_id);
      CREATE INDEX attachments_of_incident ON attachments (incident_id);
    `),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS attachments; DROP TABLE IF EXISTS attachment_copies'),
  apply(db, applied) {
    if (applied.type === 'attachment.exported') {
      const { op, subject, body } = applied;
      db.prepare('INSERT INTO attachment_copies (op_id, attachment_id, made_at, made_by, made_as) VALUES (?, ?, ?, ?, ?)').run(
        op.id,
        subject,
        writtenAt(op.id),
        op.actor,
        body.as,
      );
      return;
    }
    if (applied.type !== 'attachment.added') return;
    const { addedAt, addedBy, ...facts } = applied.body;
    db.prepare(
      'INSERT INTO attachments (id, incident_id, added_at, added_by, facts) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
    ).run(applied.subject, facts.incidentId, addedAt, addedBy, JSON.stringify(facts));
  },
};
