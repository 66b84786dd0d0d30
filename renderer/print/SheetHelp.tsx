import { showNumber } from '#shared/domain/alert/number.ts';
import type { SheetPage } from '#shared/domain/sheet/sheet-page.ts';
import { Say, useText } from '../ui/text.tsx';
import { QrCode } from './QrCode.tsx';
import styles from './SheetHelp.module.css';

/** What to do, how to check a number (in words and as a QR code), and the code by which a worker finds this alert again. */
export function SheetHelp({ sheet }: { sheet: SheetPage }) {
  const text = useText();
  const { content, issue, checkAddress } = sheet;
  if (issue?.msgType === 'Cancel') return null;
  const values = issue && { number: showNumber(issue.number), version: issue.version, code: issue.seenCode };
  const neutral = values ? text('sheet.check-text', values) : text('sheet.check-text-draft');
  return (
    <div className={styles.help}>
      <section className={styles.box}>
        <div>
          <h2>{text('sheet.do')}</h2>
          <ul className={styles.list}>
            {content.instructions.map((instruction) => (
              <li key={instruction}>{instruction}</li>
            ))}
          </ul>
          <h2>{text('sheet.check')}</h2>
          <p>{text('sheet.check-words')}</p>
          {checkAddress && <p className={styles.address}>{checkAddress}</p>}
        </div>
        <div className={styles.code}>
          <div className={styles.qr}>
            <QrCode text={checkAddress ?? neutral} label={text(checkAddress ? 'sheet.check-scan' : 'sheet.check-code')} />
          </div>
          <b>{text(checkAddress ? 'sheet.check-scan' : 'sheet.check-code')}</b>
        </div>
      </section>
      {issue && issue.seenCode !== '' && (
        <section className={styles.seen}>
          <p>
            <b>{text('sheet.seen')}</b>{' '}
            <Say id="sheet.seen-code" values={{ code: () => <span className={styles.seenCode}>{issue.seenCode}</span> }} />
          </p>
          <p>{text('sheet.seen-free')}</p>
        </section>
      )}
    </div>
  );
}
