import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useSentence, vaultQueries } from '../../data/index.ts';
import { Button, EmptyState, ErrorNote, Screen, Skeleton, useText, VisuallyHidden } from '../../ui/index.ts';
import { ReviewDetail } from './ReviewDetail.tsx';
import { ReviewList } from './ReviewList.tsx';

/** Central's reports: the list, gravest first, and the one that is open. */
export function ReviewsScreen() {
  const text = useText();
  const sentence = useSentence();
  const { id } = useParams({ strict: false });
  const list = useQuery(vaultQueries.reviews.list.queryOptions());
  const again = (
    <Button size="small" icon="retry" onPress={() => void list.refetch()}>
      {text('ui.try-again')}
    </Button>
  );
  const rows = list.data?.rows ?? [];
  return (
    <Screen
      listName={text('reviews.list')}
      openId={id ?? null}
      list={list.isPending ? <Skeleton rows lines={6} /> : <ReviewList rows={rows} openId={id ?? null} />}
    >
      {id === undefined && (
        <VisuallyHidden>
          <h1>{text('reviews.title')}</h1>
        </VisuallyHidden>
      )}
      {list.isError && <ErrorNote act={again}>{sentence(list.error)}</ErrorNote>}
      {id !== undefined ? (
        <ReviewDetail key={id} id={id} />
      ) : (
        list.isSuccess &&
        (rows.length === 0 ? (
          <EmptyState icon="inbox" title={text('reviews.none')}>
            {text('reviews.none-words')}
          </EmptyState>
        ) : (
          <EmptyState icon="inbox" title={text('reviews.choose')}>
            {text('reviews.choose-words', { count: rows.length })}
          </EmptyState>
        ))
      )}
    </Screen>
  );
}
