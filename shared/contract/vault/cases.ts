import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CasePatch, ClosingReason } from '../../domain/case/case.ts';
import { Id, ShortText } from '../../domain/primitives.ts';
import { refuses } from '../refusal-errors.ts';
import { person } from './by-person.ts';
import { Person } from './people.ts';

export const cases = {
  open: oc
    .input(z.strictObject({ personId: Id, caseworker: Id }))
    .output(Person)
    .errors({ ...person, ...refuses('case/already-open', 'case/wrong-worker') }),
  amend: oc
    .input(z.strictObject({ personId: Id, patch: CasePatch }))
    .output(Person)
    .errors({ ...person, ...refuses('case/not-found', 'case/two-open', 'case/wrong-worker', 'day/cannot-be') }),
  close: oc
    .input(z.strictObject({ personId: Id, reason: ClosingReason, words: ShortText }))
    .output(Person)
    .errors({ ...person, ...refuses('case/not-found', 'case/two-open') }),
  /** Of several open cases of one person, as after a merge, this one goes on; the others are closed with the reason `gone-on` and stay readable. */
  goOn: oc
    .input(z.strictObject({ personId: Id, caseId: Id }))
    .output(Person)
    .errors({ ...person, ...refuses('case/not-found') }),
};
