import { useQuery } from '@tanstack/react-query';
import { permits } from '#shared/domain/worker/worker.ts';
import { useOpenSession, useSentence, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import { Columns, ErrorNote, PageHead, Skeleton, Stack, useText } from '../../ui/index.ts';
import { ClockHint } from '../clock/index.ts';
import { AskAgainPanel, ContactWishes } from '../consent/index.ts';
import { AddNote } from './AddNote.tsx';
import { CasePanel } from './CasePanel.tsx';
import { ContactDetails } from './ContactDetails.tsx';
import { DatesPart } from './DatesPart.tsx';
import { EditPerson } from './EditPerson.tsx';
import { IncidentsPanel } from './IncidentsPanel.tsx';
import { MergePanel } from './MergePanel.tsx';
import { PartsNav, parts } from './PartsNav.tsx';
import { PlanPart } from './PlanPart.tsx';
import { PolicePart } from './PolicePart.tsx';
import { RequestsPart } from './RequestsPart.tsx';
import { RightsPart } from './RightsPart.tsx';
import { SafeContactPanel } from './SafeContactPanel.tsx';
import { TasksPanel } from './TasksPanel.tsx';
import { Timeline } from './Timeline.tsx';

export type Person = VaultOutputs['people']['get'];

/** One person. How to reach her safely stands first, before anything one could use to reach her. */
export function PersonScreen({ id, part: asked }: { id: string; part: string | null }) {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const isCaseworker = permits(worker.role, 'workCases');
  const part = isCaseworker ? (parts.find((one) => one === asked) ?? null) : null;
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
      <ContactWishes personId={person.id} />
      <AskAgainPanel personId={person.id} />
      <ClockHint />
      {isCaseworker && <PartsNav personId={person.id} part={part} />}
      {part === null && <Overview person={person} isCaseworker={isCaseworker} />}
      {part === 'plan' && <PlanPart person={person} />}
      {part === 'dates' && <DatesPart person={person} />}
      {part === 'police' && <PolicePart person={person} />}
      {part === 'rights' && <RightsPart person={person} />}
      {part === 'requests' && <RequestsPart person={person} />}
    </>
  );
}

function Overview({ person, isCaseworker }: { person: Person; isCaseworker: boolean }) {
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
