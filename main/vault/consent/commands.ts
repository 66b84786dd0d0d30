import { v7 } from 'uuid';
import { type ConsentAnswer, type ConsentDecision, type ConsentPurpose, consentInForce } from '#shared/domain/consent/consent.ts';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import type { NewOp } from '#shared/log/op.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import { carryConsent } from '../reports/carry-consent.ts';
import { consentDecisions } from './queries.ts';

/**
 * Adds one answer to one question; earlier answers stay. An answer that takes a yes back, and one that gives it again, goes wherever the
 * report has got to, in the same transaction. Throws `incident/not-found`.
 */
export function decideConsent(vault: OpenVault, input: In['consent']['decide']): Out['consent']['decide'] {
  const { incidentId, purpose, answer, ...how } = input;
  return decide(vault, incidentId, [{ purpose, answer }], { ...how, decidedBy: vault.worker.id });
}

/**
 * Takes back the yes to the named purposes, or to every one: each becomes a `no` of its own, at the same moment. A purpose without a yes is
 * left as it is. Throws `incident/not-found`.
 */
export function withdrawConsent(vault: OpenVault, input: In['consent']['withdraw']): Out['consent']['withdraw'] {
  const { incidentId, purposes, ...how } = input;
  return withdraw(vault, incidentId, purposes, { ...how, decidedBy: vault.worker.id });
}

type How = Pick<ConsentDecision, 'means' | 'language' | 'witness' | 'decidedBy'> & {
  reviewOn?: ConsentDecision['reviewOn'] | undefined;
  signature?: ConsentDecision['signature'] | undefined;
};

/** The same, with who says so left to the caller: a withdrawal that came with a code is nobody's on this laptop. */
export function withdraw(vault: OpenVault, incidentId: string, purposes: readonly ConsentPurpose[], how: How): Out['consent']['withdraw'] {
  refuseUnknownIncident(vault.db, incidentId);
  const inForce = consentInForce(consentDecisions(vault.db, incidentId));
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
  const made: ConsentDecision[] = [];
  for (const { purpose, answer } of answers) {
    const decidedAt = after(vault.clock.now(), made.at(-1) ?? before.at(-1));
    made.push({
      ...how,
      id: v7({ msecs: decidedAt.getTime() }),
      incidentId,
      purpose,
      answer,
      reviewOn: how.reviewOn ?? null,
      signature: how.signature ?? null,
      wordingVersion: wordingOf(how.language).version,
      decidedAt: decidedAt.toISOString(),
    });
  }
  const newest = made.at(-1);
  if (newest !== undefined) {
    const carried = carryConsent(vault, incidentId, consentInForce([...before, ...made]), newest.decidedAt);
    const ops = made.map((body): NewOp => ({ type: 'consent.decided', subject: incidentId, body }));
    vault.log.commit([...ops, ...carried.ops], how.decidedBy, carried.also);
    // Also called where an arrival is taken in, inside a transaction, which is synchronous: this runs after its commit.
    queueMicrotask(() => {
      for (const noun of ['consent', 'incidents', 'reports'] as const) vault.changes.tell(noun, incidentId);
    });
  }
  const decisions = consentDecisions(vault.db, incidentId);
  return { decisions, inForce: consentInForce(decisions) };
}

/** Never before the answer it replaces: a clock set back must not let a withdrawn yes win. */
function after(now: Date, last: ConsentDecision | undefined): Date {
  const least = last === undefined ? 0 : Date.parse(last.decidedAt) + 1;
  return new Date(Math.max(now.getTime(), least));
}
