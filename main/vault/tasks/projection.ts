import type { Projection } from '../log/projection.ts';
import { writtenAt } from '../log/time.ts';

/** What is to be done for whom, by when, and when it was done. */
export const tasks: Projection = {
  name: 'tasks',
  create: (db) =>
    void db.exec(`
      CREATE TABLE tasks (
        id TEXT PRIMARY KEY, person_id TEXT NOT NULL, task TEXT NOT NULL, added_at TEXT NOT NULL, added_by TEXT NOT NULL
      ) STRICT;
      CREATE INDEX tasks_of_person ON tasks (person_id);
      CREATE TABLE task_states (
        task_id TEXT PRIMARY KEY, done INTEGER NOT NULL, op_id TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, hlc TEXT NOT NULL
      ) STRICT;
    `),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS tasks; DROP TABLE IF EXISTS task_states'),
  apply(db, applied) {
    const { op } = applied;
    if (applied.type === 'task.added') {
      db.prepare('INSERT INTO tasks (id, person_id, task, added_at, added_by) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING').run(
        applied.body.id,
        applied.body.personId,
        JSON.stringify(applied.body),
        writtenAt(op.id),
        op.actor,
      );
    } else if (applied.type === 'task.done' || applied.type === 'task.reopened') {
      db.prepare(
        `INSERT INTO task_states (task_id, done, op_id, at, by, hlc) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (task_id) DO UPDATE SET done = excluded.done, op_id = excluded.op_id, at = excluded.at, by = excluded.by,
           hlc = excluded.hlc WHERE excluded.hlc > hlc`,
      ).run(applied.body.taskId, applied.type === 'task.done' ? 1 : 0, op.id, writtenAt(op.id), op.actor, op.hlc);
    }
  },
};
