import { isAgreedTo, passedOver } from '#shared/domain/consent/consent.ts';
import { yearsBefore, yearsOfPapers } from '#shared/domain/day/day.ts';
import {
  agreedParts,
  nextSteps,
  type PackFindingDecided,
  type PackItem,
  type Referral,
  type ReferralMove,
  type ReferralStep,
  standingOf,
} from '#shared/domain/referral/referral.ts';
import type { Decisions } from '#shared/domain/report/apply.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { consentDecisions, consentToday } from '../consent/queries.ts';
import type { OpenVault } from '../context.ts';
import { disclosuresOf } from '../disclosures/queries.ts';
import { incidentLines } from '../incidents/queries.ts';
import { type Fact, factsOf } from '../log/fact-table.ts';
import { recordsOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { workerNames } from '../workers/queries.ts';

export type Step = { opId: string; at: string; actor: string; to: ReferralStep; on: string | null; words: string; agreed: PackItem[] };
export type Kept = { referral: Referral; offeredAt: string; offeredBy: string; steps: Step[]; standing: ReferralStep; agreed: PackItem[] };

/** The referrals of these records with every step, oldest first. */
export function referralsOf(db: Database, group: readonly string[] | null): Kept[] {
  const facts = factsOf(db, 'referrals', group);
  const moves = facts.filter(({ type }) => type === 'referral.moved') as Fact<ReferralMove>[];
  return (facts.filter(({ type }) => type === 'referral.offered') as Fact<Referral>[]).map(({ opId, body, at, actor }) => {
    const own = moves.filter((move) => move.body.referralId === body.id);
    const offered: Step = { opId, at, actor, to: 'offered', on: null, words: '', agreed: [] };
    const steps = own.map(({ opId: id, at: when, actor: who, body: { to, on, words, agreed } }) => ({
      opId: id,
      at: when,
      actor: who,
      to,
      on,
      words,
      agreed,
    }));
    return {
      referral: body,
      offeredAt: at,
      offeredBy: actor,
      steps: [offered, ...steps],
      standing: standingOf(own.map((move) => move.body)),
      agreed: agreedParts(own.map((move) => move.body)),
    };
  });
}

/** Throws `referral/not-found`. */
export function findReferral(db: Database, referralId: string): Kept {
  const found = referralsOf(db, null).find(({ referral }) => referral.id === referralId);
  if (found === undefined) throw new Refusal('referral/not-found');
  return found;
}

/**
 * No step of a referral can have been before the incidents it is about, or, where nobody knows their day, longer before the offer was noted
 * than papers are kept.
 */
export function earliestStepOn(db: Database, { referral, offeredAt }: Pick<Kept, 'referral' | 'offeredAt'>): string {
  const oldestPaper = yearsBefore(ukDay(new Date(offeredAt)), yearsOfPapers);
  const days = incidentLines(db, referral.incidents).map(({ on }) => on);
  const first = days.reduce<string | null>((least, on) => (on !== null && (least === null || on < least) ? on : least), null);
  return first !== null && first > oldestPaper ? first : oldestPaper;
}

/** The newest decision about each marked word of a pack. */
export function packDecisions(db: Database, referralId: string): Decisions {
  const decided = factsOf(db, 'referrals', null).filter(({ type }) => type === 'pack.decided') as Fact<PackFindingDecided>[];
  return Object.fromEntries(decided.filter(({ body }) => body.referralId === referralId).map(({ body }) => [body.key, body.decision]));
}

/** Whether there is a yes to a formal report for every incident of a referral, as it stands today. */
export function isConsented(vault: Pick<OpenVault, 'db' | 'clock'>, { incidents }: Referral): boolean {
  return incidents.every((id) => isAgreedTo(consentToday(vault, id), 'formalReport'));
}

/** The referrals of a person, what may come next for each, and what was handed over. Throws `person/not-found`. */
export function listReferrals(vault: OpenVault, { personId }: In['referrals']['list']): Out['referrals']['list'] {
  const group = recordsOf(vault.db, personId);
  const names = workerNames(vault.db);
  const handedOver = disclosuresOf(vault.db, group);
  return {
    referrals: referralsOf(vault.db, group).map(({ referral, offeredAt, steps, standing, agreed }) => ({
      ...referral,
      earliestOn: earliestStepOn(vault.db, { referral, offeredAt }),
      standing,
      agreed,
      mayFollow: nextSteps(standing),
      isConsented: isConsented(vault, referral),
      onlyByAnother: referral.incidents.some((id) =>
        passedOver(consentDecisions(vault.db, id)).some(({ purpose, answer }) => purpose === 'formalReport' && answer === 'yes'),
      ),
      steps: steps.map(({ opId: _op, actor, ...step }) => ({ ...step, by: names.get(actor) ?? '' })),
      disclosures: handedOver
        .filter(({ body }) => body.because.id === referral.id)
        .map(({ body, at, actor }) => ({ ...body, at, by: names.get(actor) ?? '' })),
    })),
  };
}
