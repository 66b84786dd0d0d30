import type { OpenVault } from './context.ts';
import { startSync } from './sync/running.ts';

/** Work that goes on while the vault is open (sync). Called once after opening; it stops when `vault.closing` is aborted. */
export type Service = (vault: OpenVault) => void;

/** Every service. A noun adds its own here. */
export const services: readonly Service[] = [startSync];
