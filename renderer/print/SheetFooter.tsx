import { showNumber } from '#shared/domain/alert/number.ts';
import type { SheetPage } from '#shared/domain/sheet/sheet-page.ts';
import { useText } from '../ui/text.tsx';
import { useLongDate } from './long-date.ts';
import styles from './SheetFooter.module.css';

/** Number, version, when it was printed and when it comes down. Stands on every page of a long sheet. */
export function SheetFooter({ sheet }: { sheet: SheetPage }) {
  const text = useText();
  const date = useLongDate();
  const { issue, content } = sheet;
  return (
    <footer className={styles.footer}>
      <div>
        {issue === null ? (
          <b>{text('sheet.number-draft')}</b>
        ) : (
          <>
            <b>{text('sheet.number', { number: showNumber(issue.number) })}</b>
            {text('sheet.version', { version: issue.version })}
            {issue.version > 1 && (
              <>
                <br />
                {text('sheet.replaces', { replaces: issue.version - 1 })}
              </>
            )}
          </>
        )}
        <span className={styles.severity}>
          <br />
          {text(`severity.${content.severity}`)}
        </span>
        {content.status === 'Exercise' && (
          <>
            <br />
            <b className={styles.exercise}>{text('sheet.exercise')}</b>
          </>
        )}
      </div>
      <div>
        {text('sheet.printed', { date: date(sheet.printedOn) })}
        <br />
        <b>{text('sheet.take-down', { date: date(content.expiresAt) })}</b>
      </div>
      <div>
        {text('sheet.keep')}
        <br />
        {text('sheet.shred')}
      </div>
    </footer>
  );
}
