import { useEffect, useState } from 'react';

/**
 * Whole seconds left of a wait that began when `seconds` was last told (`told` changes each time). Counts by the clock, so that a laptop
 * that slept does not wait longer than it must.
 */
export function useCountdown(seconds: number, told: unknown): number {
  const [left, setLeft] = useState(seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `told` starts the same wait again.
  useEffect(() => {
    const until = Date.now() + seconds * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    tick();
    if (seconds <= 0) return;
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [seconds, told]);
  return left;
}
