import { verifyBytes } from '#shared/seal/sign.ts';
import type { Database } from '../store/database.ts';
import { chainStart, opHash, opSigningBytes, sha256, storedOps } from './ops.ts';

/**
 * Walks every op: its body has the hash it says, it names the op before it, and the device signed it. `brokenAt` is the id of the first op
 * that does not check out, or null. Every op here was written by this device; one in another's name does not check out. A body may be
 * missing only where a later `person.erased` of the same chain, itself whole, names it.
 */
export function verifyLog(db: Database, device: { id: string; signPublic: string }): { ops: number; brokenAt: string | null } {
  const erased = erasedBodies(db);
  let prev = chainStart;
  const seen = new Set<string>();
  let ops = 0;
  for (const { op, body } of storedOps(db)) {
    ops += 1;
    const { signature, ...unsigned } = op;
    const isWhole =
      op.device === device.id &&
      op.prev === prev &&
      (body === null ? erased.has(op.id) : sha256(body) === op.bodyHash) &&
      verifyBytes(device.signPublic, opSigningBytes(unsigned), signature);
    if (!isWhole) return { ops, brokenAt: op.id };
    // An erasure vouches only for what stood before it.
    for (const named of namedBy(op.type, body)) if (!seen.has(named)) return { ops, brokenAt: op.id };
    seen.add(op.id);
    prev = opHash(op);
  }
  return { ops, brokenAt: null };
}

/** The ids of all bodies that an erasure in the log names. Whether that erasure is whole shows when the walk comes to it. */
function erasedBodies(db: Database): Set<string> {
  const rows = db
    .prepare<[], { type: string; body: string }>(
      `SELECT ops.type, op_bodies.body FROM ops JOIN op_bodies ON op_bodies.op_id = ops.id WHERE ops.type = 'person.erased'`,
    )
    .all();
  return new Set(rows.flatMap(({ type, body }) => namedBy(type, body)));
}

function namedBy(type: string, body: string | null): string[] {
  return type === 'person.erased' && body !== null ? (JSON.parse(body) as { bodies: string[] }).bodies : [];
}
