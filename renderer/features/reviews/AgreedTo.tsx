import { type CentralPurpose, consentPurposes } from '#shared/domain/consent/consent.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { Tag, useText } from '../../ui/index.ts';
import styles from './AgreedTo.module.css';

const answers = ['yes', 'no', 'not-asked'] as const;

/** What central may do with the report, what it may not, and what nobody asked: three standings, each in words and not only in a colour. */
export function AgreedTo({
  consent,
  withdrawn,
  ended,
}: {
  consent: Report['consent'];
  withdrawn: readonly CentralPurpose[];
  ended: readonly CentralPurpose[];
}) {
  const text = useText();
  const asked = consentPurposes.filter((purpose): purpose is keyof Report['consent'] => purpose in consent);
  const purposes = answers.flatMap((answer) => asked.filter((purpose) => consent[purpose] === answer));
  return (
    <section className={styles.agreed} aria-label={text('reviews.agreed')}>
      <h2 className={styles.title}>{text('reviews.agreed')}</h2>
      <ul className={styles.tags}>
        {purposes.map((purpose) => (
          <li key={purpose}>
            {consent[purpose] === 'yes' && (
              <Tag tone="good" icon="tick">
                {text(`purpose.${purpose}`)}
              </Tag>
            )}
            {consent[purpose] === 'no' && (
              <Tag tone="stop" icon="cross">
                {text(withdrawn.includes(purpose) ? 'reviews.withdrawn' : 'reviews.no', { purpose: text(`purpose.${purpose}`) })}
              </Tag>
            )}
            {consent[purpose] === 'not-asked' && (
              <Tag>
                {text(ended.includes(purpose) ? 'reviews.ended' : withdrawn.includes(purpose) ? 'reviews.withdrawn' : 'reviews.not-asked', {
                  purpose: text(`purpose.${purpose}`),
                })}
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
