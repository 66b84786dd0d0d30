import type { Ref } from 'react';
import styles from './Picture.module.css';

/** A text as it was written, every space of it, in a frame that scrolls. */
export function PlainText({ label, children }: { label: string; children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reachable with the keyboard.
    <section className={styles.text} aria-label={label} dir="auto" tabIndex={0}>
      {children}
    </section>
  );
}

/** Where a page is drawn by its owner. */
export function PageCanvas({ label, ref }: { label: string; ref: Ref<HTMLCanvasElement> }) {
  return <canvas ref={ref} className={styles.paper} role="img" aria-label={label} />;
}
