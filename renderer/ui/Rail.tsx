import type { ReactNode } from 'react';
import { Icon, type IconName, Lamp } from './Icon.tsx';
import styles from './Rail.module.css';

export type RailPlace = { href: string; label: string; icon: IconName; isOn: boolean };

/** The narrow rail: the places of the app, and at its foot who is working. */
export function Rail({ name, places, foot, isLit }: { name: string; places: readonly RailPlace[]; foot: ReactNode; isLit: boolean }) {
  return (
    <nav className={styles.rail} aria-label={name}>
      <div className={styles.mark}>
        <Lamp lit={isLit} />
      </div>
      {places.map((place) => (
        <a key={place.href} className={styles.place} href={place.href} {...(place.isOn ? { 'aria-current': 'page' as const } : {})}>
          <Icon name={place.icon} size={22} />
          {place.label}
        </a>
      ))}
      <div className={styles.foot}>{foot}</div>
    </nav>
  );
}

/** The bar at the foot of the window: the state that matters, always in one place. */
export function StatusBar({ isOnline, line, waiting, end }: { isOnline: boolean; line: ReactNode; waiting: ReactNode; end: ReactNode }) {
  return (
    <footer className={styles.status}>
      <span className={styles.line} role="status">
        <span className={styles.dot} data-lit={isOnline} aria-hidden="true" />
        {line}
      </span>
      <span>{waiting}</span>
      <span className={styles.end}>{end}</span>
    </footer>
  );
}
