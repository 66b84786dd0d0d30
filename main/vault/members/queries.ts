import { permits } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import type { Out } from '../procedures.ts';
import { syncOf } from '../sync/running.ts';

/** Who receives alerts, as the server has it. Nothing of it is kept on this laptop. */
export async function listMembers(vault: OpenVault): Promise<Out['members']['list']> {
  if (!permits(vault.worker.role, 'manageMembers')) throw new Refusal('permission/not-your-role');
  return syncOf(vault).ask((server) => server.members.list());
}
