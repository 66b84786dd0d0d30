import { useEffect, useRef, useState } from 'react';
import type { Progressing } from './attachment-bytes.ts';

/**
 * Runs one long act at a time, says how far it is, and can stop it; leaving the page stops it, too. Answers null when it was stopped, which is
 * no failure.
 */
export function useStoppable() {
  const running = useRef<AbortController | null>(null);
  const [share, setShare] = useState<{ done: number; of: number } | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async <T>(act: (progressing: Progressing) => Promise<T>): Promise<T | null> => {
    const controller = new AbortController();
    running.current = controller;
    try {
      return await act({ onShare: (done, of) => setShare({ done, of }), signal: controller.signal });
    } catch (error) {
      if (controller.signal.aborted) return null;
      throw error;
    } finally {
      if (running.current === controller) {
        running.current = null;
        setShare(null);
      }
    }
  };
  return { run, share, stop: () => running.current?.abort() };
}
