import { gravity } from '#shared/domain/alert/gravity.ts';
import type { Projection } from '../log/projection.ts';

/**
 * The reports central received. `number` is the running number in the reference. `review_consents` holds every change of consent in the name
 * of the organisation that sent it, also one that came before its report; only that organisation's own reports heed it.
 */
export const reviews: Projection = {
  name: 'reviews',
  create: (db) =>
    void db.exec(`
      CREATE TABLE reviews (
        id TEXT PRIMARY KEY,
        reference TEXT NOT NULL,
        number INTEGER NOT NULL,
        organisation TEXT NOT NULL,
        received_at TEXT NOT NULL,
        gravity INTEGER NOT NULL,
        claimed_by TEXT,
        claimed_hlc TEXT NOT NULL DEFAULT '',
        report TEXT NOT NULL
      ) STRICT;
      CREATE TABLE review_consents (
        report_id TEXT NOT NULL,
        organisation TEXT NOT NULL,
        decided_at TEXT NOT NULL,
        received_at TEXT NOT NULL,
        consent TEXT NOT NULL,
        ends TEXT NOT NULL,
        PRIMARY KEY (report_id, organisation, decided_at)
      ) STRICT;
      CREATE INDEX reviews_in_order ON reviews (gravity DESC, received_at);
    `),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS reviews; DROP TABLE IF EXISTS review_consents'),
  apply(db, applied) {
    if (applied.type === 'report.received') {
      const { report, organisation, reference, receivedAt } = applied.body;
      db.prepare(
        `INSERT INTO reviews (id, reference, number, organisation, received_at, gravity, report) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO NOTHING`,
      ).run(report.id, reference, runningNumber(reference), organisation, receivedAt, gravity(report.what), JSON.stringify(report));
    } else if (applied.type === 'consent.changed') {
      const { reportId, organisation, decidedAt, receivedAt, consent, ends } = applied.body;
      db.prepare(
        `INSERT INTO review_consents (report_id, organisation, decided_at, received_at, consent, ends) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
      ).run(reportId, organisation, decidedAt, receivedAt, JSON.stringify(consent), JSON.stringify(ends));
    } else if (applied.type === 'review.claimed') {
      db.prepare('UPDATE reviews SET claimed_by = @actor, claimed_hlc = @hlc WHERE id = @id AND claimed_hlc < @hlc').run({
        actor: applied.op.actor,
        hlc: applied.op.hlc,
        id: applied.body.reportId,
      });
    }
  },
};

function runningNumber(reference: string): number {
  return Number(/\d+/.exec(reference)?.[0] ?? 0);
}
