import { z } from 'zod';
import { OffenceCode } from '../incident/offence.ts';
import { CalendarDate } from '../primitives.ts';

/** Which incidents are counted: by the day they happened (both ends count) and the force chosen. Null: any. */
export const CountedWhich = z.strictObject({
  from: CalendarDate.nullable(),
  until: CalendarDate.nullable(),
  force: z.string().max(60).nullable(),
});
export type CountedWhich = z.infer<typeof CountedWhich>;

/** Totals of some incidents. An act is counted where it is the main one, so that the acts add up to the incidents. */
export const Counts = z.strictObject({
  incidents: z.number().int().nullable(),
  byMainAct: z.array(z.strictObject({ what: OffenceCode.nullable(), count: z.number().int().nullable() })),
  /** Of them, those where police intelligence without a name was agreed to. */
  anonymous: z.number().int().nullable(),
  /** Of them, those where speaking to police with details was agreed to. */
  formal: z.number().int().nullable(),
});
export type Counts = z.infer<typeof Counts>;

/** Fewer than this are never told outside: a cell of one to four may be somebody a reader knows. */
export const fewestTold = 5;

/**
 * The same counts as they may leave: null where a number, or what is left of the total beside it, is one to four. One hidden act alone could be
 * worked out from the total, so then the next smallest is hidden too. Nothing is a number that may be told.
 */
export function tellable(counts: Counts): Counts {
  const total = counts.incidents ?? 0;
  const isSmall = (count: number) => count > 0 && count < fewestTold;
  if (isSmall(total)) return { incidents: null, byMainAct: [], anonymous: null, formal: null };
  const part = (count: number | null) => (count === null || isSmall(count) || isSmall(total - count) ? null : count);
  const acts = counts.byMainAct.map(({ what, count }) => ({ what, count: count === null || isSmall(count) ? null : count }));
  const told = acts.filter(({ count }) => count !== null);
  const smallest = Math.min(...told.map(({ count }) => count ?? 0));
  const hidesOne = acts.length - told.length === 1;
  const place = hidesOne ? acts.findIndex(({ count }) => count === smallest) : -1;
  return {
    incidents: total,
    byMainAct: acts.map((act, at) => (at === place ? { ...act, count: null } : act)),
    anonymous: part(counts.anonymous),
    formal: part(counts.formal),
  };
}
