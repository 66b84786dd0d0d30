import { showNumber } from '#shared/domain/alert/number.ts';
import type { SheetPage } from '#shared/domain/sheet/sheet-page.ts';
import { useText } from '../ui/text.tsx';
import styles from './SheetNotice.module.css';

type Notice = { readonly kind: 'exercise' | 'stop' | 'update'; readonly word: string | null; readonly note: string };

/** What must be seen before anything else: that this is practice, withdrawn, out of date, a draft, or takes the place of an older sheet. */
export function SheetNotice({ sheet }: { sheet: SheetPage }) {
  const text = useText();
  const { issue, content, supersededBy } = sheet;
  const notices: Notice[] = [];
  if (content.status === 'Exercise') notices.push({ kind: 'exercise', word: text('sheet.exercise'), note: text('sheet.exercise-note') });
  if (issue === null) notices.push({ kind: 'stop', word: text('sheet.draft'), note: text('sheet.draft-note') });
  if (supersededBy !== null)
    notices.push({ kind: 'stop', word: text('sheet.superseded'), note: text('sheet.superseded-note', { version: supersededBy }) });
  if (issue?.msgType === 'Cancel')
    notices.push({
      kind: 'stop',
      word: text('sheet.cancelled'),
      note: text('sheet.cancelled-note', { number: showNumber(issue.number) }),
    });
  else if (issue !== null && issue.version > 1 && supersededBy === null)
    notices.push({ kind: 'update', word: null, note: text('sheet.update-note', { replaces: issue.version - 1 }) });
  return notices.map((notice) => (
    <div key={notice.note} className={styles[notice.kind]} role="note">
      {notice.word !== null && <b>{notice.word}</b>}
      <span>{notice.note}</span>
    </div>
  ));
}
