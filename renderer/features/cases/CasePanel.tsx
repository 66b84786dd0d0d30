import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { closingReasons } from '#shared/domain/case/case.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { useOpenSession, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, Dialog, ErrorNote, Panel, Select, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import { NotKeptYet } from './NotKeptYet.tsx';
import type { Person } from './PersonScreen.tsx';
import { OtherCases, openCasesOf, TwoCases } from './TwoCases.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { useDay } from './words.ts';

type Reason = (typeof closingReasons)[number];

/** Whether a case is open, who holds it, and its end. */
export function CasePanel({ person }: { person: Person }) {
  const text = useText();
  const day = useDay();
  const current = person.case;
  if (openCasesOf(person).length > 1)
    return (
      <Panel title={text('case.two-title')}>
        <TwoCases person={person} />
        <OtherCases person={person} />
      </Panel>
    );
  return (
    <Panel title={text('case.title')}>
      {current === null && <Soft>{text('case.none')}</Soft>}
      {current !== null && <p>{text('case.held', { name: current.caseworkerName, date: day(ukDay(new Date(current.openedAt))) })}</p>}
      {current?.closed && (
        <Soft>{text('case.closed', { date: day(current.closed.on), reason: text(`case.closing.${current.closed.reason}`) })}</Soft>
      )}
      {current === null || current.closed !== null ? <OpenCase personId={person.id} /> : <CloseCase personId={person.id} />}
      <OtherCases person={person} />
    </Panel>
  );
}

function OpenCase({ personId }: { personId: string }) {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const [holder, setHolder] = useState<string | null>(worker.id);
  const workers = useQuery(vaultQueries.workers.list.queryOptions());
  const open = useMutation({ mutationFn: (caseworker: string) => vault.cases.open({ personId, caseworker }) });
  return (
    <Stack>
      <Select
        label={text('case.holder')}
        soft
        empty={text('case.holder-empty')}
        choices={(workers.data?.workers ?? [])
          .filter(({ role }) => permits(role, 'workCases'))
          .map(({ id, name }) => ({ id, label: name }))}
        chosen={holder}
        onChoose={setHolder}
      />
      {open.isError && <ErrorNote>{sentence(open.error)}</ErrorNote>}
      <Acts>
        <Button isDisabled={holder === null} isPending={open.isPending} onPress={() => holder && open.mutate(holder)}>
          {text('case.open')}
        </Button>
      </Acts>
    </Stack>
  );
}

function CloseCase({ personId }: { personId: string }) {
  const text = useText();
  const sentence = useSentence();
  const [isOpen, setOpen] = useState(false);
  const draft = useFormDraft(personId, 'case-closing', { reason: null as Reason | null, words: '' });
  const { reason, words } = draft.fields;
  const close = useMutation({
    mutationFn: (why: Reason) => vault.cases.close({ personId, reason: why, words }),
    onSuccess: () => {
      draft.clear();
      setOpen(false);
    },
  });
  return (
    <Acts>
      <Button size="small" onPress={() => setOpen(true)}>
        {text('case.close')}
      </Button>
      {draft.isWaiting && <Soft>{text('form-draft.waits')}</Soft>}
      <Dialog title={text('case.close-title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Stack>
          <Select
            label={text('case.close-title')}
            soft
            empty={text('person.link-empty')}
            choices={closingReasons.map((id) => ({ id, label: text(`case.closing.${id}`) }))}
            chosen={reason}
            onChoose={(next) => draft.change({ reason: next })}
          />
          <TextField label={text('case.close-words')} value={words} onChange={(next) => draft.change({ words: next })} maxLength={400} />
          {close.isError && <ErrorNote>{sentence(close.error)}</ErrorNote>}
          <Acts>
            <Button kind="main" isDisabled={reason === null} isPending={close.isPending} onPress={() => reason && close.mutate(reason)}>
              {text('case.close')}
            </Button>
            <Button onPress={() => setOpen(false)}>{text('ui.cancel')}</Button>
            <NotKeptYet draft={draft} />
          </Acts>
        </Stack>
      </Dialog>
    </Acts>
  );
}
