import type { OpenVault } from '../context.ts';
import { readsDetails } from '../people/reads.ts';

/** Whether this worker reads who told us without giving a reason: whoever reads contact details, and who kept the record. */
export function readsWhoTold(vault: OpenVault, recordedBy: string): boolean {
  return recordedBy === vault.worker.id || readsDetails(vault);
}
