import { useQuery } from '@tanstack/react-query';
import { paths, useSentence, vaultQueries } from '../../data/index.ts';
import { ErrorNote, Note, Soft, Stack, useText } from '../../ui/index.ts';
import { NewRequest } from './NewRequest.tsx';
import type { Person } from './PersonScreen.tsx';
import { RequestPanel } from './RequestPanel.tsx';

/** The register of police requests about this person: entered first, decided with reasons. */
export function RequestsPart({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const list = useQuery(vaultQueries.requests.list.queryOptions());
  const requests = (list.data?.requests ?? []).filter((request) => request.personId === person.id);
  return (
    <Stack>
      <Note icon="lightbulb">{text('request.law')}</Note>
      <a href={paths.requests}>{text('register.to')}</a>
      {list.isError && <ErrorNote>{sentence(list.error)}</ErrorNote>}
      {list.isSuccess && requests.length === 0 && <Soft>{text('request.none')}</Soft>}
      {requests.map((request) => (
        <RequestPanel key={request.id} request={request} person={person} />
      ))}
      <NewRequest personId={person.id} pronoun={person.fields.pronoun} />
    </Stack>
  );
}
