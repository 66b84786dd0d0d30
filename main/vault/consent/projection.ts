import type { Projection } from '../log/projection.ts';

/** Every answer ever given, as it was given, with the first day something is to be done about it, and the codes handed out. Rows are only ever added. */
export const consent: Projection = {
  name: 'consent',
  create: (db) =>
    void db.exec(`
      CREATE TABLE consent_decisions (
        id TEXT PRIMARY KEY,
        incident_id TEXT NOT NULL,
        hlc TEXT NOT NULL,
        purpose TEXT NOT NULL,
        answer TEXT NOT NULL,
        first_day TEXT,
        decision TEXT NOT NULL
      ) STRICT;
      CREATE INDEX consent_for_isva ON consent_decisions (incident_id) WHERE purpose = 'isva' AND answer = 'yes';
      CREATE INDEX consent_days ON consent_decisions (first_day) WHERE first_day IS NOT NULL;
      CREATE TABLE receipts (code TEXT PRIMARY KEY, incident_id TEXT NOT NULL, hlc TEXT NOT NULL) STRICT;
      CREATE INDEX receipts_of_incident ON receipts (incident_id, hlc);
      CREATE INDEX consent_of_incident ON consent_decisions (incident_id, hlc);
    `),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS consent_decisions; DROP TABLE IF EXISTS receipts'),
  apply(db, applied) {
    if (applied.type === 'receipt.given') {
      db.prepare('INSERT INTO receipts (code, incident_id, hlc) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
        applied.body.code,
        applied.body.incidentId,
        applied.op.hlc,
      );
      return;
    }
    if (applied.type !== 'consent.decided') return;
    const { id, incidentId, purpose, answer, reviewOn, endsOn } = applied.body;
    db.prepare(
      `INSERT INTO consent_decisions (id, incident_id, hlc, purpose, answer, first_day, decision) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO NOTHING`,
    ).run(
      id,
      incidentId,
      applied.op.hlc,
      purpose,
      answer,
      [reviewOn, endsOn].filter((day) => day !== null).sort()[0] ?? null,
      JSON.stringify(applied.body),
    );
  },
};
