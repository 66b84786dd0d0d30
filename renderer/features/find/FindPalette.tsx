import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { noFilters, searchNouns } from '#shared/domain/search/search.ts';
import { goTo, useOpenSession, useSentence, vaultQueries } from '../../data/index.ts';
import { Finder, type FinderGroup, Found, Severity, useText } from '../../ui/index.ts';
import { type Hit, pathOfHit, useHitDay, useHitFacts, useHitTitle } from './hit-words.ts';

/** Rows of one noun that are shown; more words narrow it down. */
const perGroup = 8;

/** Everything in the vault behind one field: opens anywhere, by keyboard alone. Nothing that is typed here is kept. */
export function FindPalette({ onClose }: { onClose: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const isCentral = useOpenSession().organisation?.kind === 'central';
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words.slice(0, 200));
  const isBlank = sought.trim() === '';
  const input = { words: sought, nouns: [...searchNouns], filters: noFilters, limit: perGroup };
  const found = useQuery({
    ...vaultQueries.search.find.queryOptions({ input }),
    enabled: !isBlank,
    placeholderData: keepPreviousData,
    // What was looked for is forgotten with the palette.
    gcTime: 0,
  });
  const groups = isBlank ? [] : (found.data?.groups ?? []);
  const hits = groups.flatMap((group) => group.hits.map((hit) => ({ key: keyOf(hit), hit })));
  const rows = useRows(found.data?.parts ?? []);

  const foot = () => {
    if (isBlank) return text('find.how');
    if (found.error) return sentence(found.error);
    if (found.data === undefined) return '';
    if (hits.length === 0) return text('find.none');
    if (found.data.near.length > 0) return text('find.near', { words: found.data.near.join(', ') });
    return text(groups.some(({ next }) => next !== null) ? 'find.more' : 'find.count', { count: hits.length });
  };
  return (
    <Finder
      label={text('find.title')}
      hint={text('find.hint')}
      listName={text('find.results')}
      isOpen
      onClose={onClose}
      value={words}
      onChange={setWords}
      groups={groups.map((group) => rows(group))}
      onOpen={(id) => {
        const found = hits.find(({ key }) => key === id);
        if (found === undefined) return;
        onClose();
        goTo(pathOfHit(found.hit, isCentral));
      }}
      foot={foot()}
    />
  );
}

/** One thing may be found twice, as what it is and by what it holds (a person and her number). */
function keyOf({ noun, id }: Hit): string {
  return `${noun} ${id}`;
}

function useRows(parts: readonly string[]): (group: { noun: Hit['noun']; hits: readonly Hit[] }) => FinderGroup {
  const text = useText();
  const title = useHitTitle();
  const day = useHitDay();
  const facts = useHitFacts();
  return ({ noun, hits }) => ({
    id: noun,
    title: text(`find.noun.${noun}`),
    rows: hits.map((hit) => ({
      id: keyOf(hit),
      name: [title(hit), facts(hit), hit.excerpt?.text].filter(Boolean).join('. '),
      title: (
        <>
          {noun === 'alert' && hit.severity !== null && (
            <>
              <Severity level={hit.severity} />{' '}
            </>
          )}
          <Found text={title(hit)} parts={parts} />
        </>
      ),
      beside: day(hit),
      under: (
        <>
          {hit.excerpt !== null && hit.excerpt.text !== title(hit) && (
            <>
              {text('find.in', { field: text(`find.field.${hit.excerpt.field}`) })}
              <Found text={hit.excerpt.text} parts={parts} />
              <br />
            </>
          )}
          {facts(hit)}
        </>
      ),
    })),
  });
}
