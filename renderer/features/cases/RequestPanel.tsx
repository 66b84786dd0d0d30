import { useMutation } from '@tanstack/react-query';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import type { triStates } from '#shared/domain/information-request/information-request.ts';
import { policeForce } from '#shared/reference/police-forces.ts';
import { useSentence, type VaultOutputs, vault } from '../../data/index.ts';
import { Acts, Button, DateField, Disclosure, ErrorNote, Facts, Note, Panel, Soft, Stack, Tag, TextArea, useText } from '../../ui/index.ts';
import { DueTag } from './CaseList.tsx';
import styles from './Cases.module.css';
import { NotKeptYet } from './NotKeptYet.tsx';
import type { Person } from './PersonScreen.tsx';
import { RequestDecisionForm } from './RequestDecisionForm.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { useDay, useMoment } from './words.ts';

export type Request = VaultOutputs['requests']['list']['requests'][number];

/** One request: what was asked, whether the duties are met, and what became of it. */
export function RequestPanel({ request, person }: { request: Request; person: Person }) {
  const text = useText();
  const day = useDay();
  const { pronoun } = person.fields;
  const force = policeForce(request.authority)?.name ?? request.authority;
  const title = text('request.over', { officer: request.officer, force, date: day(request.receivedOn) });
  const tri = (answer: (typeof triStates)[number]) => text(`request.tri.${answer}`);
  return (
    <Panel title={title}>
      {request.dueOn !== null && (
        <div>
          <DueTag dueOn={request.dueOn} />
        </div>
      )}
      <Facts
        name={title}
        facts={[
          { label: text('request.scope'), value: request.scope },
          { label: text('request.line'), value: request.lineOfEnquiry },
          { label: text('request.senior'), value: request.seniorOfficer },
          {
            label: text('request.references'),
            value: [request.formReference, request.authorityReference].filter((words) => words.trim() !== '').join(' · '),
          },
          { label: text('request.in-writing'), value: tri(request.inWriting) },
          { label: text('request.told', { person: pronoun }), value: tri(request.sheWasTold) },
          { label: text('request.notice'), value: noticeOf(request) },
          { label: text('request.why-no-notice'), value: request.notice.whyNone },
          { label: text('request.objects', { person: pronoun }), value: tri(request.sheObjects) },
          { label: text('request.view', { person: pronoun }), value: request.view },
          { label: text('request.counselling'), value: tri(request.counselling ? 'yes' : 'no') },
          { label: text('request.noted-by'), value: request.notedBy },
        ].filter(({ value }) => value.trim() !== '')}
      />
      {request.decision === null ? (
        <RequestDecisionForm request={request} person={person} force={force} />
      ) : (
        <>
          <Decided decision={request.decision} force={force} pronoun={pronoun} />
          <Looks request={request} />
        </>
      )}
    </Panel>
  );

  function noticeOf({ notice }: Request): string {
    if (notice.on === null || notice.means === null) return '';
    return text('request.notice-line', { date: day(notice.on), means: text(`request.means.${notice.means}`) });
  }
}

function Decided({ decision, force, pronoun }: { decision: NonNullable<Request['decision']>; force: string; pronoun: Pronoun }) {
  const text = useText();
  const day = useDay();
  const went = [
    ...decision.items.map((item) => text(`pack.item.${item}`)),
    ...(decision.left.trim() === '' ? [] : [text('request.handed-words')]),
  ];
  return (
    <>
      <div>
        <Tag tone={decision.leftHash === null ? 'good' : 'leaving'}>
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
      {decision.objectionWhy !== '' && (
        <p dir="auto">
          <Soft>{text('request.objection-why', { person: pronoun })}</Soft> {decision.objectionWhy}
        </p>
      )}
      {decision.leftHash !== null && (
        <Note tone="leaving" icon="send">
          <p>{text('request.handed', { force, items: went.join(', ') })}</p>
          {decision.left !== '' && <p dir="auto">{decision.left}</p>}
          <p className={styles.hash}>{text('disclosure.hash', { hash: decision.leftHash })}</p>
          {decision.fileHash !== null && <p className={styles.hash}>{text('disclosure.file', { hash: decision.fileHash })}</p>}
        </Note>
      )}
    </>
  );
}

/** What was found on looking at it again, and a line to say so. */
function Looks({ request }: { request: Request }) {
  const text = useText();
  const sentence = useSentence();
  const moment = useMoment();
  const draft = useFormDraft(request.personId, `look-again:${request.id}`, { words: '', reviewOn: null as string | null });
  const { words, reviewOn } = draft.fields;
  const keep = useMutation({
    mutationFn: () => vault.requests.review({ requestId: request.id, words, reviewOn }),
    onSuccess: draft.clear,
  });
  return (
    <>
      {request.reviews.length > 0 && (
        <ol className={styles.timeline} aria-label={text('request.looks')}>
          {request.reviews.map((one) => (
            <li key={one.at} className={styles.entry}>
              <Soft>{text('timeline.by', { name: one.by, at: moment(one.at) })}</Soft>
              <p dir="auto">{one.words}</p>
            </li>
          ))}
        </ol>
      )}
      <Disclosure key={String(draft.wasRestored)} title={text('request.look-again')} startsOpen={draft.wasRestored}>
        <Stack>
          <TextArea label={text('request.look-words')} rows={2} value={words} onChange={(next) => draft.change({ words: next })} />
          <DateField label={text('request.again-on')} soft value={reviewOn} onChange={(next) => draft.change({ reviewOn: next })} />
          {keep.isError && <ErrorNote>{sentence(keep.error)}</ErrorNote>}
          <Acts>
            <Button isDisabled={words.trim() === ''} isPending={keep.isPending} onPress={() => keep.mutate()}>
              {text('request.looked')}
            </Button>
            <NotKeptYet draft={draft} />
          </Acts>
        </Stack>
      </Disclosure>
    </>
  );
}
