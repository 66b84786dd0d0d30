import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { daysAfter, ukDay } from '#shared/domain/task/task.ts';
import { paths, useSentence, type VaultOutputs, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, ErrorNote, Panel, Skeleton, Soft, Stack, Tag, TextField, useText } from '../../ui/index.ts';

type Row = VaultOutputs['rights']['due']['rows'][number];

/** Every record with the day it is to be looked at, the most overdue first. */
export function RetentionPanel() {
  const text = useText();
  const sentence = useSentence();
  const due = useQuery(vaultQueries.rights.due.queryOptions());
  return (
    <Panel title={text('records.due')}>
      <Soft>{text('records.due-words')}</Soft>
      {due.isPending && <Skeleton lines={4} />}
      {due.isError && <ErrorNote>{sentence(due.error)}</ErrorNote>}
      {due.data?.rows.length === 0 && <Soft>{text('records.none')}</Soft>}
      {due.data?.rows.map((row) => (
        <Keep key={row.personId} row={row} />
      ))}
    </Panel>
  );
}

function Keep({ row }: { row: Row }) {
  const text = useText();
  const sentence = useSentence();
  const intl = useIntl();
  const [reason, setReason] = useState('');
  const keep = useMutation({
    mutationFn: () => vault.rights.keep({ personId: row.personId, keepUntil: daysAfter(ukDay(new Date()), 365), reason }),
    onSuccess: () => setReason(''),
  });
  const date = intl.formatDate(`${row.reviewOn}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (
    <Stack gap="tight">
      <Acts>
        <a href={paths.personPart(row.personId, 'rights')} dir="auto">
          {row.workingName}
        </a>
        <Tag tone={row.isDue ? 'stop' : 'plain'}>{text('records.review-on', { isDue: row.isDue ? 'yes' : 'no', date })}</Tag>
        <Soft>{text(`records.class.${row.kind}`)}</Soft>
      </Acts>
      {row.isDue && (
        <>
          <TextField label={text('records.reason', { name: row.workingName })} soft maxLength={400} value={reason} onChange={setReason} />
          <Acts>
            <Button
              size="small"
              aria-label={text('records.keep-what', { name: row.workingName })}
              isDisabled={reason.trim() === ''}
              isPending={keep.isPending}
              onPress={() => keep.mutate()}
            >
              {text('records.keep')}
            </Button>
          </Acts>
        </>
      )}
      {keep.isError && <ErrorNote>{sentence(keep.error)}</ErrorNote>}
    </Stack>
  );
}
