import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { contactRules, contactWays } from '#shared/domain/person/safe-contact.ts';
import { useSentence, vault } from '../../data/index.ts';
import { Acts, announce, Button, ChipChoice, Dialog, ErrorNote, Note, Stack, TextField, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import type { Person } from './PersonScreen.tsx';
import { useContactLines } from './safe-contact-lines.ts';

/** The rules of contact as one would say them: what never, what only, when, and what to take care of. */
export function SafeContactPanel({ person }: { person: Person }) {
  const text = useText();
  const lines = useContactLines();
  const [isOpen, setOpen] = useState(false);
  const { safeContact, pronoun } = person.fields;
  const { never, isUnasked } = contactRules(safeContact);
  const title = text('safe.title', { person: pronoun });
  return (
    <section aria-label={title}>
      <Note tone={never.length > 0 ? 'stop' : isUnasked ? 'known' : 'good'} icon={never.length > 0 ? 'ban' : 'contact'}>
        <h2 className={styles.small}>{title}</h2>
        {isUnasked ? (
          <p>{text('safe.unasked')}</p>
        ) : (
          lines(safeContact).map((line) => (
            <p key={line} className={styles.rule} dir="auto">
              {line}
            </p>
          ))
        )}
        <Acts>
          <Button size="small" icon="edit" onPress={() => setOpen(true)}>
            {text('safe.change', { person: pronoun })}
          </Button>
        </Acts>
      </Note>
      {isOpen && <EditSafeContact person={person} title={title} onClose={() => setOpen(false)} />}
    </section>
  );
}

function EditSafeContact({ person, title, onClose }: { person: Person; title: string; onClose: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const [safe, setSafe] = useState(person.fields.safeContact);
  const keep = useMutation({
    mutationFn: () => vault.people.amend({ personId: person.id, patch: { safeContact: safe } }),
    onSuccess: () => {
      announce(text('person.keep'));
      onClose();
    },
  });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Stack>
        {contactWays.map((way) => (
          <ChipChoice
            key={way}
            label={text(`safe.way.${way}`)}
            soft
            always
            choices={(['yes', 'no', 'not-asked'] as const).map((rule) => ({ id: rule, label: text(`safe.rule.${rule}`) }))}
            chosen={safe.ways[way]}
            onChoose={(rule) => setSafe({ ...safe, ways: { ...safe.ways, [way]: rule ?? 'not-asked' } })}
          />
        ))}
        <TextField
          label={text('safe.when')}
          hint={text('safe.when-hint')}
          value={safe.when}
          maxLength={400}
          onChange={(when) => setSafe({ ...safe, when })}
        />
        <TextField
          label={text('safe.care')}
          hint={text('safe.care-hint')}
          value={safe.care}
          maxLength={400}
          onChange={(care) => setSafe({ ...safe, care })}
        />
        {keep.isError && <ErrorNote>{sentence(keep.error)}</ErrorNote>}
        <Acts>
          <Button kind="main" isPending={keep.isPending} onPress={() => keep.mutate()}>
            {text('person.keep')}
          </Button>
          <Button onPress={onClose}>{text('ui.cancel')}</Button>
        </Acts>
      </Stack>
    </Dialog>
  );
}
