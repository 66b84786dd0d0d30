import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { contactRules, contactWays } from '#shared/domain/person/safe-contact.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import { useSentence, vault } from '../../data/index.ts';
import { Acts, announce, Button, ChipChoice, Dialog, ErrorNote, Note, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import { NotKeptYet } from './NotKeptYet.tsx';
import type { Person } from './PersonScreen.tsx';
import { useContactLines } from './safe-contact-lines.ts';
import { useFormDraft } from './use-form-draft.ts';

/** The rules of contact as one would say them: what never, what only, when, and what to take care of. */
export function SafeContactPanel({ person }: { person: Person }) {
  const text = useText();
  const lines = useContactLines();
  const [isOpen, setOpen] = useState(false);
  const draft = useSafeContactDraft(person);
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
          {draft.isWaiting && <Soft>{text('form-draft.waits')}</Soft>}
        </Acts>
      </Note>
      {isOpen && <EditSafeContact person={person} title={title} draft={draft} onClose={() => setOpen(false)} />}
    </section>
  );
}

type Draft = ReturnType<typeof useSafeContactDraft>;

/** The rules as this worker is writing them, and as they stood when that began. */
function useSafeContactDraft(person: Person) {
  const now = person.fields.safeContact;
  return useFormDraft(person.id, 'safe-contact', { ...now, seen: now });
}

function EditSafeContact({ person, title, draft, onClose }: { person: Person; title: string; draft: Draft; onClose: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const lines = useContactLines();
  const { seen, ...safe } = draft.fields;
  const now = person.fields.safeContact;
  const isChanged = draft.isWaiting && canonicalJson(seen) !== canonicalJson(now) && canonicalJson(safe) !== canonicalJson(now);
  const keep = useMutation({
    mutationFn: () => vault.people.amend({ personId: person.id, patch: { safeContact: safe } }),
    onSuccess: () => {
      draft.clear();
      announce(text('person.keep'));
      onClose();
    },
  });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Stack>
        {isChanged && (
          <Note tone="stop" icon="warning">
            <p>{text('safe.changed-since')}</p>
            {lines(now).map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
          </Note>
        )}
        {contactWays.map((way) => (
          <ChipChoice
            key={way}
            label={text(`safe.way.${way}`)}
            soft
            always
            choices={(['yes', 'no', 'not-asked'] as const).map((rule) => ({ id: rule, label: text(`safe.rule.${rule}`) }))}
            chosen={safe.ways[way]}
            onChoose={(rule) => draft.change({ ways: { ...safe.ways, [way]: rule ?? 'not-asked' } })}
          />
        ))}
        <TextField
          label={text('safe.when')}
          hint={text('safe.when-hint')}
          value={safe.when}
          maxLength={400}
          onChange={(when) => draft.change({ when })}
        />
        <TextField
          label={text('safe.care')}
          hint={text('safe.care-hint')}
          value={safe.care}
          maxLength={400}
          onChange={(care) => draft.change({ care })}
        />
        {keep.isError && <ErrorNote>{sentence(keep.error)}</ErrorNote>}
        <Acts>
          <Button kind="main" isPending={keep.isPending} onPress={() => keep.mutate()}>
            {text('person.keep')}
          </Button>
          <Button onPress={onClose}>{text('ui.cancel')}</Button>
          <NotKeptYet draft={draft} />
        </Acts>
      </Stack>
    </Dialog>
  );
}
