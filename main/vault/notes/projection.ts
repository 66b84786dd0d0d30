import type { Projection } from '../log/projection.ts';
import { writtenAt } from '../log/time.ts';

/** Every note as it was written. Rows are only ever added. */
export const notes: Projection = {
  name: 'notes',
  create: (db) =>
    void db.exec(`
      CREATE TABLE notes (
        id TEXT PRIMARY KEY, person_id TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL
      ) STRICT;
      CREATE INDEX notes_of_person ON notes (person_id, at);
    `),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS notes'),
  apply(db, applied) {
    if (applied.type !== 'note.added') return;
    const { id, personId, kind, text } = applied.body;
    db.prepare('INSERT INTO notes (id, person_id, kind, text, at, actor) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING').run(
      id,
      personId,
      kind,
      text,
      writtenAt(applied.op.id),
      applied.op.actor,
    );
  },
};
