import type { ReactNode } from 'react';
import { useText } from '../../ui/text.tsx';
import styles from './Doorway.module.css';
import { LanguageChoice } from './LanguageChoice.tsx';

/** The page before the app: the street with its lamp on one side, the door on the other. Here the app's language is chosen, too. */
export function Doorway({ children, isLit = true }: { children: ReactNode; isLit?: boolean }) {
  const text = useText();
  return (
    <div className={styles.doorway}>
      <aside className={styles.street}>
        <Street isLit={isLit} />
        <div className={styles.words}>
          <p className={styles.name}>{text('session.product')}</p>
          <p className={styles.tagline}>{text('session.tagline')}</p>
        </div>
      </aside>
      <main className={styles.door}>
        <div className={styles.languages}>
          <LanguageChoice />
        </div>
        <div className={styles.inside}>{children}</div>
      </main>
    </div>
  );
}

/** A lamp over an empty pavement. A drawing only. */
function Street({ isLit }: { isLit: boolean }) {
  return (
    <svg className={styles.scene} viewBox="0 0 400 620" preserveAspectRatio="xMidYMax slice" aria-hidden="true" data-lit={isLit}>
      <defs>
        <linearGradient id="street-beam" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className={styles.beamTop} />
          <stop offset="1" className={styles.beamFoot} />
        </linearGradient>
        <radialGradient id="street-pool">
          <stop offset="0" className={styles.poolHeart} />
          <stop offset="1" className={styles.beamFoot} />
        </radialGradient>
      </defs>
      <path className={styles.houses} d="M0 494V330h46v-26h52v44h38v-64h18v-18h14v18h30v96h44v-52h58v30h40v-44h60v180z" />
      <g className={styles.light}>
        <path d="M226 226h52l92 268H134z" fill="url(#street-beam)" />
        <ellipse cx="252" cy="494" rx="150" ry="24" fill="url(#street-pool)" />
      </g>
      <path className={styles.pavement} d="M0 494h400" />
      <path className={styles.post} d="M120 494V250c0-44 30-74 72-74 36 0 58 18 62 36" />
      <path className={styles.foot} d="M110 494l4-26h12l4 26z" />
      <path className={styles.shade} d="M224 222h56l-11-20h-34z" />
      <circle className={styles.bulb} cx="252" cy="228" r="9" />
    </svg>
  );
}
