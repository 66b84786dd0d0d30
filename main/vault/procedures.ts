import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import type { VaultContract } from '#shared/contract/vault.ts';

/** Input and output of a procedure of the vault contract: `In['drafts']['save']`. */
export type In = InferContractRouterInputs<VaultContract>;
export type Out = InferContractRouterOutputs<VaultContract>;
