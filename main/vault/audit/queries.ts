import { setImmediate } from 'node:timers/promises';
import { daysAfter, ukMidnight } from '#shared/domain/task/task.ts';
import { refuseReversed } from '../clock/days.ts';
import type { OpenVault } from '../context.ts';
import { auditRows } from '../log/audit.ts';
import type { In, Out } from '../procedures.ts';
import { workerNames } from '../workers/queries.ts';
import { idsOf, subjectNames } from './subjects.ts';

/** The log as a person reads it, newest first: when, who, what kind of act, about what. Never what was said. Throws `day/cannot-be`. */
export function listAudit(
  vault: OpenVault,
  { before, limit = 100, by = null, about = null, from = null, to = null }: In['audit']['list'],
): Out['audit']['list'] {
  refuseReversed(from, to);
  const filter = {
    actor: by,
    subjects: about === null ? null : idsOf(vault.db, about),
    since: from === null ? null : ukMidnight(from),
    until: to === null ? null : ukMidnight(daysAfter(to, 1)),
  };
  const names = workerNames(vault.db);
  const subject = subjectNames(vault.db, names);
  const { rows, total } = auditRows(vault.db, filter, before ?? null, limit);
  return { rows: rows.map(({ actor, ...row }) => ({ ...row, by: names.get(actor) ?? null, about: subject(row.subject) })), total };
}

/**
 * Walks the whole chain, every hash and every signature, and says how far it has got. Other calls are answered in between. It stops when
 * nobody listens any more or the vault is locked.
 */
export async function* verifyAudit(vault: OpenVault): AsyncGenerator<AuditStep> {
  const began = vault.clock.now().getTime();
  const of = vault.log.length();
  const walk = vault.log.check();
  for (;;) {
    if (vault.closing.aborted) return;
    const { done, value } = walk.next();
    if (done) {
      yield { phase: 'checked', ...value, tookMs: Math.max(0, vault.clock.now().getTime() - began) };
      return;
    }
    yield { phase: 'checking', ops: value, of };
    await setImmediate();
  }
}

type AuditStep = Out['audit']['verify'] extends AsyncIterable<infer Step> ? Step : never;
