import { v7 } from 'uuid';
import { mayMove } from '#shared/domain/referral/referral.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { policeForce } from '#shared/reference/police-forces.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import { headOf, incidentsOf, recordsOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { referralPack } from './pack.ts';
import { findReferral, isConsented } from './queries.ts';

/** Offers a referral to police about incidents of hers. An offer needs no consent; everything after it does. Throws `incident/not-found`. */
export function offerReferral(vault: OpenVault, input: In['referrals']['offer']): Out['referrals']['offer'] {
  const subject = headOf(vault.db, input.personId);
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
 * Moves a referral one step on. `sent` is not one of them: a referral is sent by handing over a pack. Throws `referral/no-such-step`, and
 * `referral/no-consent` while there is no yes to a formal report for each incident; withdrawing never needs one.
 */
export function moveReferral(vault: OpenVault, { referralId, to, on, words }: In['referrals']['move']): Out['referrals']['move'] {
  const { referral, standing } = findReferral(vault.db, referralId);
  if (!mayMove(standing, to)) throw new Refusal('referral/no-such-step');
  if (to === 'consented' && !isConsented(vault, referral)) throw new Refusal('referral/no-consent');
  vault.log.commit([{ type: 'referral.moved', subject: referral.personId, body: { referralId, to, on, words } }], vault.worker.id);
  vault.changes.tell('people', referral.personId);
  return { standing: to };
}

/**
 * Notes that the pack was handed over: the disclosure with the hash of what was shown and of the PDF, and the step `sent`, in one
 * transaction. Consent is looked at again here: a yes taken back since stops it. Throws `referral/no-such-step`, `referral/no-consent`,
 * `referral/changed-since-shown`.
 */
export function sendReferral(vault: OpenVault, { referralId, items, shown, pdfHash }: In['referrals']['send']): Out['referrals']['send'] {
  const { referral, standing } = findReferral(vault.db, referralId);
  if (!mayMove(standing, 'sent')) throw new Refusal('referral/no-such-step');
  if (!isConsented(vault, referral)) throw new Refusal('referral/no-consent');
  const pack = referralPack(vault, { referralId, items });
  if (pack.shown !== shown) throw new Refusal('referral/changed-since-shown');
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
  const move = { referralId, to: 'sent' as const, on: disclosure.madeOn, words: '' };
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
