import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type RetentionClass, retentionClasses } from '#shared/domain/retention/retention.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { useOpenSession, useSentence, vault, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  announce,
  Button,
  Columns,
  DateField,
  Disclosure,
  ErrorNote,
  Facts,
  Panel,
  Select,
  Skeleton,
  Soft,
  Stack,
  TextField,
  useText,
} from '../../ui/index.ts';
import styles from './Records.module.css';

/** After how long each class of records is looked at again: what holds now, what was set before, and setting it. */
export function PeriodsPanel() {
  const text = useText();
  const sentence = useSentence();
  const intl = useIntl();
  const { worker } = useOpenSession();
  const periods = useQuery(vaultQueries.rights.periods.queryOptions());
  const day = (on: string) => intl.formatDate(`${on}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const history = periods.data?.history ?? [];
  return (
    <Panel title={text('records.periods')}>
      <Soft>{text('records.periods-words')}</Soft>
      {periods.isPending && <Skeleton lines={4} />}
      {periods.isError && <ErrorNote>{sentence(periods.error)}</ErrorNote>}
      {periods.data && (
        <Facts
          name={text('records.periods')}
          facts={periods.data.periods.map(({ kind, days, isSet }) => ({
            label: text(`records.class.${kind}`),
            value: [text('records.period', { days }), text(isSet ? 'records.period-set' : 'records.period-proposed')].join(', '),
          }))}
        />
      )}
      {permits(worker.role, 'setRetention') && (
        <Disclosure title={text('records.period-change')}>
          <SetPeriod key={history.length} />
        </Disclosure>
      )}
      {history.length > 0 && (
        <Disclosure title={text('records.period-history')}>
          <ul className={styles.rows}>
            {history.map(({ kind, days, from, why, at, by }) => (
              <li key={at + kind} className={styles.row}>
                <span dir="auto">{text('records.period-line', { kind: text(`records.class.${kind}`), days, date: day(from), why })}</span>
                <Soft>{text('records.period-by', { name: by, date: day(ukDay(new Date(at))) })}</Soft>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Panel>
  );
}

function SetPeriod() {
  const text = useText();
  const sentence = useSentence();
  const [kind, setKind] = useState<RetentionClass | null>(null);
  const [typed, setTyped] = useState('');
  const [from, setFrom] = useState<string | null>(() => ukDay(new Date()));
  const [why, setWhy] = useState('');
  const days = Number(typed);
  const isRight = Number.isInteger(days) && days >= 30 && days <= 3650;
  const set = useMutation({
    mutationFn: (setting: { kind: RetentionClass; from: string }) => vault.rights.setPeriod({ ...setting, days, why: why.trim() }),
    onSuccess: () => announce(text('records.period-set')),
  });
  return (
    <Stack>
      <Select
        label={text('records.period-class')}
        soft
        empty={text('person.link-empty')}
        choices={retentionClasses.map((id) => ({ id, label: text(`records.class.${id}`) }))}
        chosen={kind}
        onChoose={setKind}
      />
      <Columns>
        <TextField label={text('records.period-days')} soft inputMode="numeric" maxLength={4} value={typed} onChange={setTyped} />
        <DateField label={text('records.period-from')} soft value={from} onChange={setFrom} />
      </Columns>
      <TextField label={text('records.period-why')} soft maxLength={400} value={why} onChange={setWhy} />
      {set.isError && <ErrorNote>{sentence(set.error)}</ErrorNote>}
      <Acts>
        <Button
          isDisabled={kind === null || !isRight || from === null || why.trim().length < 3}
          isPending={set.isPending}
          onPress={() => kind !== null && from !== null && set.mutate({ kind, from })}
        >
          {text('records.period-do')}
        </Button>
      </Acts>
    </Stack>
  );
}
