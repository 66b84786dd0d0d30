import { factSource } from '../search/fact-source.ts';

/** Referrals and each of their steps, found by the force and by what was noted: the officer, the decision, the court. */
export const searchableReferrals = factSource('referral', 'workCases', 'referrals', {
  'referral.offered': ({ force }) => ({ texts: [], forces: [force] }),
  'referral.moved': ({ words, on }) => ({ texts: [words], on }),
});
