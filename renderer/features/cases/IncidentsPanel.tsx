import { useMutation } from '@tanstack/react-query';
import { paths, useSentence, vault } from '../../data/index.ts';
import { Button, Disclosure, ErrorNote, FocusPart, Panel, Soft, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import { LinkIncident } from './LinkIncident.tsx';
import type { Person } from './PersonScreen.tsx';
import { useDay, useWhat } from './words.ts';

/** Her incidents, and a way to link one that was recorded at the drop-in. */
export function IncidentsPanel({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const day = useDay();
  const what = useWhat();
  const unlink = useMutation({ mutationFn: (incidentId: string) => vault.people.unlinkIncident({ personId: person.id, incidentId }) });
  return (
    <Panel title={text('person.incidents')}>
      <FocusPart name={text('person.incidents')} mark={person.incidents.length}>
        {person.incidents.length === 0 && <Soft>{text('person.no-incidents')}</Soft>}
        <ul className={styles.rows}>
          {person.incidents.map((incident) => (
            <li key={incident.id} className={styles.row}>
              <a className={styles.grow} href={paths.incident(incident.id)}>
                {what(incident)}
              </a>
              {incident.on !== null && <Soft>{day(incident.on)}</Soft>}
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
      </FocusPart>
      <Disclosure title={text('person.link')}>
        <LinkIncident person={person} />
      </Disclosure>
      {unlink.error && <ErrorNote>{sentence(unlink.error)}</ErrorNote>}
    </Panel>
  );
}
