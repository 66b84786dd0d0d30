import { v7 } from 'uuid';
import type { Clock } from '#shared/domain/primitives.ts';
import { nextHlc } from '#shared/log/hlc.ts';
import { type NewOp, type Op, opBodies } from '#shared/log/op.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import type { DeviceKeys, Log } from '../context.ts';
import type { Database } from '../store/database.ts';
import { refusing } from '../store/sqlite-errors.ts';
import { applyOp, chainHead, insertOp, opHash, opSigningBytes, sha256 } from './ops.ts';
import type { Projection } from './projection.ts';
import { rebuildProjections } from './rebuild.ts';
import { checkLog, verifyLog } from './verify.ts';

/** Half a character (a lone surrogate, from a broken paste) cannot be signed or sent; it becomes U+FFFD. Everything else stays as it is. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return /[\ud800-\udfff]/.test(value) ? Buffer.from(value, 'utf8').toString('utf8') : value;
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wellFormed(inner)]));
}

/** The log of an open vault. See `Log` for what it promises. */
export function openLog(db: Database, device: DeviceKeys, clock: Clock, projections: readonly Projection[]): Log {
  function append(act: NewOp, actor: string, head: { prev: string; lastHlc: string | null }): Op {
    const text = canonicalJson(wellFormed(opBodies[act.type].parse(act.body)));
    const now = clock.now();
    const unsigned = {
      id: v7({ msecs: now.getTime() }),
      hlc: nextHlc(head.lastHlc, now, device.id),
      actor,
      device: device.id,
      type: act.type,
      subject: act.subject,
      bodyHash: sha256(text),
      base: act.base ?? null,
      prev: head.prev,
    };
    const op: Op = { ...unsigned, signature: Buffer.from(device.sign(opSigningBytes(unsigned))).toString('hex') };
    insertOp(db, op, text);
    // From the text, as a rebuild reads it: the tables must not depend on the order in which a caller named the fields.
    applyOp(db, projections, op, JSON.parse(text));
    return op;
  }

  return {
    commit(acts, actor, also) {
      const run = db.transaction(() => {
        const head = chainHead(db, device.id);
        const ops: Op[] = [];
        for (const act of acts) {
          const op = append(act, actor, head);
          head.prev = opHash(op);
          head.lastHlc = op.hlc;
          ops.push(op);
        }
        also?.(db);
        return ops;
      });
      return refusing(() => run.immediate());
    },
    verify: () => refusing(() => verifyLog(db, device)),
    check: () => checkLog(db, device),
    length: () => db.prepare('SELECT count(*) FROM ops').pluck().get() as number,
    rebuild: () => refusing(() => rebuildProjections(db, projections)),
  };
}
