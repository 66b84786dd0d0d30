import type { OpenVault } from '../context.ts';
import { packOf } from '../disclosures/pack.ts';
import type { In, Out } from '../procedures.ts';
import { findReferral, packDecisions } from './queries.ts';

/** The pack of a referral as it would go with exactly these parts. Throws `referral/not-found`. */
export function referralPack(vault: OpenVault, { referralId, items }: In['referrals']['pack']): Out['referrals']['pack'] {
  const { referral } = findReferral(vault.db, referralId);
  const { force, personId, incidents } = referral;
  return packOf(vault, { force, personId, incidents, items, words: '', decisions: packDecisions(vault.db, referralId) });
}
