import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { IncidentRow } from '#shared/contract/vault/incidents.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { doShortcut, goTo, keysOf, paths, useOpenSession, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Button, EmptyState, ErrorNote, List, ListGroup, ListHead, ListRow, Skeleton, Soft, Tag, useText } from '../../ui/index.ts';
import { FilterBar, FoundList, useListSearch } from '../find/index.ts';
import styles from './DropInList.module.css';
import { type DayGroup, groupByDay, isNightNow } from './day-groups.ts';
import { useIncidentTitle } from './incident-title.ts';
import { StandingOf } from './StandingTag.tsx';

const page = 100;
const most = 500;

/** Drafts and kept incidents together, newest change first, in groups of days. */
export function DropInList({ openId }: { openId: string | null }) {
  const text = useText();
  const intl = useIntl();
  const sentence = useSentence();
  const [limit, setLimit] = useState(page);
  const list = useQuery({ ...vaultQueries.incidents.list.queryOptions({ input: { limit } }), placeholderData: keepPreviousData });
  const start = useMutation({
    mutationFn: () => vault.drafts.start(),
    onSuccess: (draft) => goTo(paths.incident(draft.id)),
  });
  const { worker } = useOpenSession();
  const search = useListSearch('drop-in', ['draft', 'incident']);
  const now = new Date();
  const groups = list.data ? groupByDay(list.data.rows, now) : [];
  return (
    <>
      <ListHead
        title={text(isNightNow(now) ? 'drop-in.tonight' : 'drop-in.today')}
        beside={intl.formatDate(now, { weekday: 'short', day: 'numeric', month: 'short' })}
      >
        {permits(worker.role, 'recordIncident') ? (
          <Button kind="main" wide keys={keysOf('record')} onPress={() => start.mutate()} isPending={start.isPending}>
            {text('drop-in.record')}
          </Button>
        ) : (
          <Soft>{text('drop-in.not-yours')}</Soft>
        )}
        {start.error && <ErrorNote>{sentence(start.error)}</ErrorNote>}
        <Button wide icon="search" keys={keysOf('find')} onPress={() => doShortcut('find')}>
          {text('find.title')}
        </Button>
      </ListHead>
      <div className={styles.filters}>
        <FilterBar search={search} sentence={sentence} />
      </div>
      {search.found !== null && (
        <FoundList search={search.found} openId={openId}>
          {(hit) =>
            hit.standing === null || hit.standing === 'being-written' ? (
              <span dir="auto">{text('standing.being-written', { name: hit.writtenBy })}</span>
            ) : (
              <StandingOf standing={hit.standing} reference={hit.reference} />
            )
          }
        </FoundList>
      )}
      {list.isPending && <Skeleton lines={9} rows />}
      {list.error && <ErrorNote>{sentence(list.error)}</ErrorNote>}
      {list.data?.rows.length === 0 && <EmptyState title={text('drop-in.empty')}>{text('drop-in.empty-words')}</EmptyState>}
      {search.found === null && groups.map((group) => <Group key={group.group} group={group} openId={openId} now={now} />)}
      {search.found === null && list.data && list.data.total > list.data.rows.length && limit < most && (
        <div className={styles.older}>
          <Button kind="quiet" onPress={() => setLimit(Math.min(most, limit + page))}>
            {text('drop-in.older')}
          </Button>
        </div>
      )}
    </>
  );
}

function Group({ group: { group, rows }, openId, now }: { group: DayGroup<IncidentRow>; openId: string | null; now: Date }) {
  const text = useText();
  const title = useIncidentTitle();
  const intl = useIntl();
  const when = (row: IncidentRow) => {
    if (group === 'today') return intl.formatTime(row.changedAt, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    if (group === 'yesterday' || group === 'week') return intl.formatDate(row.changedAt, { weekday: 'short' });
    const isThisYear = new Date(row.changedAt).getFullYear() === now.getFullYear();
    return intl.formatDate(row.changedAt, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) });
  };
  const name = text(group === 'today' ? (isNightNow(now) ? 'drop-in.tonight' : 'drop-in.today') : `drop-in.${group}`);
  const inside = (
    <List name={name}>
      {rows.map((row) => (
        <ListRow
          key={row.id}
          title={row.isUnreadable ? text('drop-in.unreadable') : title(row)}
          beside={when(row)}
          href={paths.incident(row.id)}
          isOn={row.id === openId}
        >
          {row.standing === 'being-written' ? <BeingWritten row={row} /> : <StandingOf standing={row.standing} reference={row.reference} />}
        </ListRow>
      ))}
    </List>
  );
  return group === 'today' ? inside : <ListGroup title={name}>{inside}</ListGroup>;
}

/** Who writes on it, and whose turn it is once it was handed over. */
function BeingWritten({ row: { writtenBy, turn } }: { row: IncidentRow }) {
  const text = useText();
  if (turn === null) return <span dir="auto">{text('standing.being-written', { name: writtenBy })}</span>;
  if (turn.isYours) return <Tag tone="chosen">{text('standing.your-turn', { from: turn.from })}</Tag>;
  return <span dir="auto">{text('standing.turn', { name: turn.name, from: turn.from })}</span>;
}
