import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Severity as SeverityLevel } from '#shared/domain/alert/alert.ts';
import { showNumber } from '#shared/domain/alert/number.ts';
import { paths, useAreaNames, useSentence, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import {
  Button,
  EmptyState,
  ErrorNote,
  List,
  ListHead,
  ListRow,
  Mono,
  Screen,
  Severity,
  Skeleton,
  Soft,
  Tag,
  TextField,
  useText,
  VisuallyHidden,
} from '../../ui/index.ts';
import { AlertDetail } from './AlertDetail.tsx';

type AlertRow = VaultOutputs['alerts']['list']['rows'][number];

/** The alerts this laptop has received: the list and the one that is open. */
export function AlertsScreen() {
  const text = useText();
  const sentence = useSentence();
  const { id } = useParams({ strict: false });
  const list = useQuery(vaultQueries.alerts.list.queryOptions());
  const rows = (list.data?.rows ?? []).filter((row) => row.standing === 'published');
  return (
    <Screen
      listName={text('alerts.list')}
      openId={id ?? null}
      list={list.isPending ? <Skeleton rows lines={5} /> : <ReceivedList rows={rows} openId={id ?? null} />}
    >
      {id === undefined && (
        <VisuallyHidden>
          <h1>{text('alerts.title')}</h1>
        </VisuallyHidden>
      )}
      {list.isError && (
        <ErrorNote
          act={
            <Button size="small" icon="retry" onPress={() => void list.refetch()}>
              {text('ui.try-again')}
            </Button>
          }
        >
          {sentence(list.error)}
        </ErrorNote>
      )}
      {id !== undefined ? (
        <AlertDetail key={id} id={id} />
      ) : (
        list.isSuccess && (
          <EmptyState icon="bell" title={text(rows.length === 0 ? 'alerts.none' : 'alerts.choose')}>
            {text(rows.length === 0 ? 'alerts.none-words' : 'alerts.choose-words')}
          </EmptyState>
        )
      )}
    </Screen>
  );
}

function ReceivedList({ rows, openId }: { rows: readonly AlertRow[]; openId: string | null }) {
  const text = useText();
  const areaNames = useAreaNames();
  const intl = useIntl();
  const [sought, setSought] = useState('');
  const words = sought.trim().toLowerCase();
  const shown = rows.filter((row) =>
    [row.headline, areaNames(row.areas), row.number === null ? '' : showNumber(row.number)].join(' ').toLowerCase().includes(words),
  );
  const hasEnded = (row: AlertRow) => Date.parse(row.expiresAt) < Date.now();
  return (
    <>
      <ListHead title={text('alerts.title')} beside={rows.length}>
        <TextField label={text('alerts.find')} soft value={sought} onChange={setSought} />
        {rows.length > 0 && shown.length === 0 && (
          <Soft>
            {text('alerts.none-match')}. {text('alerts.none-match-words')}
          </Soft>
        )}
      </ListHead>
      <List name={text('alerts.list')}>
        {shown.map((row) => (
          <ListRow
            key={row.id}
            href={paths.alert(row.id)}
            isOn={row.id === openId}
            over={
              <>
                <Severity level={row.severity as SeverityLevel} />
                {hasEnded(row) ? (
                  <Tag>{text('alerts.expired')}</Tag>
                ) : (
                  row.number !== null && (
                    <Soft>
                      <Mono>{showNumber(row.number)}</Mono>
                    </Soft>
                  )
                )}
              </>
            }
            title={row.headline}
          >
            {areaNames(row.areas)} · {intl.formatDate(row.changedAt, { day: 'numeric', month: 'short', year: 'numeric' })}
          </ListRow>
        ))}
      </List>
    </>
  );
}
