import type { Op, OpBody, OpType } from '#shared/log/op.ts';
import type { Database } from '../store/database.ts';

/** An op together with its body, as a projection sees it. */
export type AppliedOp = { [T in OpType]: { op: Op; type: T; subject: string; body: OpBody<T> } }[OpType];

/**
 * Tables that can be dropped and rebuilt from the log at any time. A noun owns its tables: no other noun reads or writes them; it asks
 * that noun's `queries.ts`.
 */
export type Projection = {
  name: string;
  /** Creates the tables, empty. Called on a new vault, after a migration and before a rebuild. */
  create(db: Database): void;
  /** Drops the tables. */
  drop(db: Database): void;
  /** Applies one op. Must not look at the clock or anything but the op, its own tables and what projections applied
   * before it have made of the op. Ignores types it does not know. */
  apply(db: Database, applied: AppliedOp): void;
};
