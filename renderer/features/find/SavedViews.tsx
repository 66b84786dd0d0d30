import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { vault, vaultQueries } from '../../data/index.ts';
import { announce, Button, ErrorNote, Select, TextField, useText } from '../../ui/index.ts';
import type { ListSearch } from './use-list-search.ts';

/** Views of a list that this worker kept: choose one, keep what is asked for now under a name, remove the chosen one. */
export function SavedViews({ search, sentence }: { search: ListSearch; sentence: (error: unknown) => string }) {
  const text = useText();
  const { place, words, filters } = search;
  const [name, setName] = useState('');
  const views = useQuery(vaultQueries.search.views.list.queryOptions({ input: { place } }));
  const known = views.data?.views ?? [];
  const now = JSON.stringify([words, filters]);
  const chosen = known.find((view) => JSON.stringify([view.words, view.filters]) === now) ?? null;
  const save = useMutation({
    mutationFn: () => vault.search.views.save({ place, name: name.trim(), words, filters }),
    onSuccess: () => {
      setName('');
      announce(text('view.saved'));
    },
  });
  const remove = useMutation({ mutationFn: (id: string) => vault.search.views.remove({ id }) });
  const error = save.error ?? remove.error ?? views.error;
  return (
    <>
      {known.length > 0 && (
        <Select
          label={text('view.choose')}
          soft
          empty={text('view.none-chosen')}
          choices={known.map((view) => ({ id: view.id, label: view.name }))}
          chosen={chosen?.id ?? null}
          onChoose={(id) => {
            const view = known.find((one) => one.id === id);
            if (view !== undefined) search.show({ words: view.words, filters: view.filters });
          }}
        />
      )}
      {search.isAsking && chosen === null && (
        <>
          <TextField label={text('view.name')} soft value={name} onChange={setName} maxLength={60} />
          <Button size="small" isDisabled={name.trim() === ''} isPending={save.isPending} onPress={() => save.mutate()}>
            {text('view.save')}
          </Button>
        </>
      )}
      {chosen !== null && (
        <Button kind="quiet" size="small" icon="remove" onPress={() => remove.mutate(chosen.id)}>
          {text('view.remove')}
        </Button>
      )}
      {error && <ErrorNote>{sentence(error)}</ErrorNote>}
    </>
  );
}
