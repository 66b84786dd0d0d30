import { v7 } from 'uuid';
import { mayMove } from '#shared/domain/referral/referral.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { policeForce } from '#shared/reference/police-forces.ts';
import { refuseImpossibleDay } from '../clock/days.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import { headOf, incidentsOf, recordsOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { referralPack } from './pack.ts';
import { earliestStepOn, findReferral, isConsented } from './queries.ts';

/** The log keeps at most this much of a marked phrase beside the decision about it. */
const longestNoted = 400;

/**
 * Offers a referral to police about incidents of hers. An offer needs no consent; everything after it does. Throws `incident/not-found`,
 * `place/unknown-force`.
 */
export function offerReferral(vault: OpenVault, input: In['referrals']['offer']): Out['referrals']['offer'] {
  const subject = headOf(vault.db, input.personId);
  if (policeForce(input.force) === null) throw new Refusal('place/unknown-force');
  const hers = incidentsOf(vault.db, recordsOf(vault.db, subject));
  for (const id of input.incidents) {
    refuseUnknownIncident(vault.db, id);
    if (!hers.includes(id)) throw new Refusal('incident/not-found');
  }
  const id = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit([{ type: 'referral.offered', subject, body: { ...input, id, personId: subject } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { id };
}

/**
 * Moves a referral one step on. `sent` is not one of them: a referral is sent by handing over a pack. `consented` says which parts were agreed
 * to, and only those can be in the pack. Throws `referral/no-such-step`, `referral/nothing-agreed`, and `referral/no-consent` while there is no
 * yes to a formal report for each incident; withdrawing never needs one. Throws `day/cannot-be` for a day still to come or before what it
 * follows.
 */
export function moveReferral(
  vault: OpenVault,
  { referralId, to, on, words, agreed = [] }: In['referrals']['move'],
): Out['referrals']['move'] {
  const found = findReferral(vault.db, referralId);
  const { referral, standing } = found;
  if (!mayMove(standing, to)) throw new Refusal('referral/no-such-step');
  if (to === 'consented' && !isConsented(vault, referral)) throw new Refusal('referral/no-consent');
  if (to === 'consented' && agreed.length === 0) throw new Refusal('referral/nothing-agreed');
  refuseImpossibleDay(vault, on, earliestStepOn(vault.db, found));
  const body = { referralId, to, on, words, agreed: to === 'consented' ? agreed : [] };
  vault.log.commit([{ type: 'referral.moved', subject: referral.personId, body }], vault.worker.id);
  vault.changes.tell('people', referral.personId);
  return { standing: to };
}

/**
 * Decides about one marked word of a pack: remove, say it in other words, or keep with a reason. Logged; the newest counts. A key that marks
 * nothing any more changes nothing. Throws `referral/not-found`.
 */
export function decideInPack(
  vault: OpenVault,
  { referralId, items, key, decision }: In['referrals']['decide'],
): Out['referrals']['decide'] {
  const { referral } = findReferral(vault.db, referralId);
  const finding = referralPack(vault, { referralId, items }).findings.find((one) => one.key === key);
  if (finding !== undefined) {
    const body = { referralId, key, text: finding.text.slice(0, longestNoted), decision };
    vault.log.commit([{ type: 'pack.decided', subject: referral.personId, body }], vault.worker.id);
    vault.changes.tell('people', referral.personId);
  }
  return referralPack(vault, { referralId, items });
}

/**
 * Notes that the pack was handed over: the disclosure with the hash of what was shown and of the PDF, and the step `sent`, in one
 * transaction. Consent is looked at again here: a yes taken back since stops it. Throws `referral/no-such-step`, `referral/no-consent`,
 * `referral/not-agreed`, `referral/changed-since-shown`, `referral/undecided`.
 */
export function sendReferral(vault: OpenVault, { referralId, items, shown, pdfHash }: In['referrals']['send']): Out['referrals']['send'] {
  const { referral, standing, agreed } = findReferral(vault.db, referralId);
  if (!mayMove(standing, 'sent')) throw new Refusal('referral/no-such-step');
  if (!isConsented(vault, referral)) throw new Refusal('referral/no-consent');
  if (items.some((item) => !agreed.includes(item))) throw new Refusal('referral/not-agreed');
  const pack = referralPack(vault, { referralId, items });
  if (pack.shown !== shown) throw new Refusal('referral/changed-since-shown');
  if (pack.undecided > 0) throw new Refusal('referral/undecided');
  const now = vault.clock.now();
  const disclosure = {
    id: v7({ msecs: now.getTime() }),
    personId: referral.personId,
    because: { kind: 'referral' as const, id: referralId },
    to: policeForce(referral.force)?.name ?? referral.force,
    items: pack.items,
    contentHash: shown,
    pdfHash,
    madeOn: ukDay(now),
  };
  const move = { referralId, to: 'sent' as const, on: disclosure.madeOn, words: '', agreed: [] };
  vault.log.commit(
    [
      { type: 'disclosure.made', subject: referral.personId, body: disclosure },
      { type: 'referral.moved', subject: referral.personId, body: move },
    ],
    vault.worker.id,
  );
  vault.changes.tell('people', referral.personId);
  return { disclosureId: disclosure.id };
}
