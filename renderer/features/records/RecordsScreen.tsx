import { useParams } from '@tanstack/react-router';
import { permits } from '#shared/domain/worker/worker.ts';
import { useOpenSession } from '../../data/index.ts';
import { PageHead, Screen, useText } from '../../ui/index.ts';
import { ClockHint } from '../clock/index.ts';
import { AuditPanel } from './AuditPanel.tsx';
import { PeriodsPanel } from './PeriodsPanel.tsx';
import { RetentionPanel } from './RetentionPanel.tsx';

/** How long records are kept, and the trail of who did what. With a record named in the address: the trail of that one. */
export function RecordsScreen() {
  const text = useText();
  const { worker } = useOpenSession();
  const { about } = useParams({ strict: false });
  const keeps = permits(worker.role, 'reviewRetention');
  return (
    <Screen>
      <PageHead title={text(keeps && about === undefined ? 'records.title' : 'records.title-trail')} />
      <ClockHint />
      {keeps && about === undefined && (
        <>
          <RetentionPanel />
          <PeriodsPanel />
        </>
      )}
      {permits(worker.role, 'readAudit') && <AuditPanel key={about ?? ''} about={about ?? null} />}
    </Screen>
  );
}
