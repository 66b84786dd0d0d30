import type { Projection } from '../log/projection.ts';

export const workers: Projection = {
  name: 'workers',
  create: (db) => void db.exec('CREATE TABLE workers (id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL) STRICT'),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS workers'),
  apply(db, applied) {
    if (applied.type !== 'worker.added') return;
    const { id, name, role } = applied.body;
    db.prepare('INSERT INTO workers (id, name, role) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING').run(id, name, role);
  },
};
