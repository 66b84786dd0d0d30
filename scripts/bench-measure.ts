/**
 * One line of the benchmark table. `ratio` is what counts: `ours` against a `baseline` measured in the same run, oriented so that higher is
 * worse; above `limit` the benchmark fails.
 */
export type Measured = { name: string; ratio: number; baseline: number; ours: number; unit: string; limit: number; detail: string };

/** The middle value. Throws on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('the median of nothing');
  return sorted.length % 2 === 1 ? middle : (middle + (sorted[sorted.length / 2 - 1] as number)) / 2;
}

/** The value below which this share of the values lies (nearest rank). Throws on an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('a percentile of nothing');
  return value;
}

/**
 * Runs two things in turn, so that what slows the machine slows both, and answers how long each took, in milliseconds. Work that knows
 * better when it began and ended answers its own time.
 */
export async function inTurn(
  times: number,
  baseline: (turn: number) => Promise<unknown> | unknown,
  ours: (turn: number) => Promise<unknown> | unknown,
): Promise<{ baseline: number[]; ours: number[] }> {
  const taken = { baseline: [] as number[], ours: [] as number[] };
  for (let turn = 0; turn < times; turn++) {
    for (const [side, work] of [['baseline', baseline] as const, ['ours', ours] as const]) {
      const started = performance.now();
      const own = await work(turn);
      taken[side].push(typeof own === 'number' ? own : performance.now() - started);
    }
  }
  return taken;
}

/** A row about time: medians and their ratio, with the spread in the detail. */
export function timed(name: string, limit: number, taken: { baseline: number[]; ours: number[] }, detail: string): Measured {
  const [baseline, ours] = [median(taken.baseline), median(taken.ours)];
  const spread = (values: number[]) => `${round(Math.min(...values))}-${round(Math.max(...values))}`;
  return {
    name,
    ratio: round(ours / baseline),
    baseline: round(baseline),
    ours: round(ours),
    unit: 'ms',
    limit,
    detail: `${detail}; medians of ${taken.ours.length} interleaved runs, baseline ${spread(taken.baseline)}, ours ${spread(taken.ours)}`,
  };
}

/** Three figures that mean something, no more. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
