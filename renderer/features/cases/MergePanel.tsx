import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ukDay } from '#shared/domain/task/task.ts';
import { useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, ComboBox, Disclosure, ErrorNote, Panel, Soft, Stack, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import type { Person } from './PersonScreen.tsx';
import { useDay } from './words.ts';

/** Two records of one person shown as one, and the way back. */
export function MergePanel({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const day = useDay();
  const [other, setOther] = useState<string | null>(null);
  const list = useQuery(vaultQueries.people.list.queryOptions());
  const merge = useMutation({
    mutationFn: (id: string) => vault.people.merge({ personId: person.id, other: id }),
    onSuccess: () => setOther(null),
  });
  const undo = useMutation({ mutationFn: (id: string) => vault.people.unmerge({ personId: person.id, other: id }) });
  const choices = (list.data?.rows ?? []).filter(({ id }) => id !== person.id).map(({ id, workingName }) => ({ id, label: workingName }));
  const error = merge.error ?? undo.error;
  return (
    <Panel name={text('person.merge')}>
      <Disclosure title={text('person.merge')} startsOpen={person.merged.length > 0}>
        <Stack>
          <ul className={styles.rows}>
            {person.merged.map((record) => (
              <li key={record.id} className={styles.row}>
                <span className={styles.grow}>
                  {text('person.merged', { name: record.workingName, date: day(ukDay(new Date(record.at))) })}
                </span>
                <Button
                  size="small"
                  icon="retry"
                  aria-label={text('person.unmerge-what', { name: record.workingName })}
                  onPress={() => undo.mutate(record.id)}
                >
                  {text('person.unmerge')}
                </Button>
              </li>
            ))}
          </ul>
          <Soft>{text('person.merge-words')}</Soft>
          {choices.length > 0 && (
            <>
              <ComboBox
                key={person.merged.length}
                label={text('person.merge-choose')}
                soft
                empty={text('person.merge-empty')}
                choices={choices}
                chosen={other}
                onChoose={setOther}
              />
              <Acts>
                <Button isDisabled={other === null} isPending={merge.isPending} onPress={() => other && merge.mutate(other)}>
                  {text('person.merge-do')}
                </Button>
              </Acts>
            </>
          )}
          {error && <ErrorNote>{sentence(error)}</ErrorNote>}
        </Stack>
      </Disclosure>
    </Panel>
  );
}
