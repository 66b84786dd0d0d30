import { useMutation } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useIntl } from 'react-intl';
import { permits } from '#shared/domain/worker/worker.ts';
import { useOpenSession, useSentence, vaultQueries } from '../../data/index.ts';
import { Acts, announce, Button, ErrorNote, Soft, useText } from '../../ui/index.ts';
import { AlertForm } from './AlertForm.tsx';
import styles from './Desk.module.css';
import { Preview } from './Preview.tsx';
import type { Alert } from './PublishDesk.tsx';
import { type Keeping, useDraft } from './use-draft.ts';

/** Writing: the form on the left, what people will get on the right, and approval by somebody else at the foot. */
export function DraftDesk({ alert, onApproved }: { alert: Alert; onApproved: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const draft = useDraft(alert.id, alert.content);
  const shown = useDeferredValue(draft.content);
  const approve = useMutation(
    vaultQueries.alerts.approve.mutationOptions({
      onSuccess: () => {
        announce(text('publish.approved-announced'));
        onApproved();
      },
    }),
  );
  const reason = whyNot(alert, worker, draft.keeping);
  return (
    <>
      <div className={styles.columns}>
        <section className={styles.form} aria-label={text('publish.text')}>
          <AlertForm draft={draft} />
        </section>
        <Preview content={shown} document={null} />
      </div>
      {draft.keeping.phase === 'refused' && <ErrorNote>{sentence(draft.keeping.error)}</ErrorNote>}
      {approve.isError && <ErrorNote>{sentence(approve.error)}</ErrorNote>}
      <Acts foot>
        <Button
          kind="main"
          icon="tick"
          isDisabled={reason !== null}
          isPending={approve.isPending}
          describedBy="why-approve"
          onPress={() => approve.mutate({ id: alert.id })}
        >
          {text('publish.approve')}
        </Button>
        <Soft id="why-approve">{text(reason ?? 'publish.approve-note')}</Soft>
        <KeepingWords keeping={draft.keeping} />
      </Acts>
    </>
  );
}

/** Why this person cannot approve this text now; null when they can. The vault holds the same rules. */
function whyNot(alert: Alert, worker: ReturnType<typeof useOpenSession>['worker'], keeping: Keeping) {
  if (alert.authorId === worker.id) return 'publish.approve-own' as const;
  if (!permits(worker.role, 'approveAlert')) return 'publish.approve-role' as const;
  return keeping.phase === 'kept' ? null : ('publish.approve-unsaved' as const);
}

/** Whether what stands on the screen is kept. */
function KeepingWords({ keeping }: { keeping: Keeping }) {
  const text = useText();
  const intl = useIntl();
  const words = () => {
    switch (keeping.phase) {
      case 'kept':
        return keeping.at === null
          ? null
          : text('publish.saved', { time: intl.formatTime(keeping.at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }) });
      case 'keeping':
        return text('publish.saving');
      case 'held':
        return text('publish.not-saved', {
          reason: text(keeping.why === 'full-number' ? 'publish.reason-full-number' : 'publish.reason-incomplete'),
        });
      case 'refused':
        return text('publish.not-saved', { reason: text('publish.reason-refused') });
    }
  };
  return (
    <span className={styles.kept} role="status">
      {words()}
    </span>
  );
}
