import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Section.module.css';

/** One question of the page with all that belongs to it. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/**
 * One of several of the same kind (a person, a vehicle), with a way to remove it. One that was just asked for takes the keys (`takesFocus`),
 * so that the next Tab is its first field and not what stands below it.
 */
export function Part({
  title,
  act,
  takesFocus = false,
  children,
}: {
  title?: string | undefined;
  act?: ReactNode;
  takesFocus?: boolean;
  children: ReactNode;
}) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) part.current?.focus();
  }, [takesFocus]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would name a lone, untitled part too.
    <div ref={part} className={styles.part} role="group" aria-label={title} tabIndex={-1}>
      {(title || act) && (
        <div className={styles.partHead}>
          {title && <h3>{title}</h3>}
          {act}
        </div>
      )}
      {children}
    </div>
  );
}
