import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Id } from '../../domain/primitives.ts';
import { Finding, FindingDecision, Report } from '../../domain/report/report.ts';
import { ReportStanding } from '../../domain/report/standing.ts';
import { Widening } from '../../domain/report/widening.ts';
import { open, refuses } from '../refusal-errors.ts';

/** What the two columns "before it leaves" show, and whether it may go. */
export const Leaving = z.strictObject({
  /** Every text that would leave, by field path, as it stands in the note. */
  texts: z.array(z.strictObject({ field: z.string(), text: z.string() })),
  findings: z.array(Finding),
  decisions: z.record(z.string(), FindingDecision),
  /** The report as it would be sent now; undecided words stand in it as they are, and it cannot be sent. */
  report: Report,
  /** Hash of the report as shown. `submit` must name it: nothing leaves that was not shown. */
  shown: z.string(),
  /** How many things are left to decide; the same words in one field are one thing, however often they stand there. */
  undecided: z.number().int().nonnegative(),
  /** Date, place and kept facts could point to one person: how many such reports are to be expected, and what to say instead. */
  pointsTo: z.strictObject({ expected: z.number().nonnegative(), propose: Widening }).nullable(),
  /** How coarse a worker chose to speak of date and place; null as the record has it. */
  widened: Widening.nullable(),
  /** Why it cannot go yet, as refusal codes; empty when it can. */
  blockedBy: z.array(z.enum(['report/no-consent', 'report/undecided', 'report/already-sent', 'report/not-enrolled'])),
});
export type Leaving = z.infer<typeof Leaving>;

export const reports = {
  prepare: oc
    .input(z.strictObject({ incidentId: Id }))
    .output(Leaving)
    .errors({ ...open, ...refuses('incident/not-found') }),
  decide: oc
    .input(z.strictObject({ incidentId: Id, key: z.string().max(200), decision: FindingDecision }))
    .output(Leaving)
    .errors({ ...open, ...refuses('incident/not-found') }),
  /** Says less of date and place in the report than the record does; null goes back to the record. */
  widen: oc
    .input(z.strictObject({ incidentId: Id, to: Widening.nullable() }))
    .output(Leaving)
    .errors({ ...open, ...refuses('incident/not-found') }),
  submit: oc
    .input(z.strictObject({ incidentId: Id, shown: z.string() }))
    .output(z.strictObject({ reportId: Id, standing: ReportStanding }))
    .errors({
      ...open,
      ...refuses(
        'incident/not-found',
        'report/no-consent',
        'report/undecided',
        'report/changed-since-shown',
        'report/already-sent',
        'report/not-enrolled',
      ),
    }),
};
