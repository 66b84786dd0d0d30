import { useEffect, useState } from 'react';

/**
 * Whole seconds left until a moment (milliseconds since 1970), 0 once it has passed. Counts by the clock, so that a laptop that slept does
 * not wait longer than it must.
 */
export function useCountdown(until: number): number {
  const [left, setLeft] = useState(() => secondsTo(until));
  useEffect(() => {
    setLeft(secondsTo(until));
    if (secondsTo(until) === 0) return;
    const timer = setInterval(() => setLeft(secondsTo(until)), 250);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}

function secondsTo(until: number): number {
  return Math.max(0, Math.ceil((until - Date.now()) / 1000));
}
