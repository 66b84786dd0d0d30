import { useMutation } from '@tanstack/react-query';
import { dayFault, yearsBefore, yearsOfPapers } from '#shared/domain/day/day.ts';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import { emptyRequest, noticeMeans, triStates } from '#shared/domain/information-request/information-request.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { policeForces } from '#shared/reference/police-forces.ts';
import { useLatestMoment, useSentence, vault } from '../../data/index.ts';
import {
  Acts,
  Button,
  ChipChoice,
  Columns,
  ComboBox,
  DateField,
  Disclosure,
  ErrorNote,
  Panel,
  Stack,
  TextArea,
  TextField,
  useText,
} from '../../ui/index.ts';
import { NotKeptYet } from './NotKeptYet.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { useDay } from './words.ts';

/** Enters a request in the register: who asks, for what, by which form, whether the person was told in writing, and what they say to it. */
export function NewRequest({ personId, pronoun }: { personId: string; pronoun: Pronoun }) {
  const text = useText();
  const day = useDay();
  const sentence = useSentence();
  const today = ukDay(new Date());
  const draft = useFormDraft(personId, 'request', { ...emptyRequest(today), authority: null as string | null });
  const { change } = draft;
  const { authority, ...request } = draft.fields;
  const { notice } = request;
  const latest = ukDay(useLatestMoment());
  const faultOf = (on: string | null) => (on === null ? null : dayFault(on, { earliest: yearsBefore(latest, yearsOfPapers), latest }));
  const faultWords = (on: string | null) => {
    const fault = faultOf(on);
    return fault && text(`day.${fault}`, { today: day(today) });
  };
  const receive = useMutation({
    mutationFn: (force: string) => vault.requests.receive({ ...request, personId, authority: force }),
    onSuccess: draft.clear,
  });
  const isWrong = [request.receivedOn, notice.on].some((on) => faultOf(on) !== null);
  const answers = triStates.map((id) => ({ id, label: text(`request.tri.${id}`) }));
  const isFull = request.officer.trim() !== '' && request.scope.trim() !== '' && request.lineOfEnquiry.trim() !== '' && authority !== null;
  return (
    <Panel name={text('request.new')}>
      <Disclosure key={String(draft.wasRestored)} title={text('request.new')} startsOpen={draft.wasRestored}>
        <Stack>
          <Columns>
            <DateField
              label={text('request.received')}
              value={request.receivedOn}
              onChange={(receivedOn) => change({ receivedOn: receivedOn ?? today })}
              error={faultWords(request.receivedOn)}
            />
            <DateField label={text('request.review-on')} value={request.reviewOn} onChange={(reviewOn) => change({ reviewOn })} />
          </Columns>
          <ComboBox
            label={text('request.authority')}
            empty={text('referral.force-empty')}
            choices={policeForces.map(({ id, name }) => ({ id, label: name }))}
            chosen={authority}
            onChoose={(chosen) => change({ authority: chosen })}
          />
          <Columns>
            <Line id="officer" value={request.officer} onChange={(officer) => change({ officer })} />
            <Line id="senior" value={request.seniorOfficer} onChange={(seniorOfficer) => change({ seniorOfficer })} />
            <Line id="form-reference" value={request.formReference} onChange={(formReference) => change({ formReference })} />
            <Line
              id="authority-reference"
              value={request.authorityReference}
              onChange={(authorityReference) => change({ authorityReference })}
            />
          </Columns>
          <TextArea
            label={text('request.line')}
            rows={2}
            value={request.lineOfEnquiry}
            onChange={(lineOfEnquiry) => change({ lineOfEnquiry })}
          />
          <TextArea label={text('request.scope')} rows={2} value={request.scope} onChange={(scope) => change({ scope })} />
          <ChipChoice
            label={text('request.in-writing')}
            always
            choices={answers}
            chosen={request.inWriting}
            onChoose={(inWriting) => change({ inWriting: inWriting ?? 'not-known' })}
          />
          <ChipChoice
            label={text('request.told', { person: pronoun })}
            always
            choices={answers}
            chosen={request.sheWasTold}
            onChoose={(sheWasTold) => change({ sheWasTold: sheWasTold ?? 'not-known' })}
          />
          {request.sheWasTold === 'yes' && (
            <Columns>
              <DateField
                label={text('request.notice-on')}
                value={notice.on}
                onChange={(on) => change({ notice: { ...notice, on } })}
                error={faultWords(notice.on)}
              />
              <ChipChoice
                label={text('request.notice-means')}
                choices={noticeMeans.map((id) => ({ id, label: text(`request.means.${id}`) }))}
                chosen={notice.means}
                onChoose={(means) => change({ notice: { ...notice, means } })}
              />
            </Columns>
          )}
          {request.sheWasTold === 'no' && (
            <TextArea
              label={text('request.why-no-notice')}
              rows={2}
              value={notice.whyNone}
              onChange={(whyNone) => change({ notice: { ...notice, whyNone } })}
            />
          )}
          <ChipChoice
            label={text('request.objects', { person: pronoun })}
            always
            choices={answers}
            chosen={request.sheObjects}
            onChoose={(sheObjects) => change({ sheObjects: sheObjects ?? 'not-known' })}
          />
          <TextArea label={text('request.view', { person: pronoun })} rows={2} value={request.view} onChange={(view) => change({ view })} />
          <ChipChoice
            label={text('request.counselling')}
            always
            choices={answers.slice(0, 2)}
            chosen={request.counselling ? 'yes' : 'no'}
            onChoose={(answer) => change({ counselling: answer === 'yes' })}
          />
          {receive.isError && <ErrorNote>{sentence(receive.error)}</ErrorNote>}
          <Acts>
            <Button isDisabled={!isFull || isWrong} isPending={receive.isPending} onPress={() => authority && receive.mutate(authority)}>
              {text('request.enter')}
            </Button>
            <NotKeptYet draft={draft} />
          </Acts>
        </Stack>
      </Disclosure>
    </Panel>
  );
}

function Line(line: {
  id: 'officer' | 'senior' | 'form-reference' | 'authority-reference';
  value: string;
  onChange: (words: string) => void;
}) {
  const text = useText();
  return <TextField label={text(`request.${line.id}`)} maxLength={400} value={line.value} onChange={line.onChange} />;
}
