import type { OpenVault } from '../context.ts';
import type { Out } from '../procedures.ts';
import { syncOf } from './running.ts';

/** How the line to the server stands and what waits. */
export function syncState(vault: OpenVault): Out['sync']['state'] {
  return syncOf(vault).state();
}
