import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { erasureReasons } from '#shared/domain/retention/retention.ts';
import { daysAfter, ukDay } from '#shared/domain/task/task.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { paths, useOpenSession, useSentence, vault } from '../../data/index.ts';
import {
  Acts,
  Button,
  ChipChoice,
  Columns,
  DateField,
  Dialog,
  ErrorNote,
  Note,
  Soft,
  Stack,
  Tag,
  TextField,
  useText,
} from '../../ui/index.ts';
import styles from './Records.module.css';
import type { Due } from './RetentionPanel.tsx';

type Reason = (typeof erasureReasons)[number];

/** One record: what it is, since when it is due, and the two things a person can do about it. */
export function RetentionRow({ row }: { row: Due }) {
  const text = useText();
  const day = useDay();
  const name = row.noun === 'person' ? row.name : text('records.incident', { date: day(row.name) });
  return (
    <li className={styles.row}>
      <Acts>
        <a href={row.noun === 'person' ? paths.personPart(row.id, 'rights') : paths.incident(row.id)} dir="auto">
          {name}
        </a>
        <Tag tone={row.isDue ? 'stop' : 'plain'} icon={row.isDue ? 'warning' : 'calendar'}>
          {text('records.review-on', { isDue: row.isDue ? 'yes' : 'no', date: day(row.reviewOn) })}
        </Tag>
        {row.noun === 'person' && <Soft>{text(`records.class.${row.kind}`)}</Soft>}
      </Acts>
      {row.isUnwanted ? (
        <Soft>
          {text('unwanted.undecided')} <a href={paths.consent(row.id)}>{text('unwanted.decide')}</a>
        </Soft>
      ) : (
        row.isDue && <Keep row={row} name={name} />
      )}
    </li>
  );
}

function Keep({ row, name }: { row: Due; name: string }) {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(() => daysAfter(ukDay(new Date()), 365));
  const keep = useMutation({
    mutationFn: (keepUntil: string) => vault.rights.keep({ noun: row.noun, id: row.id, keepUntil, reason: reason.trim() }),
  });
  return (
    <Stack gap="tight">
      <Columns>
        <TextField label={text('records.reason', { name })} soft maxLength={400} value={reason} onChange={setReason} />
        <DateField label={text('records.keep-until')} soft value={until} onChange={setUntil} />
      </Columns>
      <Acts>
        <Button
          size="small"
          aria-label={text('records.keep-what', { name })}
          isDisabled={reason.trim() === '' || until === null || until <= ukDay(new Date())}
          isPending={keep.isPending}
          onPress={() => until !== null && keep.mutate(until)}
        >
          {text('records.keep')}
        </Button>
        {row.noun === 'incident' && permits(worker.role, 'erasePerson') && <EraseIncident incidentId={row.id} name={name} />}
      </Acts>
      {keep.isError && <ErrorNote>{sentence(keep.error)}</ErrorNote>}
    </Stack>
  );
}

function EraseIncident({ incidentId, name }: { incidentId: string; name: string }) {
  const text = useText();
  const sentence = useSentence();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<Reason | null>(null);
  const erase = useMutation({
    mutationFn: (why: Reason) => vault.rights.eraseIncident({ incidentId, reason: why }),
    onSuccess: () => setOpen(false),
  });
  return (
    <>
      <Button size="small" icon="remove" aria-label={text('records.erase-what', { name })} onPress={() => setOpen(true)}>
        {text('records.erase')}
      </Button>
      <Dialog title={text('records.erase-title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Stack>
          <Note tone="stop" icon="warning">
            {text('records.erase-words')}
          </Note>
          <ChipChoice<Reason>
            label={text('rights.erase-why')}
            choices={erasureReasons.map((id) => ({ id, label: text(`rights.erase-why.${id}`) }))}
            chosen={reason}
            onChoose={setReason}
          />
          {erase.isError && <ErrorNote>{sentence(erase.error)}</ErrorNote>}
          <Acts>
            <Button icon="remove" isDisabled={reason === null} isPending={erase.isPending} onPress={() => reason && erase.mutate(reason)}>
              {text('rights.erase-do')}
            </Button>
            <Button onPress={() => setOpen(false)}>{text('ui.cancel')}</Button>
          </Acts>
        </Stack>
      </Dialog>
    </>
  );
}

function useDay(): (on: string) => string {
  const intl = useIntl();
  return (on) => intl.formatDate(`${on}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}
