import { useEffect, useState } from 'react';
import { paths, useOpenSession, useSentence, type VaultOutputs } from '../../data/index.ts';
import { ChipChoice, List, ListHead, ListRow, Severity, Soft, TextField, useText } from '../../ui/index.ts';
import { FilterBar, useListSearch } from '../find/index.ts';
import styles from './ReviewList.module.css';
import { forceWords, severityOfGravity, useAge, useWhatWords } from './words.ts';

export type ReviewRow = VaultOutputs['reviews']['list']['rows'][number];
type Show = 'all' | 'mine' | 'unclaimed';

/** The time of day, a minute at a time: ages in the list stay true without the list being read again. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Dense, gravest first, in the order the vault gives: severity in word and shape, how long it waits, where, and who has it. */
export function ReviewList({ rows, openId }: { rows: readonly ReviewRow[]; openId: string | null }) {
  const text = useText();
  const what = useWhatWords();
  const age = useAge();
  const now = useNow();
  const { worker } = useOpenSession();
  const search = useListSearch('review', ['report']);
  const sentence = useSentence();
  const [show, setShow] = useState<Show>('all');

  const fitting = search.found === null ? null : new Set(search.found.hits.map(({ id }) => id));
  const shown = rows.filter((row) => {
    if (show === 'mine' && row.claimedBy !== worker.name) return false;
    if (show === 'unclaimed' && row.claimedBy !== null) return false;
    return fitting === null || fitting.has(row.id);
  });

  return (
    <>
      <ListHead title={text('reviews.title')} beside={rows.length}>
        {rows.length > 0 && (
          <>
            <TextField
              label={text('reviews.find')}
              soft
              value={search.words}
              onChange={search.setWords}
              placeholder={text('reviews.find-hint')}
              maxLength={200}
            />
            <ChipChoice<Show>
              label={text('reviews.show')}
              hideLabel
              always
              choices={[
                { id: 'all', label: text('reviews.all') },
                { id: 'mine', label: text('reviews.mine') },
                { id: 'unclaimed', label: text('reviews.unclaimed') },
              ]}
              chosen={show}
              onChoose={(chosen) => setShow(chosen ?? 'all')}
            />
          </>
        )}
      </ListHead>
      {rows.length > 0 && (
        <div className={styles.filters}>
          <FilterBar search={search} sentence={sentence} />
        </div>
      )}
      {rows.length > 0 && shown.length === 0 && <NoMatch />}
      <List name={text('reviews.list')}>
        {shown.map((row) => (
          <ListRow
            key={row.id}
            href={paths.review(row.id)}
            isOn={row.id === openId}
            over={
              <>
                <Severity level={severityOfGravity(row.gravity)} />
                <Soft>
                  <span role="img" aria-label={text('reviews.age-words', { age: age(row.receivedAt, now) })}>
                    {age(row.receivedAt, now)}
                  </span>
                </Soft>
              </>
            }
            title={[what(row.what), row.town].filter(Boolean).join(' · ')}
          >
            <RowLine row={row} />
          </ListRow>
        ))}
      </List>
    </>
  );
}

function RowLine({ row }: { row: ReviewRow }) {
  const text = useText();
  const parts = [
    row.reference,
    forceWords(row.force) ?? text('reviews.no-area'),
    row.claimedBy !== null && text('reviews.claimed-by', { name: row.claimedBy }),
    row.takenBack !== 'nothing' && text(row.onlyEnded ? 'reviews.yes-ended' : `reviews.taken-back-${row.takenBack}`),
    row.alertStanding !== 'none' && text(`reviews.alert-${row.alertStanding}`),
  ];
  return parts.filter(Boolean).join(' · ');
}

function NoMatch() {
  const text = useText();
  return (
    <ListHead title={text('reviews.none-match')}>
      <Soft>{text('reviews.none-match-words')}</Soft>
    </ListHead>
  );
}
