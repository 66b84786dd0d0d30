import type { DocumentPage } from '#shared/domain/sheet/document-page.ts';
import styles from './DocumentSheet.module.css';
import { useLongDate } from './long-date.ts';

/** A plain paper of headings and lines: a referral pack, a copy of her own record. Black on white, for a photocopier. */
export function DocumentSheet({ page }: { page: DocumentPage }) {
  const date = useLongDate();
  return (
    <article className={styles.page}>
      <header>
        <h1 dir="auto">{page.title}</h1>
        <p>{page.under}</p>
        <p>{date(page.madeOn)}</p>
      </header>
      {page.sections.map((section, place) => (
        <section key={place}>
          <h2>{section.heading}</h2>
          <dl className={styles.lines}>
            {section.lines.map((line, row) => (
              <div key={row} className={styles.line}>
                <dt>{line.label}</dt>
                <dd dir="auto">{line.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.mark}>{page.mark}</p>
    </article>
  );
}
