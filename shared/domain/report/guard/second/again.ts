import stored from '../../../../reference/second-reader.json' with { type: 'json' };
import { readModel } from './model.ts';
import { type Limits, type SecondReader, secondReader } from './reader.ts';

/** Chosen by leaving one writer out at a time: where what is found and the false alarms stand best to each other (decision 0012). */
export const limits: Limits = { drop: 0.25, doubt: 0.5, grow: 0.15, propose: 0.4, his: 0.9 };

let learned: SecondReader | null = null;

/** The second reader with the weights that were learned (`node scripts/second-reader.ts`). They are read when first asked for: the app starts without them. */
export const readAgain: SecondReader = (reading) => {
  learned ??= secondReader(readModel(stored), limits);
  return learned(reading);
};

/** Leaves everything as the rules found it: what the second reader is measured against, and what it learns from. */
export const rulesAlone: SecondReader = ({ spans }) => [...spans];
