import type { Projection } from '../log/projection.ts';

/** Which organisation this laptop belongs to, from the one op that says so. */
export const enrolmentProjection: Projection = {
  name: 'enrolment',
  create(db) {
    db.exec(`CREATE TABLE own_organisation (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      organisation TEXT NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      server TEXT NOT NULL,
      root_fingerprint TEXT NOT NULL
    ) STRICT`);
  },
  drop(db) {
    db.exec('DROP TABLE IF EXISTS own_organisation');
  },
  apply(db, applied) {
    if (applied.type !== 'enrolment.joined') return;
    const { organisation, name, kind, server, rootFingerprint } = applied.body;
    db.prepare(
      'INSERT OR REPLACE INTO own_organisation (id, organisation, name, kind, server, root_fingerprint) VALUES (1, ?, ?, ?, ?, ?)',
    ).run(organisation, name, kind, server, rootFingerprint);
  },
};
