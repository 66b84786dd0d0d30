import type { ReactElement } from 'react';
import type { Severity } from '#shared/domain/alert/alert.ts';

/** The same four shapes as on the screen, large, with a mark in the two that cannot wait. `paper` is the ground they stand on. */
const shapes = {
  'very-dangerous': (
    <>
      <path d="M46 4 90 80H2z" fill="currentColor" />
      <path d="M46 30v26" stroke="var(--ground)" strokeWidth="9" strokeLinecap="round" />
      <circle cx="46" cy="68" r="5.5" fill="var(--ground)" />
    </>
  ),
  dangerous: (
    <>
      <path d="M46 1 89 42 46 83 3 42z" fill="currentColor" />
      <path d="M46 21v26" stroke="var(--ground)" strokeWidth="8" strokeLinecap="round" />
      <circle cx="46" cy="60" r="5" fill="var(--ground)" />
    </>
  ),
  risky: <circle cx="46" cy="42" r="36" fill="currentColor" />,
  nuisance: <circle cx="46" cy="42" r="30" fill="none" stroke="currentColor" strokeWidth="11" />,
} as const satisfies Record<Severity, ReactElement>;

/** How grave it is, as a shape. The word stands beside it. */
export function SeverityShape({ severity, className }: { severity: Severity; className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 92 84" aria-hidden="true">
      {shapes[severity]}
    </svg>
  );
}
