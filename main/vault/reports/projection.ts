import type { Projection } from '../log/projection.ts';
import { writtenAt } from '../log/time.ts';

/**
 * What was decided about marked words, the newest decision for each, and the reports that were sent. `consent` is what central was last told
 * a report may be used for, by the message `carried_by`; `heard` is central's answer to it.
 */
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
      CREATE TABLE report_widenings (incident_id TEXT PRIMARY KEY, hlc TEXT NOT NULL, widening TEXT NOT NULL) STRICT;
      CREATE TABLE sent_reports (
        id TEXT PRIMARY KEY,
        incident_id TEXT NOT NULL,
        envelope TEXT NOT NULL,
        sent_at TEXT NOT NULL,
        reference TEXT,
        consent TEXT NOT NULL,
        ends TEXT NOT NULL,
        carried_by TEXT,
        decided_at TEXT,
        recalled INTEGER NOT NULL DEFAULT 0,
        may_have_left INTEGER NOT NULL DEFAULT 0,
        heard TEXT
      ) STRICT;
      CREATE INDEX sent_reports_of_incident ON sent_reports (incident_id);
    `),
  drop: (db) =>
    void db.exec('DROP TABLE IF EXISTS finding_decisions; DROP TABLE IF EXISTS report_widenings; DROP TABLE IF EXISTS sent_reports'),
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
      case 'report.widened': {
        const { incidentId, to } = applied.body;
        db.prepare(
          `INSERT INTO report_widenings (incident_id, hlc, widening) VALUES (?, ?, ?)
           ON CONFLICT (incident_id) DO UPDATE SET hlc = excluded.hlc, widening = excluded.widening WHERE excluded.hlc > hlc`,
        ).run(incidentId, applied.op.hlc, JSON.stringify(to));
        return;
      }
      case 'report.submitted': {
        const { report, incidentId, envelope } = applied.body;
        db.prepare(
          `INSERT INTO sent_reports (id, incident_id, envelope, sent_at, consent, ends) VALUES (@id, @incidentId, @envelope, @at, @consent, @ends)
           ON CONFLICT (id) DO UPDATE
           SET envelope = @envelope, sent_at = @at, consent = @consent, ends = @ends, recalled = 0 WHERE recalled = 1`,
        ).run({
          id: report.id,
          incidentId,
          envelope,
          at: writtenAt(applied.op.id),
          consent: JSON.stringify(report.consent),
          ends: JSON.stringify(report.consentEnds),
        });
        return;
      }
      case 'report.recalled': {
        const { reportId, mayHaveLeft } = applied.body;
        db.prepare('UPDATE sent_reports SET recalled = 1, may_have_left = max(may_have_left, ?) WHERE id = ?').run(
          mayHaveLeft ? 1 : 0,
          reportId,
        );
        return;
      }
      case 'consent.carried': {
        const { reportId, consent, ends, decidedAt, envelope } = applied.body;
        db.prepare('UPDATE sent_reports SET consent = ?, ends = ?, decided_at = ?, carried_by = ? WHERE id = ?').run(
          JSON.stringify(consent),
          JSON.stringify(ends),
          decidedAt,
          envelope,
          reportId,
        );
        return;
      }
      case 'consent.change-received': {
        const { reportId, decidedAt, receivedAt, alerts } = applied.body;
        db.prepare('UPDATE sent_reports SET heard = ? WHERE id = ?').run(JSON.stringify({ decidedAt, receivedAt, alerts }), reportId);
        return;
      }
      case 'report.acknowledged':
        db.prepare('UPDATE sent_reports SET reference = ? WHERE id = ?').run(applied.body.reference, applied.body.reportId);
    }
  },
};
