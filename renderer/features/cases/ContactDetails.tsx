import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type MaskedField, maskedFields } from '#shared/domain/person/person.ts';
import { useSentence, vault } from '../../data/index.ts';
import { Acts, Button, Dialog, ErrorNote, Panel, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import type { Person } from './PersonScreen.tsx';

/**
 * What one could reach her by. Nothing of it is on screen before somebody has said that the rules were read; who sees it masked gives a
 * reason for each detail. Closed again with the page.
 */
export function ContactDetails({ person }: { person: Person }) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  const kept = maskedFields.filter((field) => person.fields[field] !== '');
  return (
    <Panel title={text('person.details')}>
      {kept.length === 0 && <Soft>{text('person.details-none')}</Soft>}
      {kept.length > 0 && !isShown && (
        <Stack gap="tight">
          <Soft>{text('person.details-words')}</Soft>
          <Acts>
            <Button size="small" icon="eye" onPress={() => setShown(true)}>
              {text('person.show-details')}
            </Button>
          </Acts>
        </Stack>
      )}
      {isShown && (
        <ul className={styles.rows}>
          {kept.map((field) => (
            <Detail key={field} person={person} field={field} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Detail({ person, field }: { person: Person; field: MaskedField }) {
  const text = useText();
  const sentence = useSentence();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const look = useMutation({
    mutationFn: () => vault.people.unmask({ personId: person.id, field, reason }),
    onSuccess: () => setAsking(false),
  });
  const value = look.data?.value ?? person.fields[field];
  const isHidden = person.isMasked && look.data === undefined;
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        <Soft>{text(`person.${field}`)}</Soft>
        <span dir="auto">{value}</span>
        {isHidden && <Soft>{text('person.masked')}</Soft>}
      </span>
      {isHidden && (
        <Button size="small" icon="eye" onPress={() => setAsking(true)}>
          {text('person.unmask', { field: text(`person.${field}`).toLowerCase() })}
        </Button>
      )}
      <Dialog title={text('person.unmask-title')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <Stack>
          <p>{text('person.unmask-words')}</p>
          <TextField label={text('person.unmask-reason')} value={reason} onChange={setReason} maxLength={400} autoFocus />
          {look.isError && <ErrorNote>{sentence(look.error)}</ErrorNote>}
          <Acts>
            <Button kind="main" isDisabled={reason.trim().length < 3} isPending={look.isPending} onPress={() => look.mutate()}>
              {text('person.unmask-do')}
            </Button>
            <Button onPress={() => setAsking(false)}>{text('ui.cancel')}</Button>
          </Acts>
        </Stack>
      </Dialog>
    </li>
  );
}
