import { type CSSProperties, useRef } from 'react';
import type { SheetPage } from '#shared/domain/sheet/sheet-page.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';
import { areaNames } from '#shared/reference/area-names.ts';
import { useText } from '../ui/text.tsx';
import styles from './AlertSheet.module.css';
import { useFit } from './fit.ts';
import { SeverityShape } from './SeverityShape.tsx';
import { SheetFacts } from './SheetFacts.tsx';
import { SheetFooter } from './SheetFooter.tsx';
import { SheetHelp } from './SheetHelp.tsx';
import { SheetNotice } from './SheetNotice.tsx';

/** Height of what may be printed on A4: 297 mm less the margins in print.css, and a hair for rounding. */
const pageHeightMm = 271;

/** Whether this is a warning to act on: no practice, not cancelled, not out of date. */
function holds({ content, issue, supersededBy }: SheetPage): boolean {
  return content.status === 'Actual' && issue?.msgType !== 'Cancel' && supersededBy === null;
}

/**
 * The A4 alert sheet: black on white, for a photocopier and a tired eye. The same component is the preview on the screen and the printed
 * page. It shows what it is handed and nothing else; whoever it was done to is nowhere on it, and no pronoun is guessed.
 */
export function AlertSheet({ sheet }: { sheet: SheetPage }) {
  const page = useRef<HTMLElement>(null);
  const fit = useFit(page, pageHeightMm, sheet);
  const text = useText();
  const { content } = sheet;
  const scale = { '--scale': fit.scale } as CSSProperties;
  return (
    <article ref={page} className={styles.page} style={scale} data-pages={fit.pages} data-holds={holds(sheet)}>
      {/* A table, because only a table's foot comes again on every printed page and keeps room for what stands there. */}
      <table className={styles.frame} role="presentation">
        <tbody>
          <tr>
            <td>
              <div className={styles.stack}>
                <SheetNotice sheet={sheet} />
                <div className={styles.band}>
                  <SeverityShape severity={content.severity} className={styles.shape} />
                  <b className={styles.word}>{text(`severity.${content.severity}`)}</b>
                  <span className={styles.area}>{areaNames(content.areas, defaultLocale)}</span>
                </div>
                <h1 className={styles.headline}>{content.headline}</h1>
                <SheetFacts facts={content.facts} />
                <div className={styles.story}>
                  {content.description.split(/\n+/).map((paragraph, index) => (
                    <p key={index}>{paragraph}</p>
                  ))}
                </div>
                <SheetHelp sheet={sheet} />
              </div>
            </td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <td className={styles.footSpace} />
          </tr>
        </tfoot>
      </table>
      <SheetFooter sheet={sheet} />
    </article>
  );
}
