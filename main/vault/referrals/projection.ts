import { factTable } from '../log/fact-table.ts';

/** Referrals to police and every step they took, and what was decided about words of a pack. */
export const referrals = factTable('referrals', ['referral.offered', 'referral.moved', 'pack.decided']);
