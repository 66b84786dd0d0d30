import type { ReceiptPage } from '#shared/domain/consent/consent-pages.ts';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import styles from './ReceiptCard.module.css';

/** A note the size of a bank card. A stranger who finds it learns neither who made it nor what it is about. */
export function ReceiptCard({ receipt }: { receipt: ReceiptPage }) {
  const { language, direction, texts } = wordingOf(receipt.language);
  return (
    <article className={styles.card} lang={language} dir={direction}>
      <h1>{texts['receipt.title']}</h1>
      <p className={styles.label}>{texts['receipt.code']}</p>
      <p className={styles.code} dir="ltr">
        {receipt.code}
      </p>
      <p>{texts['receipt.words']}</p>
      <p>{texts['receipt.keep']}</p>
    </article>
  );
}
