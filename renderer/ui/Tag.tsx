import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Tag.module.css';

/** `leaving` is the amber one: something is on its way out. */
export type TagTone = 'plain' | 'good' | 'stop' | 'leaving' | 'chosen';

/** A short standing beside a title. The words carry the meaning; the tone only helps. */
export function Tag({ children, tone = 'plain', icon }: { children: ReactNode; tone?: TagTone; icon?: IconName }) {
  return (
    <span className={cx(styles.tag, styles[tone])}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
