import { verifyBytes } from '#shared/seal/sign.ts';
import type { Database } from '../store/database.ts';
import { chainStart, opHash, opSigningBytes, sha256, storedOps } from './ops.ts';

/**
 * What a walk over the log found. `ops` were looked at, each with its signature and its place in the chain; `bodies` of them were compared
 * with their hash, `erased` have none and an erasure names them. `brokenAt` is the id of the first op that does not check out, or null.
 */
export type LogCheck = { ops: number; bodies: number; erased: number; brokenAt: string | null };

/** How many ops are looked at between two words on how far it has got. */
const step = 500;

/**
 * Walks every op: its body has the hash it says, it names the op before it, and the device signed it. Every op here was written by this
 * device; one in another's name does not check out. A body may be missing only where a later erasure of the same chain, itself whole, names
 * it. Says how many it has looked at every few hundred ops, so that whoever asked can show it, or stop.
 */
export function* checkLog(db: Database, device: { id: string; signPublic: string }): Generator<number, LogCheck> {
  let named = erasedBodies(db);
  const isErased = (id: string) => {
    // Somebody may have been erased since the walk began.
    if (!named.has(id)) named = erasedBodies(db);
    return named.has(id);
  };
  let prev = chainStart;
  const seen = new Set<string>();
  const check: LogCheck = { ops: 0, bodies: 0, erased: 0, brokenAt: null };
  for (const { op, body } of storedOps(db)) {
    check.ops += 1;
    const { signature, ...unsigned } = op;
    const isWhole =
      op.device === device.id &&
      op.prev === prev &&
      (body === null ? isErased(op.id) : sha256(body) === op.bodyHash) &&
      verifyBytes(device.signPublic, opSigningBytes(unsigned), signature) &&
      // An erasure vouches only for what stood before it.
      namedBy(op.type, body).every((one) => seen.has(one));
    if (!isWhole) return { ...check, brokenAt: op.id };
    if (body === null) check.erased += 1;
    else check.bodies += 1;
    seen.add(op.id);
    prev = opHash(op);
    if (check.ops % step === 0) yield check.ops;
  }
  return check;
}

/** The same in one go. */
export function verifyLog(db: Database, device: { id: string; signPublic: string }): LogCheck {
  const walk = checkLog(db, device);
  for (;;) {
    const { done, value } = walk.next();
    if (done) return value;
  }
}

/** Ops whose bodies name other bodies that were physically removed. */
const erasures = ['person.erased', 'incident.erased', 'record.redacted'] as const;

/** The ids of all bodies that an erasure in the log names. Whether that erasure is whole shows when the walk comes to it. */
function erasedBodies(db: Database): Set<string> {
  const rows = db
    .prepare<[string], { type: string; body: string }>(
      `SELECT ops.type, op_bodies.body FROM ops JOIN op_bodies ON op_bodies.op_id = ops.id
       WHERE ops.type IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(erasures));
  return new Set(rows.flatMap(({ type, body }) => namedBy(type, body)));
}

function namedBy(type: string, body: string | null): string[] {
  const isErasure = (erasures as readonly string[]).includes(type);
  return isErasure && body !== null ? (JSON.parse(body) as { bodies: string[] }).bodies : [];
}
