import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { Pack } from '#shared/contract/vault/referrals.ts';
import type { RequestAnswer } from '#shared/domain/information-request/information-request.ts';
import { type PackItem, packItems } from '#shared/domain/referral/referral.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';
import { queryClient, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { ChipGroup, ErrorNote, englishText, Note, Panel, Stack, TextArea, useText } from '../../ui/index.ts';
import { HandOver } from './HandOver.tsx';
import { PackPreview } from './PackPreview.tsx';
import type { Person } from './PersonScreen.tsx';
import type { Request } from './RequestPanel.tsx';
import { savePaper } from './save-paper.ts';
import { useWhat } from './words.ts';

/** What goes to police in answer to a request: chosen part by part, shown as it will be read, and only then saved and noted. */
export function RequestAnswerPart({
  request,
  person,
  force,
  answer,
  onChange,
  isReady,
  decide,
}: {
  request: Request;
  person: Person;
  force: string;
  answer: RequestAnswer;
  onChange: (part: Partial<RequestAnswer>) => void;
  /** Whether the duties are met and the decision has its reason. */
  isReady: boolean;
  decide: (went: { shown: string; pdfHash: string }) => Promise<unknown>;
}) {
  const text = useText();
  const sentence = useSentence();
  const what = useWhat();
  // What is typed is read by the guard when there is time for it, not at every key.
  const asked = useDeferredValue({ requestId: request.id, ...answer });
  const isAsking = answer.items.length > 0 || answer.left.trim() !== '';
  const options = vaultQueries.requests.answer.queryOptions({ input: asked, enabled: isAsking, placeholderData: keepPreviousData });
  const pack = useQuery(options);
  const shown = isAsking ? pack.data : undefined;
  const isSettled = !pack.isPlaceholderData && asked.left === answer.left;
  const hand = useMutation({
    mutationFn: async (going: Pack) => {
      const pdfHash = await savePaper(paperOf(request, force, going));
      if (pdfHash === null) return false;
      await decide({ shown: going.shown, pdfHash });
      return true;
    },
  });
  return (
    <Panel title={text('pack.title')} tone="leaves">
      <Stack>
        {person.incidents.length > 0 && (
          <ChipGroup
            label={text('request.incidents')}
            choices={person.incidents.map((incident) => ({ id: incident.id, label: what(incident) }))}
            chosen={answer.incidents}
            onChoose={(incidents) => onChange({ incidents })}
          />
        )}
        <ChipGroup<PackItem>
          label={text('request.items')}
          choices={packItems.map((id) => ({ id, label: text(`pack.item.${id}`) }))}
          chosen={answer.items}
          onChoose={(items) => onChange({ items })}
        />
        <TextArea label={text('request.left')} rows={3} value={answer.left} onChange={(left) => onChange({ left })} />
        {isAsking && pack.isError && <ErrorNote>{sentence(pack.error)}</ErrorNote>}
        {shown !== undefined && shown.sections.length > 0 && (
          <>
            <PackPreview
              pack={shown}
              force={force}
              decide={(decided) => vault.requests.decideWord({ ...asked, ...decided })}
              onDecided={(next) => queryClient.setQueryData(options.queryKey, next)}
            />
            <HandOver
              label={text('request.hand-over', { force })}
              undecided={shown.undecided}
              isReady={isReady && isSettled}
              isPending={hand.isPending}
              onHandOver={() => hand.mutate(shown)}
            />
          </>
        )}
        {hand.isError && <ErrorNote>{sentence(hand.error)}</ErrorNote>}
        {hand.data === false && <Note>{text('pack.not-saved')}</Note>}
      </Stack>
    </Panel>
  );
}

const dayInEngland = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The paper police get. They read English. */
function paperOf(request: Request, force: string, pack: Pack) {
  const reference = [request.formReference, request.authorityReference].filter((words) => words.trim() !== '').join(', ');
  return {
    language: defaultLocale,
    title: englishText('request.paper-title', { force }),
    under: englishText('request.paper-under', {
      officer: request.officer,
      date: dayInEngland.format(new Date(`${request.receivedOn}T12:00:00Z`)),
      reference: reference === '' ? englishText('request.no-reference') : reference,
    }).slice(0, 1000),
    madeOn: ukDay(new Date()),
    sections: pack.sections,
    mark: englishText('pack.mark', { hash: pack.shown }),
  };
}
