import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, Disclosure, ErrorNote, Panel, Select, Soft, Stack, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import type { Person } from './PersonScreen.tsx';
import { useDay, useWhat } from './words.ts';

/** Her incidents, and a way to link one that was recorded at the drop-in. */
export function IncidentsPanel({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const day = useDay();
  const what = useWhat();
  const [chosen, setChosen] = useState<string | null>(null);
  const recent = useQuery(vaultQueries.incidents.list.queryOptions({ input: { limit: 50 } }));
  const link = useMutation({
    mutationFn: (incidentId: string) => vault.people.linkIncident({ personId: person.id, incidentId }),
    onSuccess: () => setChosen(null),
  });
  const unlink = useMutation({ mutationFn: (incidentId: string) => vault.people.unlinkIncident({ personId: person.id, incidentId }) });
  const linked = new Set(person.incidents.map(({ id }) => id));
  const choices = (recent.data?.rows ?? [])
    .filter((row) => !row.isDraft && !linked.has(row.id))
    .map((row) => ({ id: row.id, label: [row.on === null ? null : day(row.on), what(row)].filter(Boolean).join(' · ') }));
  return (
    <Panel title={text('person.incidents')}>
      {person.incidents.length === 0 && <Soft>{text('person.no-incidents')}</Soft>}
      <ul className={styles.rows}>
        {person.incidents.map((incident) => (
          <li key={incident.id} className={styles.row}>
            <a className={styles.grow} href={paths.incident(incident.id)}>
              {what(incident)}
            </a>
            <Button
              size="small"
              kind="quiet"
              aria-label={text('person.unlink-what', { what: what(incident) })}
              onPress={() => unlink.mutate(incident.id)}
            >
              {text('person.unlink')}
            </Button>
          </li>
        ))}
      </ul>
      <Disclosure title={text('person.link')}>
        <Stack>
          <Select
            label={text('person.link-choose')}
            soft
            empty={text('person.link-empty')}
            choices={choices}
            chosen={chosen}
            onChoose={setChosen}
          />
          <Acts>
            <Button icon="link" isDisabled={chosen === null} isPending={link.isPending} onPress={() => chosen && link.mutate(chosen)}>
              {text('person.link-do')}
            </Button>
          </Acts>
        </Stack>
      </Disclosure>
      {(link.error ?? unlink.error) && <ErrorNote>{sentence(link.error ?? unlink.error)}</ErrorNote>}
    </Panel>
  );
}
