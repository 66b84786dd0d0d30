import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayFault, yearsBefore, yearsOfPapers } from '#shared/domain/day/day.ts';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { policeForce, policeForces } from '#shared/reference/police-forces.ts';
import { useLatestMoment, useSentence, type VaultOutputs, vault, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  Button,
  ChipChoice,
  ComboBox,
  DateField,
  Disclosure,
  ErrorNote,
  Facts,
  Note,
  Panel,
  Soft,
  Stack,
  Tag,
  TextArea,
  TextField,
  useText,
} from '../../ui/index.ts';
import styles from './Cases.module.css';
import type { Person } from './PersonScreen.tsx';
import { RequestDecisionForm } from './RequestDecisionForm.tsx';
import { useDay } from './words.ts';

export type Request = VaultOutputs['requests']['list']['requests'][number];
const triState = ['yes', 'no', 'not-known'] as const;

/** The register of police requests about this person: entered first, decided with reasons. */
export function RequestsPart({ person: { id: personId, fields } }: { person: Person }) {
  const { pronoun } = fields;
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
        <RequestPanel key={request.id} request={request} pronoun={pronoun} />
      ))}
      <NewRequest personId={personId} pronoun={pronoun} />
    </Stack>
  );
}

function RequestPanel({ request, pronoun }: { request: Request; pronoun: Pronoun }) {
  const text = useText();
  const day = useDay();
  const force = policeForce(request.authority)?.name ?? request.authority;
  const title = text('request.over', { officer: request.officer, force, date: day(request.receivedOn) });
  const tri = (answer: (typeof triState)[number]) => text(`request.tri.${answer}`);
  return (
    <Panel title={title}>
      <Facts
        name={title}
        facts={[
          { label: text('request.scope'), value: request.scope },
          { label: text('request.line'), value: request.lineOfEnquiry },
          { label: text('request.in-writing'), value: tri(request.inWriting) },
          { label: text('request.told', { person: pronoun }), value: tri(request.sheWasTold) },
          { label: text('request.objects', { person: pronoun }), value: tri(request.sheObjects) },
          { label: text('request.counselling'), value: tri(request.counselling ? 'yes' : 'no') },
          { label: text('request.noted-by'), value: request.notedBy },
        ]}
      />
      {request.decision === null ? <RequestDecisionForm request={request} pronoun={pronoun} /> : <Decided decision={request.decision} />}
    </Panel>
  );
}

function Decided({ decision }: { decision: NonNullable<Request['decision']> }) {
  const text = useText();
  const day = useDay();
  return (
    <>
      <div>
        <Tag tone={decision.left === '' ? 'good' : 'leaving'}>
          {text('request.decided', {
            decision: text(`request.decision.${decision.decision}`),
            name: decision.by,
            date: day(decision.on),
          })}
        </Tag>
      </div>
      <p dir="auto">{decision.why}</p>
      {decision.tests.length > 0 && (
        <Facts
          name={text('request.tests')}
          facts={decision.tests.map(({ test, answer, why }) => ({
            label: text(`request.test.${test}`),
            value: [text(`request.tri.${answer}`), why].filter(Boolean).join('. '),
          }))}
        />
      )}
      {decision.counsellingWhy !== '' && (
        <p dir="auto">
          <Soft>{text('request.counselling-why')}</Soft> {decision.counsellingWhy}
        </p>
      )}
      {decision.left !== '' && (
        <Note tone="leaving" icon="send">
          <p dir="auto">{decision.left}</p>
          {decision.leftHash !== null && <p className={styles.hash}>{text('disclosure.hash', { hash: decision.leftHash })}</p>}
        </Note>
      )}
    </>
  );
}

function NewRequest({ personId, pronoun }: { personId: string; pronoun: Pronoun }) {
  const text = useText();
  const day = useDay();
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
  const latest = ukDay(useLatestMoment());
  const fault = dayFault(request.receivedOn, { earliest: yearsBefore(latest, yearsOfPapers), latest });
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
            error={fault && text(`day.${fault}`, { today: day(ukDay(new Date())) })}
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
            label={text('request.told', { person: pronoun })}
            always
            choices={answers}
            chosen={request.sheWasTold}
            onChoose={(sheWasTold) => setRequest({ ...request, sheWasTold: sheWasTold ?? 'not-known' })}
          />
          <ChipChoice
            label={text('request.objects', { person: pronoun })}
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
            <Button
              isDisabled={!isFull || fault !== null}
              isPending={receive.isPending}
              onPress={() => authority && receive.mutate(authority)}
            >
              {text('request.enter')}
            </Button>
          </Acts>
        </Stack>
      </Disclosure>
    </Panel>
  );
}
