import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Layout.module.css';

/**
 * A part of the page that takes the keys when what had them is gone: a form that closed, a row that went. Each change of `mark` is such a
 * moment; whoever has the keys elsewhere keeps them.
 */
export function FocusPart({ name, mark, children }: { name: string; mark: string | number; children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(mark);
  useEffect(() => {
    if (before.current === mark) return;
    before.current = mark;
    if (document.activeElement === null || document.activeElement === document.body) part.current?.focus();
  }, [mark]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of any content, not of fields
    <div ref={part} role="group" aria-label={name} tabIndex={-1} className={styles.focusPart}>
      {children}
    </div>
  );
}
