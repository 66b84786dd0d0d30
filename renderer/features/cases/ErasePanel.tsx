import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { erasureReasons } from '#shared/domain/retention/retention.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { goTo, paths, useOpenSession, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, ChipChoice, Columns, ErrorNote, Note, Panel, Skeleton, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import type { Person } from './PersonScreen.tsx';
import { type Decided, StillNamed, staying } from './StillNamed.tsx';

type Reason = (typeof erasureReasons)[number];
const going = ['person', 'incidents', 'police', 'forms'] as const;
const remaining = ['count', 'offender', 'register', 'sent', 'trail', 'elsewhere'] as const;

/** The end of a record. Only a manager, who sees what goes and what stays, looks at every other place, and types the working name. */
export function ErasePanel({ person }: { person: Person }) {
  const text = useText();
  const { worker } = useOpenSession();
  return (
    <Panel title={text('rights.erase')}>
      <Note tone="stop" icon="warning">
        {text('rights.erase-words')}
      </Note>
      <Columns>
        <Points title={text('rights.goes')} points={going.map((id) => text(`rights.goes.${id}`))} />
        <Points title={text('rights.stays')} points={remaining.map((id) => text(`rights.stays.${id}`))} />
      </Columns>
      {permits(worker.role, 'erasePerson') ? <Erase person={person} /> : <Soft>{text('rights.erase-manager')}</Soft>}
    </Panel>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.points}>
        {points.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

function Erase({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const [reason, setReason] = useState<Reason | null>(null);
  const [typed, setTyped] = useState('');
  const [decided, setDecided] = useState<Decided>({});
  const named = useQuery({
    ...vaultQueries.rights.naming.queryOptions({ input: { personId: person.id } }),
    // Every record is read for it: when a reason was chosen, not in passing.
    enabled: reason !== null,
    gcTime: 0,
  });
  const rows = named.data?.rows ?? [];
  const stays = staying(rows, decided);
  const erase = useMutation({
    mutationFn: (why: Reason) => vault.rights.erase({ personId: person.id, workingName: typed, reason: why, stays }),
    onSuccess: () => goTo(paths.cases),
  });
  return (
    <Stack>
      <ChipChoice<Reason>
        label={text('rights.erase-why')}
        choices={erasureReasons.map((id) => ({ id, label: text(`rights.erase-why.${id}`) }))}
        chosen={reason}
        onChoose={setReason}
      />
      {named.isFetching && named.data === undefined && <Skeleton lines={3} />}
      {named.isError && <ErrorNote>{sentence(named.error)}</ErrorNote>}
      {reason !== null && named.data && <StillNamed personId={person.id} rows={rows} decided={decided} onDecide={setDecided} />}
      <TextField label={text('rights.erase-type')} value={typed} onChange={setTyped} maxLength={80} />
      {erase.isError && <ErrorNote>{sentence(erase.error)}</ErrorNote>}
      <Acts>
        <Button
          icon="remove"
          isDisabled={reason === null || !named.isSuccess || stays.length < rows.length || typed.trim() !== person.fields.workingName}
          isPending={erase.isPending}
          onPress={() => reason && erase.mutate(reason)}
        >
          {text('rights.erase-do')}
        </Button>
      </Acts>
    </Stack>
  );
}
