import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Panel.module.css';

/** A sheet of paper on the page, a region by its `name` or its title. `leaves` gives it the amber edge: this is what goes out. `apart` marks what never does. */
export function Panel({
  title,
  name,
  tone = 'plain',
  children,
  fill = false,
}: {
  title?: ReactNode;
  /** What the region is called where no `title` says it. */
  name?: string;
  tone?: 'plain' | 'leaves' | 'apart';
  children: ReactNode;
  fill?: boolean;
}) {
  return (
    <section
      className={cx(styles.panel, styles[tone], fill && styles.fill)}
      aria-label={name ?? (typeof title === 'string' ? title : undefined)}
    >
      {title && <h2 className={styles.title}>{title}</h2>}
      {children}
    </section>
  );
}

/** A remark beside the edge of the page. `known` and `stop` ask for attention; `good` says that something is done. */
export function Note({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: 'plain' | 'known' | 'stop' | 'good' | 'leaving';
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <div className={cx(styles.note, styles[`note-${tone}`])}>
      {icon && <Icon name={icon} size={20} />}
      <div className={styles.noteWords}>{children}</div>
    </div>
  );
}

/** Short facts: name left, value right. Empty values are left out by the caller, not shown as blanks. */
export function Facts({ facts, name }: { facts: readonly { label: string; value: ReactNode }[]; name: string }) {
  return (
    <table className={styles.facts} aria-label={name}>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.label}>
            <th scope="row">{fact.label}</th>
            <td dir="auto">{fact.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
