import type { OpenVault } from '../context.ts';
import type { Out } from '../procedures.ts';
import { syncOf } from './running.ts';

/** Sends and fetches now; answers how things stand when the round is over, whether it worked or not. */
export async function syncNow(vault: OpenVault): Promise<Out['sync']['now']> {
  const engine = syncOf(vault);
  await engine.round();
  return engine.state();
}
