/** What happened to a word: taken out, put in its place, still to be decided, or kept on purpose. */
export type MarkKind = 'removed' | 'replaced' | 'doubtful' | 'kept';

/** One marked stretch. `start` and `end` are UTF-16 offsets, end excluded. */
export type Mark = { start: number; end: number; kind: MarkKind };

export type Segment = { text: string; kind: MarkKind | null; start: number };

/**
 * Cuts a text into marked and unmarked stretches, in order. The stretches joined are the text again, whatever the marks: marks outside
 * the text are clipped, and where two overlap the one that starts first keeps the shared part.
 */
export function markedSegments(text: string, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, text.length);
    if (end <= start) continue;
    if (start > at) segments.push({ text: text.slice(at, start), kind: null, start: at });
    segments.push({ text: text.slice(start, end), kind: mark.kind, start });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), kind: null, start: at });
  return segments;
}
