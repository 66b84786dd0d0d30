import { paths } from '../../data/index.ts';
import { useText } from '../../ui/index.ts';
import styles from './Cases.module.css';

export const parts = ['plan', 'dates', 'police', 'requests', 'rights'] as const;
export type Part = (typeof parts)[number];

/** The parts of one person's record, for those who work on her case. */
export function PartsNav({ personId, part }: { personId: string; part: Part | null }) {
  const text = useText();
  const link = (to: Part | null) => ({
    href: to === null ? paths.person(personId) : paths.personPart(personId, to),
    words: text(to === null ? 'part.overview' : `part.${to}`),
    isOn: to === part,
  });
  return (
    <nav aria-label={text('cases.parts')} className={styles.parts}>
      {[null, ...parts].map(link).map(({ href, words, isOn }) => (
        <a key={href} href={href} className={styles.part} {...(isOn ? { 'aria-current': 'page' as const } : {})}>
          {words}
        </a>
      ))}
    </nav>
  );
}
