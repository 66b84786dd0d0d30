import { useQuery } from '@tanstack/react-query';
import { permits } from '#shared/domain/worker/worker.ts';
import { useOpenSession, useSentence, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import { Columns, ErrorNote, PageHead, Skeleton, Stack, useText } from '../../ui/index.ts';
import { AddNote } from './AddNote.tsx';
import { CasePanel } from './CasePanel.tsx';
import { ContactDetails } from './ContactDetails.tsx';
import { EditPerson } from './EditPerson.tsx';
import { IncidentsPanel } from './IncidentsPanel.tsx';
import { MergePanel } from './MergePanel.tsx';
import { SafeContactPanel } from './SafeContactPanel.tsx';
import { TasksPanel } from './TasksPanel.tsx';
import { Timeline } from './Timeline.tsx';

export type Person = VaultOutputs['people']['get'];

/** One person. How to reach her safely stands first, before anything one could use to reach her. */
export function PersonScreen({ id }: { id: string; part: string | null }) {
  const text = useText();
  const sentence = useSentence();
  const { data: person, error } = useQuery(vaultQueries.people.get.queryOptions({ input: { personId: id } }));
  if (error) return <ErrorNote>{sentence(error)}</ErrorNote>;
  if (person === undefined) return <Skeleton lines={8} />;
  const { workingName, alsoKnownAs } = person.fields;
  return (
    <>
      <PageHead
        title={<span dir="auto">{workingName}</span>}
        {...(alsoKnownAs.length > 0 ? { under: text('cases.also', { names: alsoKnownAs.join(', ') }) } : {})}
        aside={<EditPerson person={person} />}
      />
      <SafeContactPanel person={person} />
      <Overview person={person} />
    </>
  );
}

function Overview({ person }: { person: Person }) {
  const { worker } = useOpenSession();
  const isCaseworker = permits(worker.role, 'workCases');
  return (
    <Columns>
      <Stack>
        <TasksPanel person={person} />
        <AddNote personId={person.id} mayWriteIsva={isCaseworker} />
        <Timeline personId={person.id} />
      </Stack>
      <Stack>
        <ContactDetails person={person} />
        {isCaseworker && <CasePanel person={person} />}
        <IncidentsPanel person={person} />
        {isCaseworker && <MergePanel person={person} />}
      </Stack>
    </Columns>
  );
}
