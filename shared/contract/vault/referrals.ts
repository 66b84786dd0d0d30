import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Disclosure } from '../../domain/disclosure/disclosure.ts';
import { CalendarDate, Hex, Id, Instant } from '../../domain/primitives.ts';
import { PackItem, PackSection, Referral, ReferralMove, ReferralStep } from '../../domain/referral/referral.ts';
import { Finding, FindingDecision } from '../../domain/report/report.ts';
import { open, refuses } from '../refusal-errors.ts';
import { byPerson, person } from './by-person.ts';

export const Pack = z.strictObject({
  items: z.array(PackItem),
  sections: z.array(PackSection),
  /** Words that may say what nobody agreed to hand over, and what was decided about them. */
  findings: z.array(Finding),
  decisions: z.record(z.string(), FindingDecision),
  /** How many are left to decide: while there is one, it cannot be sent. */
  undecided: z.number().int().nonnegative(),
  /** Hash of the words shown. */
  shown: Hex,
});
export type Pack = z.infer<typeof Pack>;

export const referrals = {
  list: oc
    .input(byPerson)
    .output(
      z.strictObject({
        referrals: z.array(
          z.strictObject({
            ...Referral.shape,
            standing: ReferralStep,
            /** The parts agreed to; only these can be in a pack. */
            agreed: z.array(PackItem),
            mayFollow: z.array(ReferralStep),
            /** Whether there is a yes to a formal report for each incident now. */
            isConsented: z.boolean(),
            /** Somebody else said yes to it for one of them, which does not count. */
            onlyByAnother: z.boolean(),
            /** No step of it can have been before this day. */
            earliestOn: CalendarDate,
            steps: z.array(
              z.strictObject({
                to: ReferralStep,
                on: CalendarDate.nullable(),
                words: z.string(),
                agreed: z.array(PackItem),
                at: Instant,
                by: z.string(),
              }),
            ),
            disclosures: z.array(z.strictObject({ ...Disclosure.shape, at: Instant, by: z.string() })),
          }),
        ),
      }),
    )
    .errors(person),
  offer: oc
    .input(Referral.omit({ id: true }))
    .output(z.strictObject({ id: Id }))
    .errors({ ...person, ...refuses('incident/not-found', 'place/unknown-force') }),
  move: oc
    .input(ReferralMove.extend({ to: ReferralStep.exclude(['offered', 'sent']), agreed: ReferralMove.shape.agreed.default([]) }))
    .output(z.strictObject({ standing: ReferralStep }))
    .errors({
      ...open,
      ...refuses('referral/not-found', 'referral/no-such-step', 'referral/no-consent', 'referral/nothing-agreed', 'day/cannot-be'),
    }),
  /** The pack with exactly these parts, in the words of the paper. Nothing leaves by asking. */
  pack: oc
    .input(z.strictObject({ referralId: Id, items: z.array(PackItem).max(20) }))
    .output(Pack)
    .errors({ ...person, ...refuses('referral/not-found', 'incident/not-found') }),
  /** What is to become of one marked word in the pack. */
  decide: oc
    .input(z.strictObject({ referralId: Id, items: z.array(PackItem).max(20), key: z.string().max(300), decision: FindingDecision }))
    .output(Pack)
    .errors({ ...person, ...refuses('referral/not-found', 'incident/not-found') }),
  /** Notes that the pack as shown was handed over, with the hash of its PDF. */
  send: oc
    .input(
      z.strictObject({
        referralId: Id,
        items: z.array(PackItem).min(1).max(20),
        shown: Hex.length(64),
        pdfHash: Hex.length(64).nullable(),
      }),
    )
    .output(z.strictObject({ disclosureId: Id }))
    .errors({
      ...person,
      ...refuses(
        'incident/not-found',
        'referral/not-found',
        'referral/no-such-step',
        'referral/no-consent',
        'referral/not-agreed',
        'referral/changed-since-shown',
        'referral/undecided',
      ),
    }),
};
