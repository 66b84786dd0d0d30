import { type ReactNode, useId } from 'react';
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

/** One of several of the same kind (a person, a vehicle), with a way to remove it. */
export function Part({ title, act, children }: { title?: string | undefined; act?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.part}>
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
