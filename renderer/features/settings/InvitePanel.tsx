import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { permits } from '#shared/domain/worker/worker.ts';
import { useOpenSession, useSentence, vault } from '../../data/index.ts';
import { Acts, announce, Button, ErrorNote, Note, Panel, Soft, Stack, TextArea, TextField, useText } from '../../ui/index.ts';

const validDays = 14;

/** Central lets one more project in: one line of text, one use, fourteen days. */
export function InvitePanel() {
  const text = useText();
  const sentence = useSentence();
  const intl = useIntl();
  const { organisation, worker } = useOpenSession();
  const [name, setName] = useState('');
  const invite = useMutation({
    mutationFn: () => vault.enrolment.invite({ name: name.trim(), role: 'manager', validDays }),
    onSuccess: () => announce(text('invite.made', { name: name.trim() })),
  });
  if (organisation?.kind !== 'central') return null;
  const isReady = name.trim() !== '' && !invite.isPending;
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) invite.mutate();
  };
  return (
    <Panel title={text('invite.title')}>
      {permits(worker.role, 'issueInvite') ? (
        <form onSubmit={make} noValidate>
          <Stack>
            <Soft>{text('invite.words')}</Soft>
            <TextField
              label={text('invite.name')}
              value={name}
              onChange={(next) => {
                setName(next);
                invite.reset();
              }}
              maxLength={120}
            />
            {invite.error && <ErrorNote>{sentence(invite.error)}</ErrorNote>}
            {invite.data ? (
              <>
                <Note tone="good" icon="tick">
                  <b>{text('invite.made', { name: name.trim() })}</b>
                  <span>{text('invite.until', { date: intl.formatDate(invite.data.expiresAt, { dateStyle: 'long' }) })}</span>
                </Note>
                <TextArea
                  label={text('invite.line')}
                  hint={text('invite.line-hint')}
                  value={invite.data.invite}
                  onChange={() => {}}
                  mono
                  rows={4}
                />
              </>
            ) : (
              <Acts>
                <Button kind="main" type="submit" isDisabled={!isReady} isPending={invite.isPending}>
                  {text('invite.make')}
                </Button>
              </Acts>
            )}
          </Stack>
        </form>
      ) : (
        <Soft>{text('invite.not-yours')}</Soft>
      )}
    </Panel>
  );
}
