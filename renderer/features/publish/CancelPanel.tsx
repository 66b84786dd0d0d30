import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { permits } from '#shared/domain/worker/worker.ts';
import { useOpenSession, useSentence, vaultQueries } from '../../data/index.ts';
import { Acts, announce, Button, ErrorNote, Note, Panel, Soft, TextField, useText } from '../../ui/index.ts';
import type { Alert } from './PublishDesk.tsx';

/** Taking a published alert back: one person says why, another does it. */
export function CancelPanel({ alert }: { alert: Alert }) {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const withdrawn = alert.reports.some((report) => report.isWithdrawn);
  const [reason, setReason] = useState(withdrawn ? text('publish.cancel-reason-withdrawn') : '');
  const propose = useMutation(
    vaultQueries.alerts.proposeCancel.mutationOptions({ onSuccess: () => announce(text('publish.cancel-proposed-announced')) }),
  );
  const cancel = useMutation(
    vaultQueries.alerts.cancel.mutationOptions({ onSuccess: () => announce(text('publish.cancelled-announced')) }),
  );
  const proposal = alert.cancelProposal;
  const isOwn = proposal?.byId === worker.id;
  const mayCancel = permits(worker.role, 'publishAlert') && proposal !== null && !isOwn;
  return (
    <Panel title={text('publish.cancel')}>
      {proposal === null ? (
        <>
          <TextField
            label={text('publish.cancel-why')}
            hint={text('publish.cancel-why-hint')}
            value={reason}
            onChange={setReason}
            maxLength={400}
          />
          <Acts>
            <Button
              icon="ban"
              isDisabled={reason.trim().length < 3}
              isPending={propose.isPending}
              onPress={() => propose.mutate({ id: alert.id, reason: reason.trim() })}
            >
              {text('publish.cancel-propose')}
            </Button>
            <Soft>{text('publish.cancel-two')}</Soft>
          </Acts>
        </>
      ) : (
        <>
          <Note tone="known">
            <b>{text('publish.cancel-proposed', { name: proposal.by })}</b>
            <span dir="auto">{proposal.reason}</span>
          </Note>
          <Acts>
            <Button
              kind="leaves"
              icon="send"
              isDisabled={!mayCancel}
              isPending={cancel.isPending}
              describedBy="who-is-told"
              onPress={() => cancel.mutate({ id: alert.id })}
            >
              {text('publish.cancel-do')}
            </Button>
            <Soft id="who-is-told">{text(isOwn ? 'publish.cancel-own' : mayCancel ? 'publish.cancel-told' : 'publish.publish-role')}</Soft>
          </Acts>
        </>
      )}
      {propose.isError && <ErrorNote>{sentence(propose.error)}</ErrorNote>}
      {cancel.isError && <ErrorNote>{sentence(cancel.error)}</ErrorNote>}
    </Panel>
  );
}
