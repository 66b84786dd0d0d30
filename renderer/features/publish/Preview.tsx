import { useState } from 'react';
import type { AlertContent, AlertDocument } from '#shared/domain/alert/alert.ts';
import { seenCode } from '#shared/domain/alert/number.ts';
import { renderMail } from '#shared/domain/alert/render-mail.ts';
import { draftSheet, sheetOf } from '#shared/domain/sheet/sheet-page.ts';
import { localDay } from '../../print/local-day.ts';
import { SheetPreview } from '../../print/SheetPreview.tsx';
import { ChipChoice, Panel, Soft, useText } from '../../ui/index.ts';
import styles from './Desk.module.css';

type As = 'sheet' | 'mail';

/** What people will get, as it stands now: the sheet, or the mail. The amber edge says that this is what leaves. */
export function Preview({ content, document }: { content: AlertContent; document: AlertDocument | null }) {
  const text = useText();
  const [as, setAs] = useState<As>('sheet');
  return (
    <Panel tone="leaves" title={text(document === null ? 'publish.preview' : 'publish.preview-sent')}>
      <ChipChoice<As>
        label={text('publish.preview-as')}
        hideLabel
        always
        choices={[
          { id: 'sheet', label: text('publish.preview-sheet') },
          { id: 'mail', label: text('publish.preview-mail') },
        ]}
        chosen={as}
        onChoose={(chosen) => setAs(chosen ?? 'sheet')}
      />
      {as === 'sheet' ? (
        <SheetPreview
          label={text('publish.preview-name')}
          sheet={document ? sheetOf(document, localDay()) : draftSheet(content, localDay())}
        />
      ) : (
        <MailPreview content={content} document={document} />
      )}
    </Panel>
  );
}

/** Stands for the facts a draft does not have yet; the sentence above the preview says so. */
const unnumbered = {
  id: '00000000-0000-7000-8000-000000000000',
  author: '00000000-0000-7000-8000-000000000000',
  approver: '00000000-0000-7000-8000-000000000000',
  format: 1,
  number: 1,
  version: 1,
  msgType: 'Alert',
  seenCode: seenCode(1),
} as const;

/** The mail in plain text, as a mail reader shows it. */
function MailPreview({ content, document }: { content: AlertContent; document: AlertDocument | null }) {
  const text = useText();
  const mail = renderMail(document ?? { ...content, ...unnumbered, sentAt: new Date().toISOString() }, {
    unsubscribeUrl: 'https://example.org/',
  });
  return (
    <>
      {document === null && <Soft>{text('publish.mail-number-later')}</Soft>}
      <p>
        <b>{text('publish.mail-subject')}:</b> {mail.subject}
      </p>
      <p className={styles.mail}>{mail.text}</p>
    </>
  );
}
