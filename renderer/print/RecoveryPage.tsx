import { type RecoverySheet, recoveryGroups } from '#shared/domain/sheet/sheet-page.ts';
import { useText } from '../ui/text.tsx';
import { useLongDate } from './long-date.ts';
import styles from './RecoveryPage.module.css';

/** Groups in one row: as many as one keeps in the head while typing. */
const perRow = 4;

/** The printed recovery key. Neutral: a stranger who finds it learns neither what it opens nor who works where. */
export function RecoveryPage({ sheet }: { sheet: RecoverySheet }) {
  const text = useText();
  const date = useLongDate();
  const groups = recoveryGroups(sheet.recoveryKey);
  const rows = Array.from({ length: Math.ceil(groups.length / perRow) }, (_, row) =>
    Array.from({ length: perRow }, (_, place) => groups[row * perRow + place] ?? ''),
  );
  return (
    <article className={styles.page}>
      <header>
        <h1>{text('recovery.title')}</h1>
        <p>{text('recovery.made', { date: date(sheet.madeOn) })}</p>
      </header>
      <section>
        <p>{text('recovery.groups', { count: groups.length })}</p>
        <table className={styles.key}>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row" aria-label={text('recovery.row', { row: index + 1 })}>
                  {index + 1}
                </th>
                {row.map((group, place) => (
                  <td key={place}>{group}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <b>{text('recovery.shown-once')}</b>
        </p>
      </section>
      <section>
        <h2>{text('recovery.keep')}</h2>
        <ul>
          <li>{text('recovery.keep-locked')}</li>
          <li>{text('recovery.keep-paper')}</li>
          <li>{text('recovery.keep-two')}</li>
          <li>{text('recovery.keep-lost')}</li>
        </ul>
      </section>
      <section>
        <h2>{text('recovery.use')}</h2>
        <p>{text('recovery.use-words')}</p>
      </section>
      <div className={styles.mark}>{text('recovery.mark')}</div>
    </article>
  );
}
