import type { Projection } from '../log/projection.ts';
import { writtenAt } from '../log/time.ts';

/**
 * Withdrawals that travel by a code: what this laptop asked for, what central passed on and was answered, and what this laptop was asked.
 * Nobody's name is in any of them; of a code only the laptop it was typed on keeps the last group.
 */
export const withdrawals: Projection = {
  name: 'withdrawals',
  create: (db) =>
    void db.exec(`
      CREATE TABLE withdrawals_asked (
        id TEXT PRIMARY KEY,
        asked_at TEXT NOT NULL,
        asked_by TEXT NOT NULL,
        envelope TEXT NOT NULL,
        code_end TEXT NOT NULL,
        purposes TEXT NOT NULL,
        outcome TEXT,
        settled_at TEXT
      ) STRICT;
      CREATE TABLE withdrawals_routed (id TEXT PRIMARY KEY, from_organisation TEXT NOT NULL) STRICT;
      CREATE TABLE withdrawals_routed_to (
        id TEXT NOT NULL,
        organisation TEXT NOT NULL,
        outcome TEXT,
        PRIMARY KEY (id, organisation)
      ) STRICT;
      CREATE TABLE withdrawals_answered (id TEXT PRIMARY KEY) STRICT;
    `),
  drop: (db) =>
    void db.exec(`
      DROP TABLE IF EXISTS withdrawals_asked;
      DROP TABLE IF EXISTS withdrawals_routed;
      DROP TABLE IF EXISTS withdrawals_routed_to;
      DROP TABLE IF EXISTS withdrawals_answered
    `),
  apply(db, applied) {
    switch (applied.type) {
      case 'withdrawal.requested': {
        const { code, purposes, envelope } = applied.body;
        db.prepare(
          `INSERT INTO withdrawals_asked (id, asked_at, asked_by, envelope, code_end, purposes) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (id) DO NOTHING`,
        ).run(applied.subject, writtenAt(applied.op.id), applied.op.actor, envelope, code.slice(-4), JSON.stringify(purposes));
        return;
      }
      case 'withdrawal.settled': {
        const { outcome, settledAt } = applied.body;
        // Done is the last word: another laptop of the same project may have found nothing before.
        db.prepare(`UPDATE withdrawals_asked SET outcome = ?, settled_at = ? WHERE id = ? AND coalesce(outcome, '') <> 'done'`).run(
          outcome,
          settledAt,
          applied.subject,
        );
        return;
      }
      case 'withdrawal.routed': {
        const { from, to } = applied.body;
        db.prepare('INSERT INTO withdrawals_routed (id, from_organisation) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
          applied.subject,
          from,
        );
        const add = db.prepare('INSERT INTO withdrawals_routed_to (id, organisation) VALUES (?, ?) ON CONFLICT DO NOTHING');
        for (const organisation of to) add.run(applied.subject, organisation);
        return;
      }
      case 'withdrawal.answer-received': {
        const { organisation, outcome } = applied.body;
        db.prepare('UPDATE withdrawals_routed_to SET outcome = ? WHERE id = ? AND organisation = ?').run(
          outcome,
          applied.subject,
          organisation,
        );
        return;
      }
      case 'withdrawal.answered':
        db.prepare('INSERT INTO withdrawals_answered (id) VALUES (?) ON CONFLICT DO NOTHING').run(applied.subject);
    }
  },
};
