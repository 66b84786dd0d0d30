import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Disclosure } from '../../domain/disclosure/disclosure.ts';
import { CalendarDate, Hex, Id, Instant } from '../../domain/primitives.ts';
import { PackItem, PackSection, Referral, ReferralMove, ReferralStep } from '../../domain/referral/referral.ts';
import { open, refuses } from '../refusal-errors.ts';
import { byPerson, person } from './by-person.ts';

export const referrals = {
  list: oc
    .input(byPerson)
    .output(
      z.strictObject({
        referrals: z.array(
          z.strictObject({
            ...Referral.shape,
            standing: ReferralStep,
            mayFollow: z.array(ReferralStep),
            /** Whether there is a yes to a formal report for each incident now. */
            isConsented: z.boolean(),
            steps: z.array(
              z.strictObject({ to: ReferralStep, on: CalendarDate.nullable(), words: z.string(), at: Instant, by: z.string() }),
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
    .errors({ ...person, ...refuses('incident/not-found') }),
  move: oc
    .input(ReferralMove.extend({ to: ReferralStep.exclude(['offered', 'sent']) }))
    .output(z.strictObject({ standing: ReferralStep }))
    .errors({ ...open, ...refuses('referral/not-found', 'referral/no-such-step', 'referral/no-consent') }),
  /** The pack with exactly these parts. Labels and codes are ids of the catalogue. Nothing leaves by asking. */
  pack: oc
    .input(z.strictObject({ referralId: Id, items: z.array(PackItem).max(20) }))
    .output(z.strictObject({ items: z.array(PackItem), sections: z.array(PackSection), shown: Hex }))
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
        'referral/changed-since-shown',
      ),
    }),
};
