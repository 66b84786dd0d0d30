import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Hex, Id, ShortText } from '../../domain/primitives.ts';
import { SafeguardingConcern, SafeguardingReason, SafeguardingRisk, SafeguardingTelling } from '../../domain/safeguarding/safeguarding.ts';
import { open, refuses } from '../refusal-errors.ts';
import { passphrase } from './passphrase.ts';

/** A child or an adult at risk, or a threat to life: the one path that may set aside what was chosen, for two workers together. */
export const safeguarding = {
  list: oc
    .input(z.strictObject({ incidentId: Id }))
    .output(z.strictObject({ concerns: z.array(SafeguardingConcern) }))
    .errors({ ...open, ...refuses('incident/not-found') }),
  raise: oc
    .input(z.strictObject({ incidentId: Id, risk: SafeguardingRisk, reason: SafeguardingReason }))
    .output(SafeguardingConcern)
    .errors({ ...open, ...refuses('incident/not-found') }),
  /** `worker` is the second person, who types a passphrase of their own. */
  confirm: oc
    .input(z.strictObject({ id: Id, worker: Id, passphrase, remark: ShortText }))
    .output(SafeguardingConcern)
    .errors({
      ...open,
      ...refuses(
        'safeguarding/not-found',
        'safeguarding/same-person',
        'safeguarding/already-confirmed',
        'session/wrong-passphrase',
        'session/wait',
      ),
    }),
  /** Notes what was told to whom under a concern two workers stand for, as a disclosure with its hash. `pdfHash` when it was told on paper. */
  tell: oc
    .input(z.strictObject({ ...SafeguardingTelling.shape, pdfHash: Hex.length(64).nullable() }))
    .output(SafeguardingConcern)
    .errors({ ...open, ...refuses('safeguarding/not-found', 'safeguarding/not-confirmed', 'safeguarding/no-why') }),
};
