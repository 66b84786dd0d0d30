import type { Database } from '../store/database.ts';
import { openBlank } from '../store/driver.ts';
import { applyOp, isKnown, storedOps } from './ops.ts';
import type { Projection } from './projection.ts';
import { redactedBodies } from './redact.ts';

/**
 * Drops every projection and makes it again from the log, in one transaction. An op whose body was erased leaves no trace in them; one that was
 * redacted says what was left of it.
 */
export function rebuildProjections(db: Database, projections: readonly Projection[]): void {
  db.transaction(() => {
    for (const projection of [...projections].reverse()) projection.drop(db);
    for (const projection of projections) projection.create(db);
    const redacted = redactedBodies(db);
    for (const { op, body } of storedOps(db)) {
      const says = body ?? redacted.get(op.id);
      if (says !== undefined && isKnown(op.type)) applyOp(db, projections, op, JSON.parse(says));
    }
  }).immediate();
}

/**
 * Whether the projections' tables stand in the file as this version of the app would make them. A new or changed projection needs no
 * migration: the file is compared with tables made afresh in memory, and rebuilt when they differ.
 */
export function projectionsAreCurrent(db: Database, projections: readonly Projection[]): boolean {
  const blank = openBlank();
  try {
    for (const projection of projections) projection.create(blank);
    const wanted = blank.prepare(`SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL`).all() as { name: string; sql: string }[];
    const standing = db.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck();
    return wanted.every(({ name, sql }) => standing.get(name) === sql);
  } finally {
    blank.close();
  }
}
