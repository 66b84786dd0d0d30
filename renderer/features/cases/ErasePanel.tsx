import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { erasureReasons } from '#shared/domain/retention/retention.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { goTo, paths, useOpenSession, useSentence, vault } from '../../data/index.ts';
import { Acts, Button, ChipChoice, ErrorNote, Note, Panel, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import type { Person } from './PersonScreen.tsx';

type Reason = (typeof erasureReasons)[number];

/** The end of a record. Only a manager, who types the working name. */
export function ErasePanel({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const [reason, setReason] = useState<Reason | null>(null);
  const [typed, setTyped] = useState('');
  const erase = useMutation({
    mutationFn: (why: Reason) => vault.rights.erase({ personId: person.id, workingName: typed, reason: why }),
    onSuccess: () => goTo(paths.cases),
  });
  return (
    <Panel title={text('rights.erase')}>
      <Note tone="stop" icon="warning">
        {text('rights.erase-words')}
      </Note>
      {permits(worker.role, 'erasePerson') ? (
        <Stack>
          <ChipChoice<Reason>
            label={text('rights.erase-why')}
            choices={erasureReasons.map((id) => ({ id, label: text(`rights.erase-why.${id}`) }))}
            chosen={reason}
            onChoose={setReason}
          />
          <TextField label={text('rights.erase-type')} value={typed} onChange={setTyped} maxLength={80} />
          {erase.isError && <ErrorNote>{sentence(erase.error)}</ErrorNote>}
          <Acts>
            <Button
              icon="remove"
              isDisabled={reason === null || typed.trim() !== person.fields.workingName}
              isPending={erase.isPending}
              onPress={() => reason && erase.mutate(reason)}
            >
              {text('rights.erase-do')}
            </Button>
          </Acts>
        </Stack>
      ) : (
        <Soft>{text('rights.erase-manager')}</Soft>
      )}
    </Panel>
  );
}
