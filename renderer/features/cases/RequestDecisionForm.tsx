import { useMutation } from '@tanstack/react-query';
import {
  emptyDecision,
  isHandingOver,
  type RequestDecision,
  requestDecisions,
  requestGaps,
  requestTests,
} from '#shared/domain/information-request/information-request.ts';
import { useSentence, vault } from '../../data/index.ts';
import { Acts, Button, ChipChoice, DateField, Disclosure, ErrorNote, Note, Stack, TextArea, TextField, useText } from '../../ui/index.ts';
import { NotKeptYet } from './NotKeptYet.tsx';
import type { Person } from './PersonScreen.tsx';
import { RequestAnswerPart } from './RequestAnswerPart.tsx';
import type { Request } from './RequestPanel.tsx';
import { useFormDraft } from './use-form-draft.ts';

/** The tests of the law one by one, what goes part by part, and what is still missing before anything may be handed over. */
export function RequestDecisionForm({ request, person, force }: { request: Request; person: Person; force: string }) {
  const text = useText();
  const sentence = useSentence();
  const draft = useFormDraft(request.personId, `decision:${request.id}`, emptyDecision());
  const { change } = draft;
  const made = draft.fields;
  const { tests } = made;
  const goes = isHandingOver(made);
  const { pronoun } = person.fields;
  const { personName: _name, notedBy: _by, decision: _decision, dueOn: _due, reviews: _reviews, ...asked } = request;
  const gaps = requestGaps(asked, made);
  const decide = useMutation({
    mutationFn: (went: { shown: string; pdfHash: string } | null) =>
      vault.requests.decide({ ...made, requestId: request.id, shown: null, pdfHash: null, ...went, ...(goes ? {} : { tests: [] }) }),
    onSuccess: draft.clear,
  });
  const setTest = (one: RequestDecision['tests'][number]) => change({ tests: [...tests.filter(({ test }) => test !== one.test), one] });
  const isReady = gaps.length === 0 && made.why.trim() !== '';
  return (
    <Disclosure key={String(draft.wasRestored)} title={text('request.decide')} startsOpen={draft.wasRestored}>
      <Stack>
        <ChipChoice
          label={text('request.decision')}
          always
          choices={requestDecisions.map((id) => ({ id, label: text(`request.decision.${id}`) }))}
          chosen={made.decision}
          onChoose={(chosen) => change({ decision: chosen ?? 'nothing' })}
        />
        {goes &&
          requestTests.map((test) => {
            const one = tests.find((answered) => answered.test === test);
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
        {goes && request.counselling && (
          <TextArea
            label={text('request.counselling-why')}
            rows={2}
            value={made.counsellingWhy}
            onChange={(counsellingWhy) => change({ counsellingWhy })}
          />
        )}
        {goes && request.sheObjects === 'yes' && (
          <TextArea
            label={text('request.objection-why', { person: pronoun })}
            rows={2}
            value={made.objectionWhy}
            onChange={(objectionWhy) => change({ objectionWhy })}
          />
        )}
        <TextArea label={text('request.why')} rows={2} value={made.why} onChange={(why) => change({ why })} />
        <DateField label={text('request.again-on')} soft value={made.reviewOn} onChange={(reviewOn) => change({ reviewOn })} />
        {gaps.length > 0 && (
          <Note tone="stop" icon="ban">
            <p>{text('request.gaps')}</p>
            {gaps.map((gap) => (
              <p key={gap}>{text(`request.gap.${gap}`, { person: pronoun })}</p>
            ))}
          </Note>
        )}
        {goes && (
          <RequestAnswerPart
            request={request}
            person={person}
            force={force}
            answer={{ incidents: made.incidents, items: made.items, left: made.left }}
            onChange={change}
            isReady={isReady}
            decide={(went) => decide.mutateAsync(went)}
          />
        )}
        {!goes && decide.isError && <ErrorNote>{sentence(decide.error)}</ErrorNote>}
        <Acts>
          {!goes && (
            <Button isDisabled={!isReady} isPending={decide.isPending} onPress={() => decide.mutate(null)}>
              {text('request.do')}
            </Button>
          )}
          <NotKeptYet draft={draft} />
        </Acts>
      </Stack>
    </Disclosure>
  );
}
