import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { ProgressBar as AriaProgressBar, VisuallyHidden as AriaVisuallyHidden } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Feedback.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { useText } from './text.tsx';

/** Read out, not shown. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <AriaVisuallyHidden>{children}</AriaVisuallyHidden>;
}

let spoken = '';
const listeners = new Set<() => void>();

/** Says a sentence to people who use a screen reader, without moving anything on the page. The last one wins. */
export function announce(sentence: string): void {
  spoken = sentence;
  for (const listener of listeners) listener();
}

/** The one place the sentences of `announce` are read from. Rendered once, by the frame. */
export function LiveRegion() {
  const sentence = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => spoken,
  );
  return (
    <AriaVisuallyHidden>
      <div role="status" aria-live="polite">
        {sentence}
      </div>
    </AriaVisuallyHidden>
  );
}

/** What stands where words will be. Appears only after 300 ms, so that a quick answer does not flicker. */
export function Skeleton({ lines = 3, rows = false }: { lines?: number; rows?: boolean }) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={cx(styles.skeleton, rows && styles.rows)} role="status" aria-label={text('ui.loading')} data-shown={isShown}>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}

/** Something went wrong: what happened, what is safe, what to do, and the button that does it. Read out at once. */
export function ErrorNote({ children, act }: { children: ReactNode; act?: ReactNode }) {
  return (
    <div className={styles.error} role="alert">
      <Icon name="warning" size={20} />
      <div className={styles.errorWords}>
        <div>{children}</div>
        {act}
      </div>
    </div>
  );
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, icon }: { title: string; children?: ReactNode; icon?: IconName }) {
  return (
    <div className={styles.empty}>
      {icon && <Icon name={icon} size={28} />}
      <p className={styles.emptyTitle}>{title}</p>
      {children && <div className={styles.emptyWords}>{children}</div>}
    </div>
  );
}

/** How far something longer than a second has come, with the count in words. */
export function Progress({ label, done, of, words }: { label: string; done: number; of: number; words: string }) {
  return (
    <AriaProgressBar className={styles.progress ?? ''} aria-label={label} value={done} maxValue={Math.max(of, 1)} valueLabel={words}>
      {({ percentage }) => (
        <>
          <div className={styles.progressWords}>
            <span>{label}</span>
            <span>{words}</span>
          </div>
          <svg className={styles.track} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.ground} width="100" height="6" />
            <rect className={styles.filled} width={percentage ?? 0} height="6" />
          </svg>
        </>
      )}
    </AriaProgressBar>
  );
}
