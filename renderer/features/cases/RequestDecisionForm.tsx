import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import { type RequestDecision, requestGaps, requestTests } from '#shared/domain/information-request/information-request.ts';
import { useSentence, vault } from '../../data/index.ts';
import { Acts, Button, ChipChoice, Disclosure, ErrorNote, Note, Stack, TextArea, TextField, useText } from '../../ui/index.ts';
import type { Request } from './RequestsPart.tsx';

type Decision = RequestDecision['decision'];
const decisions = ['nothing', 'part', 'all', 'asked-back'] as const satisfies readonly Decision[];

/** The tests of the law one by one, and what is still missing before anything may be handed over. */
export function RequestDecisionForm({ request, pronoun }: { request: Request; pronoun: Pronoun }) {
  const text = useText();
  const sentence = useSentence();
  const [decision, setDecision] = useState<Decision>('nothing');
  const [tests, setTests] = useState<RequestDecision['tests']>([]);
  const [words, setWords] = useState({ counsellingWhy: '', why: '', left: '' });
  const isHandingOver = decision === 'part' || decision === 'all';
  const made = { decision, tests: isHandingOver ? tests : [], ...words, left: isHandingOver ? words.left : '' };
  const { personName: _name, notedBy: _by, decision: _decision, ...asked } = request;
  const gaps = requestGaps(asked, made);
  const decide = useMutation({ mutationFn: () => vault.requests.decide({ requestId: request.id, ...made }) });
  const testOf = (test: (typeof requestTests)[number]) => tests.find((one) => one.test === test);
  const setTest = (one: RequestDecision['tests'][number]) => setTests([...tests.filter(({ test }) => test !== one.test), one]);
  return (
    <Disclosure title={text('request.decide')}>
      <Stack>
        <ChipChoice<Decision>
          label={text('request.decision')}
          always
          choices={decisions.map((id) => ({ id, label: text(`request.decision.${id}`) }))}
          chosen={decision}
          onChoose={(chosen) => setDecision(chosen ?? 'nothing')}
        />
        {isHandingOver &&
          requestTests.map((test) => {
            const one = testOf(test);
            return (
              <Stack key={test} gap="tight">
                <ChipChoice
                  label={text(`request.test.${test}`)}
                  choices={(['yes', 'no'] as const).map((id) => ({ id, label: text(`request.tri.${id}`) }))}
                  chosen={one?.answer ?? null}
                  onChoose={(answer) => answer !== null && setTest({ test, answer, why: one?.why ?? '' })}
                />
                {one && (
                  <TextField
                    label={`${text('request.test-why')} · ${text(`request.test.${test}`)}`}
                    soft
                    value={one.why}
                    onChange={(why) => setTest({ ...one, why })}
                  />
                )}
              </Stack>
            );
          })}
        {isHandingOver && request.counselling && (
          <TextArea
            label={text('request.counselling-why')}
            rows={2}
            value={words.counsellingWhy}
            onChange={(counsellingWhy) => setWords({ ...words, counsellingWhy })}
          />
        )}
        {isHandingOver && (
          <TextArea label={text('request.left')} rows={2} value={words.left} onChange={(left) => setWords({ ...words, left })} />
        )}
        <TextArea label={text('request.why')} rows={2} value={words.why} onChange={(why) => setWords({ ...words, why })} />
        {gaps.length > 0 && (
          <Note tone="stop" icon="ban">
            <p>{text('request.gaps')}</p>
            {gaps.map((gap) => (
              <p key={gap}>{text(`request.gap.${gap}`, { person: pronoun })}</p>
            ))}
          </Note>
        )}
        {decide.isError && <ErrorNote>{sentence(decide.error)}</ErrorNote>}
        <Acts>
          <Button
            {...(isHandingOver ? { kind: 'leaves' as const } : {})}
            isDisabled={gaps.length > 0 || words.why.trim() === ''}
            isPending={decide.isPending}
            onPress={() => decide.mutate()}
          >
            {text('request.do')}
          </Button>
        </Acts>
      </Stack>
    </Disclosure>
  );
}
