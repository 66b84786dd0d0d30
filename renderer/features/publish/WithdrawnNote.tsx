import { useIntl } from 'react-intl';
import { Note, useText } from '../../ui/index.ts';
import type { Alert } from './PublishDesk.tsx';

/** The yes to warning others was taken back for a report this alert came from: what that means for the alert where it stands. */
export function WithdrawnNote({ alert }: { alert: Alert }) {
  const text = useText();
  const intl = useIntl();
  const references = alert.reports.filter((report) => report.isWithdrawn).map((report) => report.reference);
  if (references.length === 0) return null;
  const values = { count: references.length, references: intl.formatList(references) };
  return (
    <Note tone="stop" icon="ban">
      <b>{text('publish.withdrawn', values)}</b>
      {alert.standing !== 'cancelled' && <span>{text(`publish.withdrawn-${alert.standing}`)}</span>}
    </Note>
  );
}
