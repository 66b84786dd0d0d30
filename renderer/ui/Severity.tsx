import type { Severity as SeverityLevel } from '#shared/domain/alert/alert.ts';
import { cx } from './cx.ts';
import styles from './Severity.module.css';
import { useText } from './text.tsx';

const shapes = {
  nuisance: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="2" />,
  risky: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  dangerous: <path d="M8 1l7 7-7 7-7-7z" fill="currentColor" />,
  'very-dangerous': <path d="M8 1l7.500 13.500H.5z" fill="currentColor" />,
} as const satisfies Record<SeverityLevel, unknown>;

/** How grave it is, said three times: in a word, in a shape and in a weight. Colour only helps. */
export function Severity({ level }: { level: SeverityLevel }) {
  const text = useText();
  return (
    <span className={cx(styles.severity, styles[level])}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {shapes[level]}
      </svg>
      {text(`severity.${level}`)}
    </span>
  );
}
