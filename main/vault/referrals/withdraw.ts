import { v7 } from 'uuid';
import { isAgreedTo } from '#shared/domain/consent/consent.ts';
import { mayMove } from '#shared/domain/referral/referral.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { formatMessage } from '#shared/i18n/format.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';
import type { NewOp } from '#shared/log/op.ts';
import { policeForce } from '#shared/reference/police-forces.ts';
import type { OpenVault } from '../context.ts';
import { referralsOf } from './queries.ts';

type State = Parameters<typeof isAgreedTo>[0];

/**
 * What a change of consent means for referrals to police: once the yes to a formal report about an incident is taken back, every referral
 * that names it and is not over is withdrawn on the same day. To be committed with the answers themselves. What police hold already they may
 * keep: a person has to tell them, and is asked to by a task for that day.
 */
export function withdrawReferrals(vault: OpenVault, incidentId: string, before: State, now: State): NewOp[] {
  if (!isAgreedTo(before, 'formalReport') || isAgreedTo(now, 'formalReport')) return [];
  const on = ukDay(vault.clock.now());
  return referralsOf(vault.db, null)
    .filter(({ referral, standing }) => referral.incidents.includes(incidentId) && mayMove(standing, 'withdrawn'))
    .flatMap(({ referral, standing }): NewOp[] => {
      const { id: referralId, personId } = referral;
      const moved: NewOp = {
        type: 'referral.moved',
        subject: personId,
        body: { referralId, to: 'withdrawn', on, words: '', agreed: [] },
      };
      if (standing === 'offered' || standing === 'consented') return [moved];
      const force = policeForce(referral.force)?.name ?? referral.force;
      const title = formatMessage(defaultLocale, 'pack.tell-police', { force });
      const id = v7({ msecs: vault.clock.now().getTime() });
      return [moved, { type: 'task.added', subject: personId, body: { id, personId, title, dueOn: on, assignedTo: null, kind: 'isva' } }];
    });
}
