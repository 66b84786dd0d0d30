import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './List.module.css';

/** Rows below each other; a list tells the truth. */
export function List({ name, children }: { name: string; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={name}>
      {children}
    </ul>
  );
}

/** A heading inside a list, such as a date. */
export function ListGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={styles.group}>{title}</h3>
      {children}
    </section>
  );
}

export type ListRowProps = {
  title: ReactNode;
  /** To the right of the title: a time or a tag. */
  beside?: ReactNode;
  /** Below the title: one soft line, tags. */
  children?: ReactNode;
  /** Where the row leads, as a `#/…` address. Without one the row is no link. */
  href?: string;
  isOn?: boolean;
  /** Above the title: severity and age, in review lists. */
  over?: ReactNode;
};

/** One row. The whole row is the link, and the one that is open says so (`aria-current`). */
export function ListRow({ title, beside, children, href, isOn, over }: ListRowProps) {
  const inside = (
    <>
      {over && <span className={styles.top}>{over}</span>}
      <span className={styles.top}>
        <b className={styles.title} dir="auto">
          {title}
        </b>
        {beside && <span className={styles.beside}>{beside}</span>}
      </span>
      {children && <span className={styles.under}>{children}</span>}
    </>
  );
  return (
    <li className={styles.item}>
      {href === undefined ? (
        <div className={cx(styles.row, isOn && styles.on)}>{inside}</div>
      ) : (
        <a className={cx(styles.row, styles.link, isOn && styles.on)} href={href} {...(isOn ? { 'aria-current': 'page' as const } : {})}>
          {inside}
        </a>
      )}
    </li>
  );
}

/** A row that is chosen by a press instead of leading somewhere, for lists whose rows open in place. */
export function ChoiceRow({
  title,
  beside,
  children,
  isOn,
  onPress,
  after,
  ...rest
}: Omit<ListRowProps, 'href' | 'over'> & { onPress: () => void; after?: ReactNode } & Pick<ComponentProps<'button'>, 'aria-describedby'>) {
  return (
    <li className={cx(styles.item, isOn && styles.onItem)}>
      <button
        type="button"
        className={cx(styles.row, styles.link, isOn && styles.on)}
        onClick={onPress}
        {...(isOn ? { 'aria-current': 'true' as const } : {})}
        {...rest}
      >
        <span className={styles.top}>
          <b className={styles.title} dir="auto">
            {title}
          </b>
          {beside && <span className={styles.beside}>{beside}</span>}
        </span>
        {children && <span className={styles.under}>{children}</span>}
      </button>
      {after && <div className={styles.after}>{after}</div>}
    </li>
  );
}
