import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CountedWhich, Counts } from '../../domain/statistics/counts.ts';
import { open, refuses } from '../refusal-errors.ts';

export const statistics = {
  /** `kept`: all kept records, for the project itself. `toTell`: only those agreed to be counted, small numbers hidden. */
  count: oc
    .input(CountedWhich)
    .output(z.strictObject({ kept: Counts, toTell: Counts }))
    .errors({ ...open, ...refuses('day/cannot-be') }),
};
