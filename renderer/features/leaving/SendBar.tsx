import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import type { Incident } from '#shared/contract/vault/incidents.ts';
import type { Leaving } from '#shared/contract/vault/reports.ts';
import { survivorPronoun } from '#shared/domain/incident/told-of.ts';
import { goTo, paths, queryClient, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, announce, Button, ErrorNote, Mono, Note, Say, Soft, useText } from '../../ui/index.ts';
import { PointsTo } from './PointsTo.tsx';

/** The foot of the page: the amber button or why it cannot be pressed, and after that where the report is. */
export function SendBar({ incident, leaving }: { incident: Incident; leaving: Leaving }) {
  const text = useText();
  const sentence = useSentence();
  const why = useId();
  const send = useMutation({
    mutationFn: () => vault.reports.submit({ incidentId: incident.id, shown: leaving.shown }),
    onSettled: async (_sent, error) => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: vaultQueries.reports.key() }),
        queryClient.invalidateQueries({ queryKey: vaultQueries.incidents.key() }),
      ]);
      if (!error) announce(text('leaving.waiting'));
    },
  });
  const person = survivorPronoun(incident.fields.toldBy);
  if (leaving.blockedBy.includes('report/already-sent')) return <Gone incident={incident} />;

  const blocked = leaving.blockedBy.filter((code) => code !== 'report/undecided');
  const lines = [
    ...blocked.map((code) => text(`refusal.${code}`)),
    ...(leaving.undecided > 0 ? [text('leaving.left', { count: leaving.undecided })] : []),
  ];
  return (
    <Acts foot>
      {send.error && <ErrorNote>{sentence(send.error)}</ErrorNote>}
      <Button
        kind="leaves"
        icon="send"
        isDisabled={lines.length > 0}
        isPending={send.isPending}
        describedBy={why}
        onPress={() => send.mutate()}
      >
        {text(send.isPending ? 'leaving.sending' : 'leaving.send')}
      </Button>
      <Soft id={why}>{lines.length > 0 ? lines.join(' ') : text('leaving.ready')}</Soft>
      {leaving.blockedBy.includes('report/no-consent') && (
        <Button onPress={() => goTo(paths.consent(incident.id))}>{text('leaving.to-consent', { person })}</Button>
      )}
      {leaving.blockedBy.includes('report/not-enrolled') && (
        <Button onPress={() => goTo(paths.settings)}>{text('leaving.to-settings')}</Button>
      )}
      <PointsTo incidentId={incident.id} leaving={leaving} person={person} />
    </Acts>
  );
}

/** Waiting, sent, received: where the report is, in one place and always true. */
function Gone({ incident }: { incident: Incident }) {
  const text = useText();
  const { standing, reference } = incident;
  return (
    <Acts foot>
      {standing === 'received' ? (
        <Note tone="good" icon="tick">
          <b>{text('leaving.received')}</b>
          {reference !== null && (
            <span>
              <Say id="leaving.received-words" values={{ reference, m: (parts) => <Mono>{parts}</Mono> }} />
            </span>
          )}
        </Note>
      ) : standing === 'sent' ? (
        <Note icon="send">
          <b>{text('leaving.sent')}</b>
          <span>{text('leaving.sent-words')}</span>
        </Note>
      ) : (
        <Note tone="leaving" icon="send">
          <b>{text('leaving.waiting')}</b>
          <span>{text('leaving.waiting-words')}</span>
        </Note>
      )}
    </Acts>
  );
}
