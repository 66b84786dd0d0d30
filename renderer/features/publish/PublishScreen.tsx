import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { goTo, paths, useSentence, vaultQueries } from '../../data/index.ts';
import { Button, EmptyState, ErrorNote, Screen, Skeleton, useText, VisuallyHidden } from '../../ui/index.ts';
import { AlertList } from './AlertList.tsx';
import { PublishDesk } from './PublishDesk.tsx';

/** Central's own alerts: being written, approved, published; and the one that is open. */
export function PublishScreen() {
  const text = useText();
  const sentence = useSentence();
  const { id } = useParams({ strict: false });
  const list = useQuery(vaultQueries.alerts.list.queryOptions());
  const rows = list.data?.rows ?? [];
  return (
    <Screen
      listName={text('publish.list')}
      openId={id ?? null}
      list={list.isPending ? <Skeleton rows lines={5} /> : <AlertList rows={rows} openId={id ?? null} />}
    >
      {id === undefined && (
        <VisuallyHidden>
          <h1>{text('publish.title')}</h1>
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
        <PublishDesk key={id} id={id} />
      ) : (
        list.isSuccess && (
          <EmptyState icon="send" title={text(rows.length === 0 ? 'publish.none' : 'publish.choose')}>
            <p>{text(rows.length === 0 ? 'publish.none-words' : 'publish.choose-words')}</p>
            {rows.length === 0 && (
              <Button icon="inbox" onPress={() => goTo(paths.reviews)}>
                {text('publish.to-review')}
              </Button>
            )}
          </EmptyState>
        )
      )}
    </Screen>
  );
}
