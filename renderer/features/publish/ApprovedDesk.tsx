import { useMutation, useQuery } from '@tanstack/react-query';
import { permits } from '#shared/domain/worker/worker.ts';
import { useAreaNames, useOpenSession, useSentence, vaultQueries } from '../../data/index.ts';
import { Acts, announce, Button, ErrorNote, Panel, Soft, useText } from '../../ui/index.ts';
import styles from './Desk.module.css';
import { Preview } from './Preview.tsx';
import type { Alert } from './PublishDesk.tsx';
import { countRecipients } from './recipients.ts';

/** Approved: the text stands still, and the one amber button names how many it goes to. */
export function ApprovedDesk({ alert, onChange }: { alert: Alert; onChange: () => void }) {
  const text = useText();
  const areaNames = useAreaNames();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const members = useQuery(vaultQueries.members.list.queryOptions());
  const publish = useMutation(
    vaultQueries.alerts.publish.mutationOptions({ onSuccess: () => announce(text('publish.published-announced')) }),
  );
  const count = members.isSuccess ? countRecipients(members.data.members, alert.content.areas) : null;
  const mayPublish = permits(worker.role, 'publishAlert');
  const note = !mayPublish
    ? 'publish.publish-role'
    : members.isError
      ? 'publish.publish-uncounted'
      : count === 0
        ? 'publish.publish-none'
        : 'publish.publish-where';
  return (
    <>
      <div className={styles.columns}>
        <Panel title={text('publish.text')}>
          <p className={styles.prose}>{alert.content.description}</p>
          <Acts>
            <Button icon="edit" onPress={onChange}>
              {text('publish.change')}
            </Button>
            <Soft>{text('publish.change-note')}</Soft>
          </Acts>
        </Panel>
        <Preview content={alert.content} document={null} />
      </div>
      {publish.isError && <ErrorNote>{sentence(publish.error)}</ErrorNote>}
      <Acts foot>
        <Button
          kind="leaves"
          icon="send"
          isDisabled={!mayPublish || members.isPending}
          isPending={publish.isPending}
          describedBy="where-published"
          onPress={() => publish.mutate({ id: alert.id })}
        >
          {count === null || count === 0 ? text('publish.publish-unknown') : text('publish.publish', { count })}
        </Button>
        <Soft id="where-published">{text(note, { areas: areaNames(alert.content.areas) })}</Soft>
      </Acts>
    </>
  );
}
