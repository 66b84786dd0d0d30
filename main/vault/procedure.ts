import { implement } from '@orpc/server';
import { vaultContract } from '#shared/contract/vault.ts';
import { type Act, permits } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from './context.ts';
import { refusalBoundary, type VaultCall } from './refusal-boundary.ts';

/** The vault contract, to be implemented; every call passes the refusal boundary. */
export const os = implement(vaultContract).$context<VaultCall>().use(refusalBoundary);

type Call<I> = { context: VaultCall; input: I };

/** A procedure of an open vault. Refused while locked, and to a worker whose role does not permit the act. */
export function open<I, O>(run: (vault: OpenVault, input: I) => O | Promise<O>, act: Act | null = null) {
  return async ({ context, input }: Call<I>): Promise<O> => {
    const vault = context.session.current();
    if (act !== null && !permits(vault.worker.role, act)) throw new Refusal('permission/not-your-role', { act });
    return run(vault, input);
  };
}
