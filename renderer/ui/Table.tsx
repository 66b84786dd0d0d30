import type { ReactNode } from 'react';
import styles from './Table.module.css';

/** A plain table over the whole width, with a name a screen reader says. Its rows are the caller's. */
export function Table({ label, children }: { label: string; children: ReactNode }) {
  return (
    <table className={styles.table} aria-label={label}>
      {children}
    </table>
  );
}
