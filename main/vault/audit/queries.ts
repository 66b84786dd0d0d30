import type { OpenVault } from '../context.ts';
import { auditRows } from '../log/audit.ts';
import type { In, Out } from '../procedures.ts';
import { workerNames } from '../workers/queries.ts';

/** The log as a person reads it, newest first: when, who, what kind of act, about what. Never what was said. */
export function listAudit(vault: OpenVault, { before, limit = 100 }: In['audit']['list']): Out['audit']['list'] {
  const names = workerNames(vault.db);
  const { rows, total } = auditRows(vault.db, before ?? null, limit);
  return { rows: rows.map(({ actor, ...row }) => ({ ...row, by: names.get(actor) ?? null })), total };
}

/** Walks the whole chain: every hash, every signature. */
export function verifyAudit(vault: OpenVault): Out['audit']['verify'] {
  return vault.log.verify();
}
