import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Severity as SeverityLevel } from '#shared/domain/alert/alert.ts';
import { showNumber } from '#shared/domain/alert/number.ts';
import { paths, useAreaNames, useSentence, vaultQueries } from '../../data/index.ts';
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
  useText,
  VisuallyHidden,
} from '../../ui/index.ts';
import { SheetDesk } from './SheetDesk.tsx';

/** Published alerts as paper. */
export function SheetsScreen() {
  const text = useText();
  const areaNames = useAreaNames();
  const sentence = useSentence();
  const { id } = useParams({ strict: false });
  const list = useQuery(vaultQueries.alerts.list.queryOptions());
  const rows = (list.data?.rows ?? []).filter((row) => row.standing === 'published');
  const side = (
    <>
      <ListHead title={text('sheets.title')} beside={rows.length} />
      <List name={text('sheets.list')}>
        {rows.map((row) => (
          <ListRow
            key={row.id}
            href={paths.sheet(row.id)}
            isOn={row.id === id}
            over={
              <>
                <Severity level={row.severity as SeverityLevel} />
                {row.number !== null && (
                  <Soft>
                    <Mono>{showNumber(row.number)}</Mono>
                  </Soft>
                )}
              </>
            }
            title={row.headline}
          >
            {areaNames(row.areas)}
          </ListRow>
        ))}
      </List>
    </>
  );
  return (
    <Screen listName={text('sheets.list')} openId={id ?? null} list={list.isPending ? <Skeleton rows lines={5} /> : side}>
      {id === undefined && (
        <VisuallyHidden>
          <h1>{text('sheets.title')}</h1>
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
        <SheetDesk key={id} id={id} />
      ) : (
        list.isSuccess && (
          <EmptyState icon="print" title={text(rows.length === 0 ? 'sheets.none' : 'sheets.choose')}>
            {text(rows.length === 0 ? 'sheets.none-words' : 'sheets.choose-words')}
          </EmptyState>
        )
      )}
    </Screen>
  );
}
