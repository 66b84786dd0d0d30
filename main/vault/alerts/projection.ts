import { type AlertContent, severities } from '#shared/domain/alert/alert.ts';
import { contentHash, contentOf, readDocument } from '#shared/domain/alert/signed-alert.ts';
import type { Op } from '#shared/log/op.ts';
import type { Projection } from '../log/projection.ts';
import { writtenAt } from '../log/time.ts';
import type { Database } from '../store/database.ts';

const known = severities.map((severity) => `'${severity}'`).join(', ');

/**
 * Alerts in the making at central, and published ones everywhere. `author` wrote the text as it stands; `approved_hash` names the text that
 * `approver` approved. A change takes the approval away and leaves `approval_lost`, so that publishing can say why it refuses.
 */
export const alerts: Projection = {
  name: 'alerts',
  create: (db) =>
    void db.exec(`
      CREATE TABLE alerts (
        id TEXT PRIMARY KEY,
        author TEXT NOT NULL,
        content TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        severity TEXT NOT NULL CHECK (severity IN (${known})),
        approver TEXT,
        approved_hash TEXT,
        approval_lost INTEGER NOT NULL DEFAULT 0,
        signed TEXT,
        cancelled INTEGER NOT NULL DEFAULT 0,
        cancel_by TEXT,
        cancel_reason TEXT,
        number INTEGER,
        version INTEGER NOT NULL DEFAULT 0,
        changed_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX alerts_by_change ON alerts (changed_at);
      CREATE TABLE alert_reports (
        alert_id TEXT NOT NULL,
        report_id TEXT NOT NULL,
        PRIMARY KEY (alert_id, report_id)
      ) STRICT;
      CREATE INDEX alerts_of_report ON alert_reports (report_id);
      CREATE TABLE printed_sheets (
        alert_id TEXT NOT NULL,
        hlc TEXT NOT NULL,
        version INTEGER NOT NULL,
        made_as TEXT NOT NULL,
        made_at TEXT NOT NULL,
        PRIMARY KEY (alert_id, hlc)
      ) STRICT;
    `),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS printed_sheets; DROP TABLE IF EXISTS alert_reports; DROP TABLE IF EXISTS alerts'),
  apply(db, applied) {
    switch (applied.type) {
      case 'alert.composed': {
        write(db, applied.op, applied.body.content);
        const link = db.prepare('INSERT INTO alert_reports (alert_id, report_id) VALUES (?, ?) ON CONFLICT DO NOTHING');
        for (const report of applied.body.reports) link.run(applied.subject, report);
        return;
      }
      case 'alert.amended':
        write(db, applied.op, applied.body.content);
        return;
      case 'alert.approved':
        db.prepare(
          'UPDATE alerts SET approver = ?, approved_hash = ?, approval_lost = 0, changed_at = ? WHERE id = ? AND signed IS NULL',
        ).run(applied.op.actor, applied.body.contentHash, writtenAt(applied.op.id), applied.subject);
        return;
      case 'alert.cancel-proposed':
        db.prepare('UPDATE alerts SET cancel_by = ?, cancel_reason = ? WHERE id = ? AND version = ? AND cancelled = 0').run(
          applied.op.actor,
          applied.body.reason,
          applied.subject,
          applied.body.version,
        );
        return;
      case 'sheet.printed':
        db.prepare(
          'INSERT INTO printed_sheets (alert_id, hlc, version, made_as, made_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        ).run(applied.body.alertId, applied.op.hlc, applied.body.version, applied.body.as, writtenAt(applied.op.id));
        return;
      case 'alert.published':
      case 'alert.received':
        issue(db, applied.op, applied.body.signed);
    }
  },
};

/** What is published is never rewritten by a draft. */
function write(db: Database, op: Op, content: AlertContent): void {
  db.prepare(
    `INSERT INTO alerts (id, author, content, content_hash, severity, changed_at) VALUES (@id, @author, @content, @hash, @severity, @at)
     ON CONFLICT (id) DO UPDATE SET author = @author, content = @content, content_hash = @hash, severity = @severity, changed_at = @at,
       approval_lost = approver IS NOT NULL OR approval_lost, approver = NULL, approved_hash = NULL
     WHERE signed IS NULL`,
  ).run({
    id: op.subject,
    author: op.actor,
    content: JSON.stringify(content),
    hash: contentHash(content),
    severity: content.severity,
    at: writtenAt(op.id),
  });
}

/** The newest version of a published alert wins; an older one changes nothing. */
function issue(db: Database, op: Op, signed: { document: string; device: string; signature: string }): void {
  const document = readDocument(signed);
  if (document === null) return;
  const content = contentOf(document);
  db.prepare(
    `INSERT INTO alerts (id, author, content, content_hash, severity, approver, approved_hash, signed, cancelled, number, version, changed_at)
     VALUES (@id, @author, @content, @hash, @severity, @approver, @hash, @signed, @cancelled, @number, @version, @at)
     ON CONFLICT (id) DO UPDATE SET author = @author, content = @content, content_hash = @hash, severity = @severity, approver = @approver,
       approved_hash = @hash, approval_lost = 0, signed = @signed, cancelled = @cancelled, cancel_by = NULL, cancel_reason = NULL, number = @number, version = @version, changed_at = @at
     WHERE version < @version`,
  ).run({
    id: document.id,
    author: document.author,
    content: JSON.stringify(content),
    hash: contentHash(content),
    severity: content.severity,
    approver: document.approver,
    signed: JSON.stringify(signed),
    cancelled: document.msgType === 'Cancel' ? 1 : 0,
    number: document.number,
    version: document.version,
    at: writtenAt(op.id),
  });
}
