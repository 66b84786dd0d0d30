import type { OpenVault } from '../context.ts';
import type { Out } from '../procedures.ts';
import { syncOf } from '../sync/running.ts';

/** Who receives alerts, as the server has it. Nothing of it is kept on this laptop. */
export async function listMembers(vault: OpenVault): Promise<Out['members']['list']> {
  return syncOf(vault).ask((server) => server.members.list());
}
