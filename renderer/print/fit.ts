import { type RefObject, useLayoutEffect, useState } from 'react';

/** Steps tried, largest first. Below the last the sheet flows to a further page instead: small print is worse than a second page. */
const scales = [1, 0.95, 0.9, 0.86, 0.82] as const;

export type Fit = { readonly scale: number; readonly pages: 'one' | 'several' };

/**
 * Finds the largest type at which the content of `page` fits `heightMm`, measured as drawn. When none does, the text goes back to a
 * comfortable size and flows over several pages; nothing is ever cut. Measured again when `content` changes and when fonts arrive.
 */
export function useFit(page: RefObject<HTMLElement | null>, heightMm: number, content: unknown): Fit {
  const [fit, setFit] = useState<Fit>({ scale: 1, pages: 'one' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content needs measuring again.
  useLayoutEffect(() => {
    let isCurrent = true;
    const measure = () => {
      const element = page.current;
      if (!isCurrent || element === null) return;
      const before = element.style.getPropertyValue('--scale');
      const limit = (heightMm * 96) / 25.4;
      element.dataset.measuring = 'true';
      const scale = scales.find((candidate) => {
        element.style.setProperty('--scale', String(candidate));
        return element.scrollHeight <= limit;
      });
      delete element.dataset.measuring;
      element.style.setProperty('--scale', before);
      setFit(scale === undefined ? { scale: 0.95, pages: 'several' } : { scale, pages: 'one' });
    };
    measure();
    void document.fonts.ready.then(measure);
    return () => {
      isCurrent = false;
    };
  }, [page, heightMm, content]);
  return fit;
}
