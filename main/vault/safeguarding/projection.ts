import type { Projection } from '../log/projection.ts';
import { writtenAt } from '../log/time.ts';

/** Concerns as they were raised and confirmed, and what was told under them. Facts: nothing of them is ever changed. */
export const safeguarding: Projection = {
  name: 'safeguarding',
  create(db) {
    db.exec(`
      CREATE TABLE safeguarding_concerns (
        id TEXT PRIMARY KEY,
        incident_id TEXT NOT NULL,
        risk TEXT NOT NULL,
        reason TEXT NOT NULL,
        raised_by TEXT NOT NULL,
        raised_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX safeguarding_by_incident ON safeguarding_concerns (incident_id);
      CREATE TABLE safeguarding_confirmations (
        concern_id TEXT PRIMARY KEY,
        confirmed_by TEXT NOT NULL,
        confirmed_at TEXT NOT NULL,
        remark TEXT NOT NULL
      ) STRICT;
      CREATE TABLE safeguarding_tellings (
        id TEXT PRIMARY KEY,
        concern_id TEXT NOT NULL,
        told_by TEXT NOT NULL,
        told_at TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX safeguarding_tellings_of_concern ON safeguarding_tellings (concern_id);
    `);
  },
  drop: (db) =>
    void db.exec(`DROP TABLE IF EXISTS safeguarding_concerns; DROP TABLE IF EXISTS safeguarding_confirmations;
      DROP TABLE IF EXISTS safeguarding_tellings;`),
  apply(db, applied) {
    const { op, subject } = applied;
    if (applied.type === 'safeguarding.raised') {
      const { incidentId, risk, reason, raisedBy, raisedAt } = applied.body;
      db.prepare(
        'INSERT INTO safeguarding_concerns (id, incident_id, risk, reason, raised_by, raised_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
      ).run(subject, incidentId, risk, reason, raisedBy, raisedAt);
    } else if (applied.type === 'safeguarding.confirmed') {
      // Two laptops may confirm one concern while apart; the first one to arrive stands, both stay in the log.
      db.prepare(
        'INSERT INTO safeguarding_confirmations (concern_id, confirmed_by, confirmed_at, remark) VALUES (?, ?, ?, ?) ON CONFLICT (concern_id) DO NOTHING',
      ).run(subject, op.actor, writtenAt(op.id), applied.body.remark);
    } else if (applied.type === 'safeguarding.told') {
      db.prepare(
        'INSERT INTO safeguarding_tellings (id, concern_id, told_by, told_at, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
      ).run(applied.body.id, subject, op.actor, writtenAt(op.id), JSON.stringify(applied.body));
    }
  },
};
