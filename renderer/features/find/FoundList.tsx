import type { ReactNode } from 'react';
import { paths } from '../../data/index.ts';
import { EmptyState, Found, List, ListRow, useText } from '../../ui/index.ts';
import { type Hit, useHitDay, useHitTitle } from './hit-words.ts';
import type { ListSearch } from './use-list-search.ts';

/** What fits the words and filters of the drop-in list, in place of the list. `children` says how each stands. */
export function FoundList({
  search: { hits, parts },
  openId,
  children,
}: {
  search: NonNullable<ListSearch['found']>;
  openId: string | null;
  children: (hit: Hit) => ReactNode;
}) {
  const text = useText();
  const title = useHitTitle();
  const day = useHitDay();
  if (hits.length === 0) return <EmptyState title={text('filter.none')}>{text('filter.none-words')}</EmptyState>;
  return (
    <List name={text('filter.found')}>
      {hits.map((hit) => (
        <ListRow
          key={hit.id}
          title={<Found text={title(hit)} parts={parts} />}
          beside={day(hit)}
          href={paths.incident(hit.id)}
          isOn={hit.id === openId}
        >
          {hit.excerpt !== null && hit.excerpt.text !== title(hit) && <Found text={hit.excerpt.text} parts={parts} />}
          {children(hit)}
        </ListRow>
      ))}
    </List>
  );
}
