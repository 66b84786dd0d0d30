import type { Projection } from '../log/projection.ts';

/** What was decided about marked words, the newest decision for each, and the reports that were sent. */
export const reports: Projection = {
  name: 'reports',
  create: (db) =>
    void db.exec(`
      CREATE TABLE finding_decisions (
        incident_id TEXT NOT NULL,
        key TEXT NOT NULL,
        hlc TEXT NOT NULL,
        decision TEXT NOT NULL,
        PRIMARY KEY (incident_id, key)
      ) STRICT;
      CREATE TABLE sent_reports (
        id TEXT PRIMARY KEY,
        incident_id TEXT NOT NULL,
        envelope TEXT NOT NULL,
        reference TEXT
      ) STRICT;
      CREATE INDEX sent_reports_of_incident ON sent_reports (incident_id);
    `),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS finding_decisions; DROP TABLE IF EXISTS sent_reports'),
  apply(db, applied) {
    switch (applied.type) {
      case 'finding.decided': {
        const { incidentId, key, decision } = applied.body;
        db.prepare(
          `INSERT INTO finding_decisions (incident_id, key, hlc, decision) VALUES (?, ?, ?, ?)
           ON CONFLICT (incident_id, key) DO UPDATE SET hlc = excluded.hlc, decision = excluded.decision WHERE excluded.hlc > hlc`,
        ).run(incidentId, key, applied.op.hlc, JSON.stringify(decision));
        return;
      }
      case 'report.submitted': {
        const { report, incidentId, envelope } = applied.body;
        db.prepare('INSERT INTO sent_reports (id, incident_id, envelope) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING').run(
          report.id,
          incidentId,
          envelope,
        );
        return;
      }
      case 'report.acknowledged':
        db.prepare('UPDATE sent_reports SET reference = ? WHERE id = ?').run(applied.body.reference, applied.body.reportId);
    }
  },
};
