import { verifyBytes } from '#shared/seal/sign.ts';
import type { Database } from '../store/database.ts';
import { chainStart, opHash, opSigningBytes, sha256, storedOps } from './ops.ts';

/**
 * Walks every op: its body has the hash it says, it names the op before it, and the device signed it. `brokenAt` is the id of the first op
 * that does not check out, or null. Every op here was written by this device; one in another's name does not check out.
 */
export function verifyLog(db: Database, device: { id: string; signPublic: string }): { ops: number; brokenAt: string | null } {
  let prev = chainStart;
  let ops = 0;
  for (const { op, body } of storedOps(db)) {
    ops += 1;
    const { signature, ...unsigned } = op;
    const isWhole =
      op.device === device.id &&
      op.prev === prev &&
      body !== null &&
      sha256(body) === op.bodyHash &&
      verifyBytes(device.signPublic, opSigningBytes(unsigned), signature);
    if (!isWhole) return { ops, brokenAt: op.id };
    prev = opHash(op);
  }
  return { ops, brokenAt: null };
}
