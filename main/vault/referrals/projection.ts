import { factTable } from '../log/fact-table.ts';

/** Referrals to police and every step they took. */
export const referrals = factTable('referrals', ['referral.offered', 'referral.moved']);
