import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import type { In, Out } from '../procedures.ts';
import { syncOf } from '../sync/running.ts';
import { heldAlert } from './queries.ts';

/** How far the sending has come, as the server says now. Throws `alert/not-found` and what stands between us and the server. */
export async function alertDeliveries(vault: OpenVault, { id }: In['alerts']['deliveries']): Promise<Out['alerts']['deliveries']> {
  const held = heldAlert(vault.db, id);
  if (held.signed === null) throw new Refusal('alert/not-found');
  const { counts, failures } = await syncOf(vault).ask((server) => server.alerts.deliveries({ alert: id }));
  return { counts, failures: failures.map(({ name, state, attempts, reason, at }) => ({ name, state, attempts, reason, at })) };
}
