/** What counts as somebody being there. The pointer alone does not: a laptop that is carried moves it. */
const signs = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Calls `onIdle` once after `minutes` without a sign of a person in `target`, and answers how to stop waiting. A laptop left open on a table
 * shows a record to whoever passes; what is being typed is kept as it is typed, so that nothing is lost.
 *
 * The time is taken from `now` when the clock of the window rings, so that a laptop that slept is late by no more than its sleep.
 */
export function watchIdle({
  minutes,
  onIdle,
  target,
  now,
}: {
  minutes: number;
  onIdle: () => void;
  target: EventTarget;
  now: () => number;
}): () => void {
  const wait = minutes * 60_000;
  let lastSign = now();
  let timer = setTimeout(look, wait);
  const seen = () => {
    lastSign = now();
  };
  function look(): void {
    const left = lastSign + wait - now();
    if (left <= 0) onIdle();
    else timer = setTimeout(look, left);
  }
  for (const sign of signs) target.addEventListener(sign, seen, { passive: true, capture: true });
  return () => {
    clearTimeout(timer);
    for (const sign of signs) target.removeEventListener(sign, seen, { capture: true });
  };
}
