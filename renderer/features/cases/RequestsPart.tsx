import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ukDay } from '#shared/domain/task/task.ts';
import { policeForce, policeForces } from '#shared/reference/police-forces.ts';
import { useSentence, type VaultOutputs, vault, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  Button,
  ChipChoice,
  ComboBox,
  DateField,
  Disclosure,
  ErrorNote,
  Note,
  Panel,
  Soft,
  Stack,
  Tag,
  TextArea,
  TextField,
  useText,
} from '../../ui/index.ts';
import { RequestDecisionForm } from './RequestDecisionForm.tsx';
import { useDay } from './words.ts';

export type Request = VaultOutputs['requests']['list']['requests'][number];
const triState = ['yes', 'no', 'not-known'] as const;

/** The register of police requests about this person: entered first, decided with reasons. */
export function RequestsPart({ personId }: { personId: string }) {
  const text = useText();
  const sentence = useSentence();
  const list = useQuery(vaultQueries.requests.list.queryOptions());
  const requests = (list.data?.requests ?? []).filter((request) => request.personId === personId);
  return (
    <Stack>
      <Note icon="lightbulb">{text('request.law')}</Note>
      {list.isError && <ErrorNote>{sentence(list.error)}</ErrorNote>}
      {list.isSuccess && requests.length === 0 && <Soft>{text('request.none')}</Soft>}
      {requests.map((request) => (
        <RequestPanel key={request.id} request={request} />
      ))}
      <NewRequest personId={personId} />
    </Stack>
  );
}

function RequestPanel({ request }: { request: Request }) {
  const text = useText();
  const day = useDay();
  const force = policeForce(request.authority)?.name ?? request.authority;
  return (
    <Panel title={text('request.over', { officer: request.officer, force, date: day(request.receivedOn) })}>
      <p dir="auto">{request.scope}</p>
      <Soft>{request.lineOfEnquiry}</Soft>
      {request.decision === null ? (
        <RequestDecisionForm request={request} />
      ) : (
        <>
          <div>
            <Tag tone={request.decision.left === '' ? 'good' : 'leaving'}>
              {text('request.decided', {
                decision: text(`request.decision.${request.decision.decision}`),
                name: request.decision.by,
                date: day(request.decision.on),
              })}
            </Tag>
          </div>
          <p dir="auto">{request.decision.why}</p>
          {request.decision.left !== '' && (
            <Note tone="leaving" icon="send">
              {request.decision.left}
            </Note>
          )}
        </>
      )}
    </Panel>
  );
}

function NewRequest({ personId }: { personId: string }) {
  const text = useText();
  const sentence = useSentence();
  const blank = () => ({
    receivedOn: ukDay(new Date()),
    officer: '',
    lineOfEnquiry: '',
    scope: '',
    inWriting: 'not-known' as (typeof triState)[number],
    sheWasTold: 'not-known' as (typeof triState)[number],
    sheObjects: 'not-known' as (typeof triState)[number],
    counselling: false,
  });
  const [request, setRequest] = useState(blank);
  const [authority, setAuthority] = useState<string | null>(null);
  const receive = useMutation({
    mutationFn: (force: string) => vault.requests.receive({ ...request, personId, authority: force }),
    onSuccess: () => setRequest(blank()),
  });
  const answers = triState.map((id) => ({ id, label: text(`request.tri.${id}`) }));
  const isFull = request.officer.trim() !== '' && request.scope.trim() !== '' && request.lineOfEnquiry.trim() !== '' && authority !== null;
  return (
    <Panel name={text('request.new')}>
      <Disclosure title={text('request.new')}>
        <Stack>
          <DateField
            label={text('request.received')}
            value={request.receivedOn}
            onChange={(receivedOn) => setRequest({ ...request, receivedOn: receivedOn ?? ukDay(new Date()) })}
          />
          <TextField
            label={text('request.officer')}
            maxLength={400}
            value={request.officer}
            onChange={(officer) => setRequest({ ...request, officer })}
          />
          <ComboBox
            label={text('request.authority')}
            empty={text('referral.force-empty')}
            choices={policeForces.map(({ id, name }) => ({ id, label: name }))}
            chosen={authority}
            onChoose={setAuthority}
          />
          <TextArea
            label={text('request.line')}
            rows={2}
            value={request.lineOfEnquiry}
            onChange={(lineOfEnquiry) => setRequest({ ...request, lineOfEnquiry })}
          />
          <TextArea label={text('request.scope')} rows={2} value={request.scope} onChange={(scope) => setRequest({ ...request, scope })} />
          <ChipChoice
            label={text('request.in-writing')}
            always
            choices={answers}
            chosen={request.inWriting}
            onChoose={(inWriting) => setRequest({ ...request, inWriting: inWriting ?? 'not-known' })}
          />
          <ChipChoice
            label={text('request.told')}
            always
            choices={answers}
            chosen={request.sheWasTold}
            onChoose={(sheWasTold) => setRequest({ ...request, sheWasTold: sheWasTold ?? 'not-known' })}
          />
          <ChipChoice
            label={text('request.objects')}
            always
            choices={answers}
            chosen={request.sheObjects}
            onChoose={(sheObjects) => setRequest({ ...request, sheObjects: sheObjects ?? 'not-known' })}
          />
          <ChipChoice
            label={text('request.counselling')}
            always
            choices={answers.slice(0, 2)}
            chosen={request.counselling ? 'yes' : 'no'}
            onChoose={(answer) => setRequest({ ...request, counselling: answer === 'yes' })}
          />
          {receive.isError && <ErrorNote>{sentence(receive.error)}</ErrorNote>}
          <Acts>
            <Button isDisabled={!isFull} isPending={receive.isPending} onPress={() => authority && receive.mutate(authority)}>
              {text('request.enter')}
            </Button>
          </Acts>
        </Stack>
      </Disclosure>
    </Panel>
  );
}
