import { useState } from 'react';
import { type MaskedField, maskedFields } from '#shared/domain/person/person.ts';
import { vault } from '../../data/index.ts';
import { Acts, Button, Panel, Soft, Stack, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import type { Person } from './PersonScreen.tsx';
import { UnmaskButton } from './UnmaskButton.tsx';

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
  const [shown, setShown] = useState<string | null>(null);
  const isHidden = person.isMasked && shown === null;
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        <Soft>{text(`person.${field}`)}</Soft>
        <span dir="auto">{shown ?? person.fields[field]}</span>
        {isHidden && <Soft>{text('person.masked')}</Soft>}
      </span>
      {isHidden && (
        <UnmaskButton
          label={text(`person.${field}`)}
          look={(reason) => vault.people.unmask({ personId: person.id, field, reason })}
          onShown={setShown}
        />
      )}
    </li>
  );
}
