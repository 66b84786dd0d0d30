import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { permits } from '#shared/domain/worker/worker.ts';
import { paths, useOpenSession, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, announce, Button, ComboBox, ErrorNote, Panel, Skeleton, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import { SafeContactPanel } from './SafeContactPanel.tsx';

/**
 * Whose incident this is, from the page of the incident. Stands before whatever one could reach her by, and says first how to reach her
 * safely. `called` is what the record calls who told us; it is offered when a new record of a person is started.
 */
export function WhosePanel({ incidentId, called }: { incidentId: string; called: string }) {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const isAllowed = permits(worker.role, 'supportPeople');
  const whose = useQuery({ ...vaultQueries.people.ofIncident.queryOptions({ input: { incidentId } }), enabled: isAllowed });
  if (!isAllowed) return null;
  return (
    <Panel title={text('whose.title')}>
      {whose.isPending && <Skeleton lines={2} />}
      {whose.isError && <ErrorNote>{sentence(whose.error)}</ErrorNote>}
      {whose.data && whose.data.person === null && <LinkToPerson incidentId={incidentId} called={called} />}
      {whose.data?.person && <LinkedPerson incidentId={incidentId} personId={whose.data.person.id} />}
    </Panel>
  );
}

/** The name of the person an incident is linked to, leading to the record; nothing while it is nobody's. */
export function WhoseLink({ incidentId }: { incidentId: string }) {
  const text = useText();
  const { worker } = useOpenSession();
  const isAllowed = permits(worker.role, 'supportPeople');
  const whose = useQuery({ ...vaultQueries.people.ofIncident.queryOptions({ input: { incidentId } }), enabled: isAllowed });
  const person = whose.data?.person ?? null;
  if (person === null) return null;
  return (
    <a href={paths.person(person.id)} dir="auto">
      {text('whose.link', { name: person.workingName })}
    </a>
  );
}

function LinkedPerson({ incidentId, personId }: { incidentId: string; personId: string }) {
  const text = useText();
  const sentence = useSentence();
  const person = useQuery(vaultQueries.people.get.queryOptions({ input: { personId } }));
  const unlink = useMutation({
    mutationFn: () => vault.people.unlinkIncident({ personId, incidentId }),
    onSuccess: () => announce(text('whose.unlinked')),
  });
  if (person.isError) return <ErrorNote>{sentence(person.error)}</ErrorNote>;
  if (person.data === undefined) return <Skeleton lines={2} />;
  const { workingName, alsoKnownAs } = person.data.fields;
  return (
    <Stack>
      <div className={styles.row}>
        <span className={styles.grow}>
          <a href={paths.person(person.data.id)} dir="auto">
            {workingName}
          </a>
          {alsoKnownAs.length > 0 && <Soft>{text('cases.also', { names: alsoKnownAs.join(', ') })}</Soft>}
        </span>
        <Button
          size="small"
          kind="quiet"
          icon="cross"
          aria-label={text('whose.unlink-from', { name: workingName })}
          isPending={unlink.isPending}
          onPress={() => unlink.mutate()}
        >
          {text('person.unlink')}
        </Button>
      </div>
      <SafeContactPanel person={person.data} />
      {unlink.isError && <ErrorNote>{sentence(unlink.error)}</ErrorNote>}
    </Stack>
  );
}

function LinkToPerson({ incidentId, called }: { incidentId: string; called: string }) {
  const text = useText();
  const sentence = useSentence();
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState(called);
  const list = useQuery(vaultQueries.people.list.queryOptions());
  const link = useMutation({
    mutationFn: async (to: { id: string } | { workingName: string }) => {
      const personId = 'id' in to ? to.id : (await vault.people.add(to)).id;
      return vault.people.linkIncident({ personId, incidentId });
    },
    onSuccess: ({ fields }) => announce(text('whose.linked', { name: fields.workingName })),
  });
  const choices = (list.data?.rows ?? []).map(({ id, workingName, alsoKnownAs }) => ({
    id,
    label: workingName,
    ...(alsoKnownAs.length > 0 ? { more: alsoKnownAs.join(', ') } : {}),
  }));
  return (
    <Stack>
      <Soft>{text('whose.none')}</Soft>
      {choices.length > 0 && (
        <Stack gap="tight">
          <ComboBox
            key={choices.length}
            label={text('whose.choose')}
            soft
            empty={text('person.merge-empty')}
            choices={choices}
            chosen={chosen}
            onChoose={setChosen}
          />
          <Acts>
            <Button
              icon="link"
              isDisabled={chosen === null}
              isPending={link.isPending}
              onPress={() => chosen !== null && link.mutate({ id: chosen })}
            >
              {text('person.link-do')}
            </Button>
          </Acts>
        </Stack>
      )}
      <Stack gap="tight">
        <TextField label={text('whose.new')} hint={text('cases.add-hint')} soft value={name} onChange={setName} maxLength={80} />
        <Acts>
          <Button
            icon="add"
            isDisabled={name.trim() === ''}
            isPending={link.isPending}
            onPress={() => link.mutate({ workingName: name.trim() })}
          >
            {text('whose.new-do')}
          </Button>
        </Acts>
      </Stack>
      {(link.error ?? list.error) && <ErrorNote>{sentence(link.error ?? list.error)}</ErrorNote>}
    </Stack>
  );
}
