import { useEffect, useRef, useState } from 'react';
import type { AlertContent } from '#shared/domain/alert/alert.ts';
import { flushBeforeLock, vault } from '../../data/index.ts';
import { type ContentProblem, contentProblems } from './content-problems.ts';

export type Keeping =
  | { phase: 'kept'; at: number | null }
  | { phase: 'keeping' }
  | { phase: 'held'; why: 'full-number' | 'incomplete' }
  | { phase: 'refused'; error: unknown };

export type Draft = {
  content: AlertContent;
  change: (part: Partial<AlertContent>) => void;
  problems: ContentProblem[];
  keeping: Keeping;
};

/** How long after the last key the text is kept. */
const pauseMs = 500;

/**
 * The text of an alert while it is being written: kept as one types, like a note at the drop-in. What holds a whole number or lacks a
 * part stays on the screen and is not kept until that is mended; the vault would refuse it too.
 */
export function useDraft(id: string, initial: AlertContent): Draft {
  const [content, setContent] = useState(initial);
  const [keeping, setKeeping] = useState<Keeping>({ phase: 'kept', at: null });
  const kept = useRef(JSON.stringify(initial));
  const latest = useRef(content);
  const underWay = useRef<Promise<void>>(Promise.resolve());
  const problems = contentProblems(content, Date.now());
  const why = problems.some((problem) => problem.kind === 'full-number') ? 'full-number' : 'incomplete';

  const keep = useRef((): Promise<void> => {
    // One at a time, in order: a later text never overtakes an earlier one.
    underWay.current = underWay.current.then(async () => {
      const text = JSON.stringify(latest.current);
      if (text === kept.current || contentProblems(latest.current, Date.now()).length > 0) return;
      setKeeping({ phase: 'keeping' });
      try {
        await vault.alerts.amend({ id, content: latest.current });
        kept.current = text;
        setKeeping({ phase: 'kept', at: Date.now() });
      } catch (error) {
        setKeeping({ phase: 'refused', error });
      }
    });
    return underWay.current;
  });

  useEffect(() => {
    latest.current = content;
    if (JSON.stringify(content) === kept.current) return;
    const timer = setTimeout(() => void keep.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [content]);

  useEffect(() => {
    const flush = keep.current;
    const stop = flushBeforeLock(flush);
    return () => {
      stop();
      void flush();
    };
  }, []);

  return {
    content,
    change: (part) => setContent((before) => ({ ...before, ...part })),
    problems,
    keeping: problems.length > 0 ? { phase: 'held', why } : keeping,
  };
}
