import type { InferContractRouterOutputs } from '@orpc/contract';
import type { VaultContract } from '#shared/contract/vault.ts';

export type VaultOutputs = InferContractRouterOutputs<VaultContract>;

type Change = VaultOutputs['changes'] extends AsyncIterable<infer C> ? C : never;

/** The nouns a change event may name. */
export type ChangedNoun = Change extends { noun: infer Noun extends string } ? Noun : never;
