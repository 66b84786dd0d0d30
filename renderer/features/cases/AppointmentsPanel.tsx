import { useMutation, useQuery } from '@tanstack/react-query';
import { appointmentKinds } from '#shared/domain/appointment/appointment.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import { shell, useSentence, vault, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  announce,
  Button,
  Columns,
  DateField,
  ErrorNote,
  Panel,
  Select,
  Soft,
  Stack,
  TextField,
  TimeField,
  useLocale,
  useText,
} from '../../ui/index.ts';
import styles from './Cases.module.css';
import { NotKeptYet } from './NotKeptYet.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { useMoment } from './words.ts';

type Kind = (typeof appointmentKinds)[number];

/** The dates to come, a line to set one, and the calendar file that says nothing of the case. */
export function AppointmentsPanel({ personId }: { personId: string }) {
  const text = useText();
  const sentence = useSentence();
  const moment = useMoment();
  const language = useLocale();
  const list = useQuery(vaultQueries.appointments.list.queryOptions({ input: { personId } }));
  const cancel = useMutation({ mutationFn: (appointmentId: string) => vault.appointments.cancel({ appointmentId }) });
  const save = useMutation({
    mutationFn: async () => {
      const { file, count } = await vault.appointments.calendar({ personId, language });
      const done = await shell.saveText({ text: file, name: text('appointments.file'), kind: 'ics' });
      if (done.saved) await vault.appointments.exported({ about: personId, as: 'ics', lines: count, hash: sha256Hex(file) });
      return done;
    },
    onSuccess: ({ saved }) => {
      if (saved) announce(text('appointments.saved'));
    },
  });
  const appointments = list.data?.appointments ?? [];
  const error = list.error ?? cancel.error ?? save.error;
  return (
    <Panel title={text('appointments.title')}>
      {list.isSuccess && appointments.length === 0 && <Soft>{text('appointments.none')}</Soft>}
      <ul className={styles.rows}>
        {appointments.map((one) => {
          const what = `${text(`appointments.kind.${one.kind}`)}, ${moment(one.startsAt)}`;
          return (
            <li key={one.id} className={styles.row}>
              <span className={styles.grow}>
                <b>{what}</b>
                {one.words !== '' && <span dir="auto">{one.words}</span>}
              </span>
              <Button size="small" aria-label={text('appointments.cancel-what', { what })} onPress={() => cancel.mutate(one.id)}>
                {text('appointments.cancel')}
              </Button>
            </li>
          );
        })}
      </ul>
      <NewAppointment personId={personId} />
      {error && <ErrorNote>{sentence(error)}</ErrorNote>}
      {appointments.length > 0 && (
        <Stack gap="tight">
          <Acts>
            <Button kind="leaves" size="small" icon="download" isPending={save.isPending} onPress={() => save.mutate()}>
              {text('appointments.export')}
            </Button>
          </Acts>
          <Soft>{text('appointments.export-words')}</Soft>
        </Stack>
      )}
    </Panel>
  );
}

function NewAppointment({ personId }: { personId: string }) {
  const text = useText();
  const sentence = useSentence();
  const draft = useFormDraft(personId, 'appointment', {
    kind: null as Kind | null,
    on: null as string | null,
    at: null as string | null,
    minutes: '60',
    words: '',
  });
  const { kind, on, at, minutes, words } = draft.fields;
  const length = Number(minutes);
  const isRight = kind !== null && on !== null && at !== null && Number.isInteger(length) && length >= 5 && length <= 1440;
  const make = useMutation({
    mutationFn: () =>
      vault.appointments.make({ personId, kind: kind ?? 'other', startsAt: new Date(`${on}T${at}`).toISOString(), minutes: length, words }),
    onSuccess: draft.clear,
  });
  return (
    <Stack>
      <Select
        label={text('appointments.kind')}
        soft
        empty={text('person.link-empty')}
        choices={appointmentKinds.map((id) => ({ id, label: text(`appointments.kind.${id}`) }))}
        chosen={kind}
        onChoose={(next) => draft.change({ kind: next })}
      />
      <Columns count={3}>
        <DateField label={text('appointments.on')} soft value={on} onChange={(next) => draft.change({ on: next })} />
        <TimeField label={text('appointments.at')} soft value={at} onChange={(next) => draft.change({ at: next })} />
        <TextField
          label={text('appointments.minutes')}
          soft
          inputMode="numeric"
          maxLength={4}
          value={minutes}
          onChange={(next) => draft.change({ minutes: next })}
        />
      </Columns>
      <TextField label={text('appointments.words')} soft maxLength={400} value={words} onChange={(next) => draft.change({ words: next })} />
      {make.isError && <ErrorNote>{sentence(make.error)}</ErrorNote>}
      <Acts>
        <Button icon="calendar" isDisabled={!isRight} isPending={make.isPending} onPress={() => make.mutate()}>
          {text('appointments.make')}
        </Button>
        <NotKeptYet draft={draft} />
      </Acts>
    </Stack>
  );
}
