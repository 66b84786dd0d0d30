import { v7 } from 'uuid';
import { type ConsentAnswer, type ConsentDecision, type ConsentPurpose, consentInForce } from '#shared/domain/consent/consent.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import type { NewOp } from '#shared/log/op.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import { withdrawReferrals } from '../referrals/withdraw.ts';
import { carryConsent } from '../reports/carry-consent.ts';
import { sentReportOf } from '../reports/queries.ts';
import { consentDecisions, consentToday, incidentsWithDays } from './queries.ts';

/**
 * Adds one answer to one question; earlier answers stay. An answer that takes a yes back, and one that gives it again, goes wherever the
 * report has got to, in the same transaction; a referral to police whose yes is gone is withdrawn in it too. Only a yes has an end. Throws `incident/not-found`, and `consent/day-passed` for a day before
 * today.
 */
export function decideConsent(vault: OpenVault, input: In['consent']['decide']): Out['consent']['decide'] {
  const { incidentId, purpose, answer, endsOn: end, ...how } = input;
  const endsOn = answer === 'yes' ? end : null;
  const today = ukDay(vault.clock.now());
  if ([how.reviewOn, endsOn].some((day) => typeof day === 'string' && day < today)) throw new Refusal('consent/day-passed');
  return decide(vault, incidentId, [{ purpose, answer }], { ...how, endsOn, decidedBy: vault.worker.id });
}

/**
 * Takes back the yes to the named purposes, or to every one: each becomes a `no` of its own, at the same moment. A purpose without a yes is
 * left as it is. Throws `incident/not-found`.
 */
export function withdrawConsent(vault: OpenVault, input: In['consent']['withdraw']): Out['consent']['withdraw'] {
  const { incidentId, purposes, ...how } = input;
  return withdraw(vault, incidentId, purposes, { ...how, decidedBy: vault.worker.id });
}

type How = Pick<ConsentDecision, 'means' | 'givenBy' | 'language' | 'witness' | 'decidedBy'> & {
  reviewOn?: ConsentDecision['reviewOn'] | undefined;
  endsOn?: ConsentDecision['endsOn'] | undefined;
  signature?: ConsentDecision['signature'] | undefined;
};

/** The same, with who says so left to the caller: a withdrawal that came with a code is nobody's on this laptop. */
export function withdraw(vault: OpenVault, incidentId: string, purposes: readonly ConsentPurpose[], how: How): Out['consent']['withdraw'] {
  refuseUnknownIncident(vault.db, incidentId);
  const inForce = consentToday(vault, incidentId);
  const given = purposes.filter((purpose) => inForce[purpose] === 'yes');
  return decide(
    vault,
    incidentId,
    given.map((purpose) => ({ purpose, answer: 'no' as const })),
    how,
  );
}

function decide(
  vault: OpenVault,
  incidentId: string,
  answers: readonly { purpose: ConsentPurpose; answer: ConsentAnswer }[],
  how: How,
): Out['consent']['decide'] {
  refuseUnknownIncident(vault.db, incidentId);
  const before = consentDecisions(vault.db, incidentId);
  const last = newestWord(vault, incidentId, before);
  const made: ConsentDecision[] = [];
  for (const { purpose, answer } of answers) {
    const decidedAt = after(vault.clock.now(), made.at(-1)?.decidedAt ?? last);
    made.push({
      ...how,
      id: v7({ msecs: decidedAt.getTime() }),
      incidentId,
      purpose,
      answer,
      reviewOn: how.reviewOn ?? null,
      endsOn: how.endsOn ?? null,
      signature: how.signature ?? null,
      wordingVersion: wordingOf(how.language).version,
      decidedAt: decidedAt.toISOString(),
    });
  }
  const newest = made.at(-1);
  if (newest !== undefined) {
    const today = ukDay(vault.clock.now());
    const all = [...before, ...made];
    const carried = carryConsent(vault, incidentId, all, newest.decidedAt);
    const withdrawn = withdrawReferrals(vault, incidentId, consentInForce(before, today), consentInForce(all, today));
    const ops = made.map((body): NewOp => ({ type: 'consent.decided', subject: incidentId, body }));
    vault.log.commit([...ops, ...carried.ops, ...withdrawn], how.decidedBy, carried.also);
    // Also called where an arrival is taken in, inside a transaction, which is synchronous: this runs after its commit.
    queueMicrotask(() => {
      tell(vault, incidentId);
      if (withdrawn.length > 0) vault.changes.tell('people', null);
    });
  }
  return { decisions: consentDecisions(vault.db, incidentId), inForce: consentToday(vault, incidentId) };
}

/**
 * Carries every yes that has ended to wherever its report has got to: what waits is pulled or says less, what has left is followed by a
 * message. Called before anything is sent, and by nobody's hand. What was carried before is not carried again.
 */
export function letConsentEnd(vault: OpenVault): void {
  for (const incidentId of incidentsWithDays(vault.db, ukDay(vault.clock.now()))) {
    const decisions = consentDecisions(vault.db, incidentId);
    const carriedAt = after(vault.clock.now(), newestWord(vault, incidentId, decisions)).toISOString();
    const { ops, also } = carryConsent(vault, incidentId, decisions, carriedAt);
    if (ops.length === 0) continue;
    vault.log.commit(ops, vault.device.id, also);
    tell(vault, incidentId);
  }
}

function tell(vault: OpenVault, incidentId: string): void {
  for (const noun of ['consent', 'incidents', 'reports'] as const) vault.changes.tell(noun, incidentId);
}

/** When the newest answer was given, or central was told last; whatever comes next is later. */
function newestWord({ db }: OpenVault, incidentId: string, decisions: readonly ConsentDecision[]): string | undefined {
  const words = [decisions.at(-1)?.decidedAt, sentReportOf(db, incidentId)?.decidedAt ?? undefined];
  return words
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
}

/** Never before the word it replaces: a clock set back must not let a withdrawn yes win. */
function after(now: Date, last: string | undefined): Date {
  return new Date(Math.max(now.getTime(), last === undefined ? 0 : Date.parse(last) + 1));
}
