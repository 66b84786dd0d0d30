import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { pronouns } from '#shared/domain/incident/incident.ts';
import { maskedFields } from '#shared/domain/person/person.ts';
import { useSentence, vault } from '../../data/index.ts';
import { Acts, Button, ChipChoice, Dialog, ErrorNote, Soft, Stack, TextArea, TextField, useText } from '../../ui/index.ts';
import { MaskedOrField } from './MaskedOrField.tsx';
import type { Person } from './PersonScreen.tsx';

/** Names, language and contact details. The rules of contact have a place of their own. */
export function EditPerson({ person }: { person: Person }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon="edit" onPress={() => setOpen(true)}>
        {text('person.edit')}
      </Button>
      {isOpen && <EditForm person={person} onClose={() => setOpen(false)} />}
    </>
  );
}

function EditForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const [fields, setFields] = useState(person.fields);
  const [names, setNames] = useState(person.fields.alsoKnownAs.join('\n'));
  const keep = useMutation({
    mutationFn: () => {
      const alsoKnownAs = names.split('\n').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
      const changed = Object.entries({ ...fields, alsoKnownAs }).filter(
        ([field, value]) => JSON.stringify(value) !== JSON.stringify(person.fields[field as keyof typeof fields]),
      );
      return vault.people.amend({ personId: person.id, patch: Object.fromEntries(changed) });
    },
    onSuccess: onClose,
  });
  return (
    <Dialog title={text('person.edit-title')} isOpen onClose={onClose}>
      <Stack>
        <TextField
          label={text('person.workingName')}
          value={fields.workingName}
          maxLength={80}
          onChange={(workingName) => setFields({ ...fields, workingName })}
        />
        <TextArea label={text('person.alsoKnownAs')} rows={2} value={names} onChange={setNames} />
        <ChipChoice
          label={text('person.pronoun')}
          soft
          always
          choices={pronouns.map((pronoun) => ({ id: pronoun, label: text(`person.pronoun-${pronoun}`) }))}
          chosen={fields.pronoun}
          onChoose={(pronoun) => setFields({ ...fields, pronoun: pronoun ?? 'they' })}
        />
        <TextField
          label={text('person.language')}
          value={fields.language}
          maxLength={400}
          onChange={(language) => setFields({ ...fields, language })}
        />
        {person.isMasked && <Soft>{text('person.masked')}</Soft>}
        {maskedFields.map((field) => (
          <MaskedOrField
            key={field}
            label={text(`person.${field}`)}
            value={fields[field]}
            isMasked={person.isMasked && person.fields[field] !== ''}
            look={(reason) => vault.people.unmask({ personId: person.id, field, reason })}
            onChange={(value) => setFields({ ...fields, [field]: value })}
          />
        ))}
        {keep.isError && <ErrorNote>{sentence(keep.error)}</ErrorNote>}
        <Acts>
          <Button kind="main" isDisabled={fields.workingName.trim() === ''} isPending={keep.isPending} onPress={() => keep.mutate()}>
            {text('person.keep')}
          </Button>
          <Button onPress={onClose}>{text('ui.cancel')}</Button>
        </Acts>
      </Stack>
    </Dialog>
  );
}
