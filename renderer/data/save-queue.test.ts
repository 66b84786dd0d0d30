import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SaveQueue, type SaveStanding } from './save-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A vault that answers when told to, and keeps what it was given in order. */
function slowVault() {
  const kept: string[] = [];
  const open: { value: string; end: (error?: Error) => void }[] = [];
  const save = (value: string) =>
    new Promise<string>((resolve, reject) => {
      open.push({
        value,
        end: (error) => {
          if (error) reject(error);
          else {
            kept.push(value);
            resolve(`at ${kept.length}`);
          }
        },
      });
    });
  return { kept, open, save };
}

function queueOver(save: (value: string) => Promise<string>, mayRetry = true) {
  const standings: SaveStanding[] = [];
  const queue = new SaveQueue<string>({ save, mayRetry: () => mayRetry, onStanding: (standing) => standings.push(standing) });
  return { queue, standings, last: () => standings.at(-1) };
}

describe('what is typed', () => {
  it('is saved within 400 ms of the first unsaved key although typing goes on', async () => {
    const kept: string[] = [];
    const { queue } = queueOver(async (value) => {
      kept.push(value);
      return 'now';
    });
    for (let key = 1; key <= 9; key++) {
      queue.change('x'.repeat(key));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(kept[0]).toBe('x'.repeat(8));
  });

  it('says “saved” with the time the vault answered, and only when nothing newer waits', async () => {
    const vault = slowVault();
    const { queue, last } = queueOver(vault.save);
    queue.change('a');
    await vi.advanceTimersByTimeAsync(300);
    expect(last()).toEqual({ phase: 'saving' });
    queue.change('ab');
    vault.open[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ phase: 'unsaved' });
    await vi.advanceTimersByTimeAsync(400);
    vault.open[1]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ phase: 'saved', at: 'at 2' });
  });

  it('is never saved twice at once, so that an older text cannot land after a newer one', async () => {
    const vault = slowVault();
    const { queue } = queueOver(vault.save);
    queue.change('a');
    await vi.advanceTimersByTimeAsync(300);
    queue.change('ab');
    queue.change('abc');
    await vi.advanceTimersByTimeAsync(5000);
    expect(vault.open.map(({ value }) => value)).toEqual(['a']);
    vault.open[0]?.end();
    await vi.advanceTimersByTimeAsync(400);
    expect(vault.open.map(({ value }) => value)).toEqual(['a', 'abc']);
  });
});

describe('a save that fails', () => {
  it('says so and is tried again by itself until it succeeds, with the newest words', async () => {
    let isDiskFull = true;
    const kept: string[] = [];
    const { queue, last } = queueOver(async (value) => {
      if (isDiskFull) throw new Error('disk full');
      kept.push(value);
      return 'now';
    });
    queue.change('a');
    await vi.advanceTimersByTimeAsync(300);
    expect(last()?.phase).toBe('failing');
    queue.change('ab');
    await vi.advanceTimersByTimeAsync(600);
    expect(last()?.phase).toBe('failing');
    isDiskFull = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kept).toEqual(['ab']);
    expect(last()).toEqual({ phase: 'saved', at: 'now' });
    expect(queue.hasUnsaved).toBe(false);
  });

  it('is not tried again when that cannot help, and says so', async () => {
    let tries = 0;
    const { queue, last } = queueOver(async () => {
      tries += 1;
      throw new Error('changed elsewhere');
    }, false);
    queue.change('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries).toBe(1);
    expect(last()?.phase).toBe('stopped');
    expect(await queue.flush()).toBe(false);
  });
});

describe('leaving the page or locking', () => {
  it('saves at once and waits until it is durable', async () => {
    const vault = slowVault();
    const { queue } = queueOver(vault.save);
    queue.change('a');
    let isDone = false;
    const flushed = queue.flush().then((isSafe) => {
      isDone = true;
      return isSafe;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(vault.open.map(({ value }) => value)).toEqual(['a']);
    expect(isDone).toBe(false);
    vault.open[0]?.end();
    expect(await flushed).toBe(true);
    expect(vault.kept).toEqual(['a']);
  });

  it('waits for a save under way and for the words typed after it', async () => {
    const vault = slowVault();
    const { queue } = queueOver(vault.save);
    queue.change('a');
    await vi.advanceTimersByTimeAsync(300);
    queue.change('ab');
    const flushed = queue.flush();
    vault.open[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    vault.open[1]?.end();
    expect(await flushed).toBe(true);
    expect(vault.kept).toEqual(['a', 'ab']);
  });

  it('says when the words could not be kept, and keeps trying', async () => {
    let isDiskFull = true;
    const kept: string[] = [];
    const { queue } = queueOver(async (value) => {
      if (isDiskFull) throw new Error('disk full');
      kept.push(value);
      return 'now';
    });
    queue.change('a');
    expect(await queue.flush()).toBe(false);
    isDiskFull = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept).toEqual(['a']);
  });
});

it('after any typing, failing and flushing the vault holds the last words', async () => {
  vi.useRealTimers();
  const step = fc.oneof(
    fc.record({ type: fc.string({ maxLength: 8 }) }),
    fc.constant({ flush: true as const }),
    fc.constant({ fail: true as const }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      let kept: string | null = null;
      let failuresLeft = 0;
      let typed: string | null = null;
      const queue = new SaveQueue<string>({
        quietMs: 0,
        longestMs: 0,
        retryMs: 0,
        mayRetry: () => true,
        onStanding: () => {},
        save: async (value) => {
          await Promise.resolve();
          if (failuresLeft > 0) {
            failuresLeft -= 1;
            throw new Error('disk full');
          }
          kept = value;
          return 'now';
        },
      });
      for (const one of steps) {
        if ('type' in one) {
          typed = one.type;
          queue.change(one.type);
        } else if ('fail' in one) failuresLeft += 1;
        else await queue.flush();
      }
      failuresLeft = 0;
      for (let tries = 0; tries < 3 && !(await queue.flush()); tries++);
      expect(kept).toBe(typed);
    }),
    { numRuns: 60 },
  );
});
