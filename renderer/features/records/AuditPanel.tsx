import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isReversed } from '#shared/domain/day/day.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import { goTo, paths, shell, useSentence, vault, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  Button,
  Columns,
  DateField,
  Disclosure,
  ErrorNote,
  Note,
  Panel,
  Select,
  Skeleton,
  Soft,
  Stack,
  useText,
} from '../../ui/index.ts';
import { AuditCheck } from './AuditCheck.tsx';
import { AuditTable } from './AuditTable.tsx';
import { useAuditCsv, useSubjectWords } from './audit-words.ts';

/** As many lines as a spreadsheet is given at once. */
const most = 100_000;
const first = 50;

/** Who did what and when, by worker, day and what it was about; the check of the whole chain; and the list for a board to read. */
export function AuditPanel({ about }: { about: string | null }) {
  const text = useText();
  const sentence = useSentence();
  const subject = useSubjectWords();
  const csv = useAuditCsv();
  const [limit, setLimit] = useState(first);
  const [asked, setAsked] = useState({ by: null as string | null, from: null as string | null, to: null as string | null });
  const input = { ...asked, about };
  const isBackwards = isReversed(asked.from, asked.to);
  const list = useQuery({
    ...vaultQueries.audit.list.queryOptions({ input: { ...input, limit } }),
    placeholderData: keepPreviousData,
    enabled: !isBackwards,
  });
  const workers = useQuery(vaultQueries.workers.list.queryOptions());
  const save = useMutation({
    mutationFn: async () => {
      const { rows } = await vault.audit.list({ ...input, limit: most });
      const lines = csv(rows);
      const done = await shell.saveText({ text: lines, name: text('audit.file'), kind: 'csv' });
      if (done.saved) await vault.audit.exported({ as: 'csv', lines: rows.length, hash: sha256Hex(lines) });
      return done;
    },
  });
  const error = list.error ?? workers.error ?? save.error;
  const rows = list.data?.rows ?? [];
  const named = rows.find((row) => row.about?.id === about)?.about ?? null;
  const isAsking = asked.by !== null || asked.from !== null || asked.to !== null || about !== null;
  return (
    <Panel title={text('audit.title')}>
      <Soft>{text('audit.words')}</Soft>
      <AuditCheck />
      {about !== null && (
        <Note icon="search">
          <p>{text('audit.only-about', { name: named === null ? about : subject(named) })}</p>
        </Note>
      )}
      <Disclosure title={text('audit.filters')}>
        <Stack>
          <Columns count={3}>
            <Select
              label={text('audit.by')}
              soft
              empty={text('audit.anybody')}
              choices={(workers.data?.workers ?? []).map(({ id, name }) => ({ id, label: name }))}
              chosen={asked.by}
              onChoose={(by) => setAsked({ ...asked, by })}
            />
            <DateField label={text('audit.from')} soft value={asked.from} onChange={(from) => setAsked({ ...asked, from })} />
            <DateField
              label={text('audit.to')}
              soft
              value={asked.to}
              onChange={(to) => setAsked({ ...asked, to })}
              error={isBackwards ? text('day.reversed') : null}
            />
          </Columns>
        </Stack>
      </Disclosure>
      <Acts>
        <Button kind="leaves" icon="download" isPending={save.isPending} isDisabled={isBackwards} onPress={() => save.mutate()}>
          {text('audit.export')}
        </Button>
        {isAsking && (
          <Button
            kind="quiet"
            icon="cross"
            onPress={() => {
              setAsked({ by: null, from: null, to: null });
              goTo(paths.records);
            }}
          >
            {text('audit.all')}
          </Button>
        )}
        {list.data && (
          <span role="status">
            <Soft>{text('audit.found', { count: list.data.total })}</Soft>
          </span>
        )}
      </Acts>
      {save.data?.saved && (
        <Note tone="good" icon="tick">
          {text('audit.saved')}
        </Note>
      )}
      {error && <ErrorNote>{sentence(error)}</ErrorNote>}
      {list.isPending && <Skeleton lines={6} />}
      {rows.length > 0 && <AuditTable rows={rows} />}
      {list.data && list.data.total > rows.length && (
        <Acts>
          <Button kind="quiet" onPress={() => setLimit(Math.min(most, limit * 4))}>
            {text('audit.more')}
          </Button>
        </Acts>
      )}
    </Panel>
  );
}
