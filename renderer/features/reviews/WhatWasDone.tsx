import type { VaultOutputs } from '../../data/index.ts';
import { Button, useText } from '../../ui/index.ts';
import styles from './WhatWasDone.module.css';

/** The strip at the foot: what has been done with this report, and the next act. */
export function WhatWasDone({
  review,
  mayWarn,
  isWriting,
  onWrite,
}: {
  review: VaultOutputs['reviews']['get'];
  mayWarn: boolean;
  isWriting: boolean;
  onWrite: () => void;
}) {
  const text = useText();
  const standing = review.alertStanding;
  const steps = [
    { label: text('reviews.done-project'), value: text('reviews.done-told') },
    { label: text('reviews.done-claim'), value: review.claimedBy ?? text('reviews.done-not-yet') },
    { label: text('reviews.done-alert'), value: text(standing === 'none' ? 'reviews.done-not-yet' : `reviews.done-${standing}`) },
  ];
  return (
    <section className={styles.strip} aria-label={text('reviews.done')}>
      <h2 className={styles.title}>{text('reviews.done')}</h2>
      <dl className={styles.steps}>
        {steps.map((step) => (
          <div key={step.label} className={styles.step}>
            <dt>{step.label}</dt>
            <dd>{step.value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.act}>
        {!mayWarn && review.alertId === null ? (
          <p className={styles.reason}>{text('reviews.no-alert-consent')}</p>
        ) : (
          <Button kind="main" keys="A" isPending={isWriting} onPress={onWrite}>
            {text(review.alertId === null ? 'reviews.write' : 'reviews.open-alert')}
          </Button>
        )}
      </div>
    </section>
  );
}
