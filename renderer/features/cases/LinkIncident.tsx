import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { noFilters } from '#shared/domain/search/search.ts';
import { useSentence, vault, vaultQueries } from '../../data/index.ts';
import { announce, Button, ErrorNote, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import { type Hit, useHitDay, useHitFacts, useHitTitle } from '../find/index.ts';
import styles from './Cases.module.css';
import type { Person } from './PersonScreen.tsx';

const shown = 12;

/** Any kept incident of this vault, found by its words, a number or a plate; without words the newest. Each says its day, its place and who wrote it. */
export function LinkIncident({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const [words, setWords] = useState('');
  const [made, setMade] = useState(0);
  const sought = useDeferredValue(words.trim());
  const newest = useQuery(vaultQueries.incidents.list.queryOptions({ input: { limit: 50 } }));
  const found = useQuery({
    ...vaultQueries.search.find.queryOptions({ input: { words: sought, nouns: ['incident'], filters: noFilters, limit: 50 } }),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const link = useMutation({
    mutationFn: ({ id }: Hit) => vault.people.linkIncident({ personId: person.id, incidentId: id }),
    onSuccess: () => {
      setWords('');
      setMade(made + 1);
      announce(text('person.linked'));
    },
  });
  const linked = new Set(person.incidents.map(({ id }) => id));
  const all: Hit[] =
    sought === ''
      ? (newest.data?.rows ?? [])
          .filter(({ isDraft }) => !isDraft)
          .map((row) => ({ ...row, noun: 'incident', words: row.opening, under: null, severity: null, excerpt: null, onSpan: 'day' }))
      : (found.data?.groups.flatMap(({ hits }) => hits) ?? []);
  const hits = all.filter(({ id }) => !linked.has(id));
  return (
    <Stack gap="tight">
      <TextField
        // The button that was pressed is gone with its row: the keys go on where one looks for the next.
        key={made}
        autoFocus={made > 0}
        label={text('person.link-find')}
        hint={text('person.link-hint')}
        soft
        value={words}
        onChange={setWords}
        maxLength={200}
      />
      {hits.length === 0 && (found.isSuccess || newest.isSuccess) && <Soft>{text('ui.nothing-found')}</Soft>}
      <ul className={styles.rows} aria-label={text('person.link-choose')}>
        {hits.slice(0, shown).map((hit) => (
          <Candidate key={hit.id} hit={hit} isBusy={link.isPending} onLink={() => link.mutate(hit)} />
        ))}
      </ul>
      {hits.length > shown && <Soft>{text('person.link-more', { count: hits.length - shown })}</Soft>}
      {(link.error ?? found.error ?? newest.error) && <ErrorNote>{sentence(link.error ?? found.error ?? newest.error)}</ErrorNote>}
    </Stack>
  );
}

function Candidate({ hit, isBusy, onLink }: { hit: Hit; isBusy: boolean; onLink: () => void }) {
  const text = useText();
  const [title, day, facts] = [useHitTitle()(hit), useHitDay()(hit), useHitFacts()(hit)];
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        <span dir="auto">{title}</span>
        <Soft>{[day, facts].filter(Boolean).join(' · ')}</Soft>
      </span>
      <Button
        size="small"
        icon="link"
        isDisabled={isBusy}
        aria-label={text('person.link-what', { what: title, date: day })}
        onPress={onLink}
      >
        {text('person.link-do')}
      </Button>
    </li>
  );
}
