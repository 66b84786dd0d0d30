import type { Task } from '#shared/domain/task/task.ts';
import type { Database } from '../store/database.ts';

type Row = {
  task: string;
  addedAt: string;
  addedBy: string;
  done: number | null;
  at: string | null;
  by: string | null;
  opId: string | null;
};
const rows = `SELECT tasks.task, tasks.added_at AS addedAt, tasks.added_by AS addedBy, s.done, s.at, s.by, s.op_id AS opId
  FROM tasks LEFT JOIN task_states s ON s.task_id = tasks.id`;
type Kept = Task & { doneAt: string | null };
type KeptWithWriters = Kept & { addedAt: string; addedBy: string; doneBy: string | null; doneOp: string | null };

/** The tasks of these records, nearest first, those that are done last. */
export function tasksOf(db: Database, group: readonly string[]): Kept[];
export function tasksOf(db: Database, group: readonly string[], options: { withWriters: true }): KeptWithWriters[];
export function tasksOf(db: Database, group: readonly string[], options?: { withWriters: true }): Kept[] {
  const of = db.prepare<[string], Row>(`${rows} WHERE tasks.person_id = ?`);
  return group
    .flatMap((id) => of.all(id))
    .map((row) => ({ ...kept(row), ...(options ? writers(row) : {}) }))
    .sort(nearestFirst);
}

/** Those of them that are still to do. */
export function openTasksOf(db: Database, group: readonly string[]): Kept[] {
  return tasksOf(db, group).filter(({ doneAt }) => doneAt === null);
}

/** One task with who put it on the list; null when there is none. */
export function taskOf(db: Database, id: string): KeptWithWriters | null {
  const row = db.prepare<[string], Row>(`${rows} WHERE tasks.id = ?`).get(id);
  return row === undefined ? null : { ...kept(row), ...writers(row) };
}

function kept(row: Row): Kept {
  return { ...(JSON.parse(row.task) as Task), doneAt: row.done === 1 ? row.at : null };
}

function writers({ addedAt, addedBy, by, opId }: Row) {
  return { addedAt, addedBy, doneBy: by, doneOp: opId };
}

function nearestFirst(a: Kept, b: Kept): number {
  const key = ({ doneAt, dueOn, id }: Kept) => `${doneAt === null ? 0 : 1}${dueOn ?? '9999-99-99'}${id}`;
  return key(a) < key(b) ? -1 : 1;
}
