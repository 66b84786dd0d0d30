import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import type { SheetPage } from '#shared/domain/sheet/sheet-page.ts';
import { en } from '#shared/i18n/en/index.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';
import { LanguageProvider } from '../ui/LanguageProvider.tsx';
import { AlertSheet } from './AlertSheet.tsx';
import styles from './SheetPreview.module.css';

/** Width of A4 in CSS pixels. */
const paperWidth = (210 * 96) / 25.4;

/** The sheet as it will be printed, made as small as the place it stands in. The same component as on paper, so that nothing can differ. */
export function SheetPreview({ sheet, label }: { sheet: SheetPage; label: string }) {
  const frame = useRef<HTMLElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ zoom: 1, height: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      if (!frame.current || !paper.current) return;
      const zoom = Math.min(1, frame.current.clientWidth / paperWidth);
      const height = Math.ceil(paper.current.offsetHeight * zoom);
      setSize((before) => (before.zoom === zoom && before.height === height ? before : { zoom, height }));
    };
    const observer = new ResizeObserver(measure);
    if (frame.current) observer.observe(frame.current);
    if (paper.current) observer.observe(paper.current);
    measure();
    return () => observer.disconnect();
  }, []);
  const place = { '--zoom': size.zoom, '--paper-height': `${size.height}px` } as CSSProperties;
  return (
    <section ref={frame} className={styles.frame} style={place} aria-label={label}>
      <div ref={paper} className={styles.paper} lang={defaultLocale}>
        {/* The words of the paper, not of the window. */}
        <LanguageProvider language={defaultLocale} messages={en}>
          <AlertSheet sheet={sheet} />
        </LanguageProvider>
      </div>
    </section>
  );
}
