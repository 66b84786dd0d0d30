import { useIntl } from 'react-intl';
import { goTo, paths, useAreaNames, useOpenSession } from '../../data/index.ts';
import { Acts, Button, Facts, Mono, Note, Panel, useText } from '../../ui/index.ts';
import { CancelPanel } from './CancelPanel.tsx';
import { Deliveries } from './Deliveries.tsx';
import styles from './Desk.module.css';
import { Preview } from './Preview.tsx';
import type { Alert } from './PublishDesk.tsx';

/** Published: how far the sending has come, who was not reached and why, the sheet, and taking it back. */
export function PublishedDesk({ alert }: { alert: Alert }) {
  const text = useText();
  const areaNames = useAreaNames();
  const intl = useIntl();
  const { worker } = useOpenSession();
  const cancelling = alert.standing === 'published' && <CancelPanel alert={alert} />;
  // What waits for this person stands first; their own proposal stays where they made it, so that nothing jumps.
  const isPressing =
    alert.reports.some((report) => report.isWithdrawn) || (alert.cancelProposal !== null && alert.cancelProposal.byId !== worker.id);
  const until = intl.formatDate(alert.content.expiresAt, { dateStyle: 'long', timeZone: 'Europe/London' });
  return (
    <div className={styles.columns}>
      <div className={styles.form}>
        {alert.standing === 'cancelled' && (
          <Note tone="stop" icon="ban">
            {text('publish.cancelled-words')}
          </Note>
        )}
        {isPressing && cancelling}
        <Deliveries id={alert.id} />
        <Panel title={text('publish.facts-of')}>
          <Facts
            name={text('publish.facts-of')}
            facts={[
              { label: text('publish.areas'), value: areaNames(alert.content.areas) },
              { label: text('publish.expires'), value: until },
              ...(alert.document?.seenCode ? [{ label: text('publish.code'), value: <Mono>{alert.document.seenCode}</Mono> }] : []),
            ]}
          />
          <Acts>
            <Button icon="print" onPress={() => goTo(paths.sheet(alert.id))}>
              {text('publish.make-sheet')}
            </Button>
          </Acts>
        </Panel>
        {!isPressing && cancelling}
      </div>
      <Preview content={alert.content} document={alert.document} />
    </div>
  );
}
