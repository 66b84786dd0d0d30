import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { maskedFields } from '#shared/domain/person/person.ts';
import { erasureReasons } from '#shared/domain/retention/retention.ts';
import type { DocumentPage } from '#shared/domain/sheet/document-page.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { goTo, paths, shell, useOpenSession, useSentence, type VaultOutputs, vault } from '../../data/index.ts';
import { Acts, Button, ChipChoice, ErrorNote, Note, Panel, Soft, Stack, TextField, useLocale, useText } from '../../ui/index.ts';
import type { Person } from './PersonScreen.tsx';
import { useDay, useMoment } from './words.ts';

type Reason = (typeof erasureReasons)[number];
type Pack = VaultOutputs['rights']['access'];

/** A copy of her record for her, and the end of it. */
export function RightsPart({ person }: { person: Person }) {
  return (
    <Stack>
      <Access person={person} />
      <Erase person={person} />
    </Stack>
  );
}

function Access({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const paper = useAccessPaper();
  const save = useMutation({
    mutationFn: async (as: 'pdf' | 'json') => {
      const pack = await vault.rights.access({ personId: person.id });
      const name = text('rights.paper-title');
      if (as === 'json') return shell.saveText({ text: JSON.stringify(pack, null, 2), name, kind: 'json' });
      const { pdf } = await shell.printing.preview({ page: 'document', data: paper(pack) });
      return shell.printing.save({ pdf, name });
    },
  });
  return (
    <Panel title={text('rights.access', { person: person.fields.pronoun })} tone="leaves">
      <Soft>{text('rights.access-words')}</Soft>
      <Acts>
        <Button kind="leaves" icon="download" isPending={save.isPending} onPress={() => save.mutate('pdf')}>
          {text('rights.save-pdf')}
        </Button>
        <Button kind="leaves" icon="download" isPending={save.isPending} onPress={() => save.mutate('json')}>
          {text('rights.save-json')}
        </Button>
      </Acts>
      {save.data?.saved && (
        <Note tone="good" icon="tick">
          {text('rights.saved')}
        </Note>
      )}
      {save.isError && <ErrorNote>{sentence(save.error)}</ErrorNote>}
    </Panel>
  );
}

function useAccessPaper(): (pack: Pack) => DocumentPage {
  const text = useText();
  const day = useDay();
  const moment = useMoment();
  const language = useLocale();
  const said = (lines: { label: string; value: string }[]) => lines.filter(({ value }) => value !== '');
  return ({ fields, incidents, entries }) => ({
    language,
    title: text('rights.paper-title'),
    under: text('rights.paper-under'),
    madeOn: ukDay(new Date()),
    sections: [
      {
        heading: text('rights.section-person'),
        lines: said([
          { label: text('person.workingName'), value: fields.workingName },
          ...maskedFields.map((field) => ({ label: text(`person.${field}`), value: fields[field] })),
        ]),
      },
      ...incidents.map(({ recordedAt, what, on, story }) => ({
        heading: text('rights.section-incident'),
        lines: said([
          { label: text('rights.recorded'), value: moment(recordedAt) },
          { label: text('rights.what'), value: what.map((code) => text(`offence.${code}`)).join(', ') },
          { label: text('rights.on'), value: on === null ? '' : day(on) },
          { label: text('rights.story'), value: story },
        ]),
      })),
      {
        heading: text('rights.section-line'),
        lines: said(entries.map(({ at, words }) => ({ label: moment(at), value: words }))),
      },
    ],
    mark: text('rights.paper-mark'),
  });
}

function Erase({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const [reason, setReason] = useState<Reason | null>(null);
  const [typed, setTyped] = useState('');
  const erase = useMutation({
    mutationFn: (why: Reason) => vault.rights.erase({ personId: person.id, workingName: typed, reason: why }),
    onSuccess: () => goTo(paths.cases),
  });
  return (
    <Panel title={text('rights.erase')}>
      <Note tone="stop" icon="warning">
        {text('rights.erase-words')}
      </Note>
      {permits(worker.role, 'erasePerson') ? (
        <Stack>
          <ChipChoice<Reason>
            label={text('rights.erase-why')}
            choices={erasureReasons.map((id) => ({ id, label: text(`rights.erase-why.${id}`) }))}
            chosen={reason}
            onChoose={setReason}
          />
          <TextField label={text('rights.erase-type')} value={typed} onChange={setTyped} maxLength={80} />
          {erase.isError && <ErrorNote>{sentence(erase.error)}</ErrorNote>}
          <Acts>
            <Button
              icon="remove"
              isDisabled={reason === null || typed.trim() !== person.fields.workingName}
              isPending={erase.isPending}
              onPress={() => reason && erase.mutate(reason)}
            >
              {text('rights.erase-do')}
            </Button>
          </Acts>
        </Stack>
      ) : (
        <Soft>{text('rights.erase-manager')}</Soft>
      )}
    </Panel>
  );
}
