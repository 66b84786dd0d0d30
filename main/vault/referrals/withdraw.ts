import { isAgreedTo } from '#shared/domain/consent/consent.ts';
import { mayMove } from '#shared/domain/referral/referral.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import type { NewOp } from '#shared/log/op.ts';
import type { OpenVault } from '../context.ts';
import { referralsOf } from './queries.ts';

type State = Parameters<typeof isAgreedTo>[0];

/**
 * What a change of consent means for referrals to police: once the yes to a formal report about an incident is taken back, every referral
 * that names it and is not over is withdrawn on the same day. To be committed with the answers themselves. What police hold already they may
 * keep: a person has to tell them.
 */
export function withdrawReferrals(vault: OpenVault, incidentId: string, before: State, now: State): NewOp[] {
  if (!isAgreedTo(before, 'formalReport') || isAgreedTo(now, 'formalReport')) return [];
  const on = ukDay(vault.clock.now());
  return referralsOf(vault.db, null)
    .filter(({ referral, standing }) => referral.incidents.includes(incidentId) && mayMove(standing, 'withdrawn'))
    .map(({ referral }) => {
      const body = { referralId: referral.id, to: 'withdrawn' as const, on, words: '', agreed: [] };
      return { type: 'referral.moved', subject: referral.personId, body };
    });
}
