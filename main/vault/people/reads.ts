import { permits } from '#shared/domain/worker/worker.ts';
import type { OpenVault } from '../context.ts';

/** Whether this worker reads contact details and the notes of ISVAs without giving a reason. */
export function readsDetails(vault: OpenVault): boolean {
  return permits(vault.worker.role, 'workCases');
}
