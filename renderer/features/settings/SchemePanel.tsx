import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { lineWords, queryClient, useOpenSession, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, announce, Button, Disclosure, ErrorNote, Facts, Note, Panel, Stack, useText } from '../../ui/index.ts';
import { FoundForm, InviteForm } from '../session/index.ts';

/** Whom this laptop belongs to and how the line to the server stands; or joining, while it belongs to nobody. */
export function SchemePanel() {
  const text = useText();
  const sentence = useSentence();
  const intl = useIntl();
  const { organisation, worker } = useOpenSession();
  const sync = useQuery(vaultQueries.sync.state.queryOptions());
  const [hasJoined, setJoined] = useState(false);
  const now = useMutation({
    mutationFn: () => vault.sync.now(),
    onSuccess: (state) => queryClient.setQueryData(vaultQueries.sync.state.queryKey(), state),
  });
  const joined = () => {
    setJoined(true);
    announce(text('settings.joined'));
    void queryClient.invalidateQueries({ queryKey: vaultQueries.key() });
  };
  return (
    <Panel title={text('settings.scheme')}>
      {hasJoined && (
        <Note tone="good" icon="tick">
          {text('settings.joined')}
        </Note>
      )}
      {organisation ? (
        <Stack>
          <p dir="auto">{text('settings.enrolled', { name: organisation.name, kind: organisation.kind })}</p>
          {sync.data && (
            <Facts
              name={text('settings.scheme')}
              facts={[
                {
                  label: text('settings.line'),
                  value: lineWords(sync.data)
                    .map((id) => text(id))
                    .join(' '),
                },
                {
                  label: text('settings.last-contact'),
                  value: sync.data.lastContactAt
                    ? intl.formatDate(sync.data.lastContactAt, { dateStyle: 'medium', timeStyle: 'short' })
                    : text('settings.never'),
                },
              ]}
            />
          )}
          {now.error && <ErrorNote>{sentence(now.error)}</ErrorNote>}
          <Acts>
            <Button icon="retry" isPending={now.isPending} onPress={() => now.mutate()}>
              {text('settings.sync-now')}
            </Button>
          </Acts>
        </Stack>
      ) : (
        <Stack>
          <InviteForm onJoined={joined} />
          <Disclosure title={text('first.found-open')}>
            <FoundForm role={worker.role} onFounded={joined} />
          </Disclosure>
        </Stack>
      )}
    </Panel>
  );
}
