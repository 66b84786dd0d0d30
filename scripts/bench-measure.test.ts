import { describe, expect, it } from 'vitest';
import { inTurn, median, timed } from './bench-measure.ts';

describe('measuring', () => {
  it('the median is the middle one, or between the two middle ones, and there is none of nothing', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });

  it('both sides run in turn, the baseline first, as often as asked', async () => {
    const order: string[] = [];
    const taken = await inTurn(
      2,
      (turn) => void order.push(`bare ${turn}`),
      (turn) => void order.push(`ours ${turn}`),
    );
    expect(order).toEqual(['bare 0', 'ours 0', 'bare 1', 'ours 1']);
    expect(taken.baseline).toHaveLength(2);
    expect(taken.ours).toHaveLength(2);
  });

  it('work that measured itself is believed', async () => {
    expect(
      await inTurn(
        1,
        () => 5,
        () => 7,
      ),
    ).toEqual({ baseline: [5], ours: [7] });
  });

  it('the ratio is ours against the baseline', () => {
    expect(timed('x', 2, { baseline: [10, 20, 30], ours: [50, 50, 50] }, 'd')).toMatchObject({
      ratio: 2.5,
      baseline: 20,
      ours: 50,
      limit: 2,
    });
  });
});
