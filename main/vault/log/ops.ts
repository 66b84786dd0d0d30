import { createHash } from 'node:crypto';
import { readHlc } from '#shared/log/hlc.ts';
import type { Op, OpType } from '#shared/log/op.ts';
import { opBodies } from '#shared/log/op.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import { signingBytes } from '#shared/seal/sign.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';
import type { AppliedOp, Projection } from './projection.ts';

/** What the first op of a device names as its predecessor. */
export const chainStart = '0'.repeat(64);

type OpRow = Omit<Op, 'bodyHash'> & { body_hash: string };
export type StoredOp = { op: Op; body: string | null };

/** SHA-256 of a text as UTF-8, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What the next op of the same device names as `prev`: the hash of the whole op, signature included. */
export function opHash(op: Op): string {
  return sha256(canonicalJson(op));
}

/** What the device signs: everything but the signature. The body is in it by its hash. */
export function opSigningBytes(op: Omit<Op, 'signature'>): Uint8Array {
  return signingBytes('op', canonicalJson(op));
}

/** The newest op of a device, and the newest stamp of all: where the next op is tied on. */
export function chainHead(db: Database, device: string): { prev: string; lastHlc: string | null } {
  const row = prepared<[string], OpRow>(db, 'SELECT * FROM ops WHERE device = ? ORDER BY position DESC LIMIT 1').get(device);
  return { prev: row === undefined ? chainStart : opHash(readRow(row)), lastHlc: newestHlc(db) };
}

/** When the newest entry of the log was made, by its stamp: the latest any clock here has been. Null for an empty log. */
export function newestStampedAt(db: Database): Date | null {
  const newest = newestHlc(db);
  return newest === null ? null : new Date(readHlc(newest).at);
}

function newestHlc(db: Database): string | null {
  return prepared<[], { hlc: string | null }>(db, 'SELECT max(hlc) AS hlc FROM ops').get()?.hlc ?? null;
}

/** Writes an op and its body at the end of the log. */
export function insertOp(db: Database, op: Op, body: string): void {
  prepared<Op>(
    db,
    `INSERT INTO ops (id, hlc, actor, device, type, subject, body_hash, base, prev, signature)
     VALUES (@id, @hlc, @actor, @device, @type, @subject, @bodyHash, @base, @prev, @signature)`,
  ).run(op);
  prepared<[string, string]>(db, 'INSERT INTO op_bodies (op_id, body) VALUES (?, ?)').run(op.id, body);
}

/** All ops with their bodies, oldest first, one at a time. A body that was erased is null. */
export function* storedOps(db: Database): Generator<StoredOp> {
  const page = db.prepare(
    `SELECT ops.*, op_bodies.body FROM ops LEFT JOIN op_bodies ON op_bodies.op_id = ops.id WHERE position > ? ORDER BY position LIMIT 200`,
  );
  let after = 0;
  for (;;) {
    const rows = page.all(after) as (OpRow & { position: number; body: string | null })[];
    for (const row of rows) yield { op: readRow(row), body: row.body };
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}

/** Applies one op to every projection. Types this version does not know stay in the log and are skipped. */
export function applyOp(db: Database, projections: readonly Projection[], op: Op, body: unknown): void {
  if (!isKnown(op.type)) return;
  const applied = { op, type: op.type, subject: op.subject, body } as AppliedOp;
  for (const projection of projections) projection.apply(db, applied);
}

export function isKnown(type: string): type is OpType {
  return Object.hasOwn(opBodies, type);
}

function readRow(row: OpRow): Op {
  const { id, hlc, actor, device, type, subject, base, prev, signature } = row;
  return { id, hlc, actor, device, type, subject, bodyHash: row.body_hash, base, prev, signature };
}
