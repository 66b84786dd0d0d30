import type { OpenVault } from '../context.ts';
import type { In, Out } from '../procedures.ts';
import { syncOf } from '../sync/running.ts';

/** Adds somebody who receives alerts. The list is the server's: it must know where to send. Refuses what the server refuses. */
export async function addMember(vault: OpenVault, input: In['members']['add']): Promise<Out['members']['add']> {
  const member = await syncOf(vault).ask((server) => server.members.add(input));
  vault.changes.tell('members', member.id);
  return member;
}
