import { oc } from '@orpc/contract';
import { z } from 'zod';
import { InformationRequest, RequestDecision } from '../../domain/information-request/information-request.ts';
import { Hex, Id } from '../../domain/primitives.ts';
import { open, refuses } from '../refusal-errors.ts';
import { person } from './by-person.ts';

/** The register of police requests for information about people. */
export const requests = {
  list: oc
    .output(
      z.strictObject({
        requests: z.array(
          z.strictObject({
            ...InformationRequest.shape,
            personName: z.string(),
            notedBy: z.string(),
            decision: RequestDecision.extend({
              by: z.string(),
              /** SHA-256 of what left; null when nothing did. */ leftHash: Hex.nullable(),
            }).nullable(),
          }),
        ),
      }),
    )
    .errors(open),
  receive: oc
    .input(InformationRequest.omit({ id: true }))
    .output(z.strictObject({ id: Id }))
    .errors({ ...person, ...refuses('day/cannot-be', 'place/unknown-force') }),
  decide: oc
    .input(RequestDecision.omit({ on: true }))
    .output(z.strictObject({ decided: z.boolean() }))
    .errors({ ...open, ...refuses('request/not-found', 'request/already-decided', 'request/duty-not-met') }),
};
