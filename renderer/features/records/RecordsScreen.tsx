import { permits } from '#shared/domain/worker/worker.ts';
import { paths, useOpenSession } from '../../data/index.ts';
import { PageHead, Screen, useText } from '../../ui/index.ts';
import { AuditPanel } from './AuditPanel.tsx';
import { RetentionPanel } from './RetentionPanel.tsx';

/** How long records are kept, and the trail of who did what. */
export function RecordsScreen() {
  const text = useText();
  const { worker } = useOpenSession();
  return (
    <Screen>
      <PageHead title={text('records.title')} aside={<a href={paths.cases}>{text('records.back')}</a>} />
      {permits(worker.role, 'reviewRetention') && <RetentionPanel />}
      {permits(worker.role, 'readAudit') && <AuditPanel />}
    </Screen>
  );
}
