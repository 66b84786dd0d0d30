import styles from './KeyHint.module.css';

/** A key as it is printed on the keyboard. Hidden from screen readers: the element it stands on carries `aria-keyshortcuts` where it matters. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span aria-hidden="true">
      <kbd className={styles.key}>{keys}</kbd>
    </span>
  );
}
