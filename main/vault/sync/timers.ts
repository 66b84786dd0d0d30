/** Where waiting comes from. Handed in, so that tests decide when time passes. */
export type Timers = {
  /** Calls `act` once after that many milliseconds, unless the answered function is called before. */
  after(milliseconds: number, act: () => void): () => void;
};

/** The machine's own timers. They do not keep the process alive. */
export const machineTimers: Timers = {
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/**
 * How long to wait after the n-th failure in a row (from 1), in milliseconds: doubling from 2 s to 5 min, of which a random half is
 * taken off, so that two hundred laptops do not come back in the same second after an outage ("equal jitter", AWS Architecture Blog,
 * "Exponential Backoff And Jitter", 2015).
 */
export function backoff(failures: number, random: () => number): number {
  const full = Math.min(2000 * 2 ** Math.min(failures - 1, 20), 300_000);
  return full / 2 + (full / 2) * random();
}
