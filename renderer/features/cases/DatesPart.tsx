import { useMutation, useQuery } from '@tanstack/react-query';
import { contactOutcomes } from '#shared/domain/appointment/appointment.ts';
import { type NoteKind, noteKinds } from '#shared/domain/note/note.ts';
import { contactWays } from '#shared/domain/person/safe-contact.ts';
import { useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, ChipChoice, Columns, ErrorNote, Note, Panel, Soft, Stack, TextArea, useText } from '../../ui/index.ts';
import { AppointmentsPanel } from './AppointmentsPanel.tsx';
import styles from './Cases.module.css';
import { useEntryTitle } from './entry-title.ts';
import { NotKeptYet } from './NotKeptYet.tsx';
import type { Person } from './PersonScreen.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { useMoment } from './words.ts';

const ways = [...contactWays, 'met'] as const;
type Way = (typeof ways)[number];
type Outcome = (typeof contactOutcomes)[number];

/** Tries to reach her, and the dates that are set. */
export function DatesPart({ person }: { person: Person }) {
  return (
    <Columns>
      <ContactLog person={person} />
      <AppointmentsPanel personId={person.id} />
    </Columns>
  );
}

/** Notes a contact. A way she ruled out says so at once, before anybody dials. */
function ContactLog({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const draft = useFormDraft(person.id, 'contact', {
    way: null as Way | null,
    outcome: null as Outcome | null,
    words: '',
    kind: (person.isMasked ? 'project' : 'isva') as NoteKind,
  });
  const { way, outcome, words, kind } = draft.fields;
  const log = useMutation({
    mutationFn: (input: { way: Way; outcome: Outcome }) => vault.contacts.log({ personId: person.id, words, kind, ...input }),
    onSuccess: draft.clear,
  });
  const isRuledOut = way !== null && way !== 'met' && person.fields.safeContact.ways[way] === 'no';
  return (
    <Panel title={text('contact.title')}>
      <Stack>
        <ChipChoice
          label={text('contact.way')}
          choices={ways.map((id) => ({ id, label: text(`contact.way.${id}`) }))}
          chosen={way}
          onChoose={(next) => draft.change({ way: next })}
        />
        {isRuledOut && (
          <Note tone="stop" icon="ban">
            {text('contact.ruled-out', { rule: text(`safe.never.${way}`) })}
          </Note>
        )}
        <ChipChoice
          label={text('contact.outcome')}
          choices={contactOutcomes.map((id) => ({ id, label: text(`contact.outcome.${id}`) }))}
          chosen={outcome}
          onChoose={(next) => draft.change({ outcome: next })}
        />
        <TextArea label={text('contact.words')} rows={2} value={words} onChange={(next) => draft.change({ words: next })} />
        {!person.isMasked && (
          <ChipChoice<NoteKind>
            label={text('contact.kind')}
            soft
            always
            choices={noteKinds.map((id) => ({ id, label: text(`notes.kind.${id}`) }))}
            chosen={kind}
            onChoose={(chosen) => draft.change({ kind: chosen ?? 'isva' })}
          />
        )}
        {log.isError && <ErrorNote>{sentence(log.error)}</ErrorNote>}
        <Acts>
          <Button
            isDisabled={way === null || outcome === null}
            isPending={log.isPending}
            onPress={() => way && outcome && log.mutate({ way, outcome })}
          >
            {text('contact.log')}
          </Button>
          <NotKeptYet draft={draft} />
        </Acts>
        <LastContacts personId={person.id} />
      </Stack>
    </Panel>
  );
}

/** Every try so far, newest first, so that nobody rings twice or at the wrong time. */
function LastContacts({ personId }: { personId: string }) {
  const text = useText();
  const moment = useMoment();
  const title = useEntryTitle();
  const timeline = useQuery(vaultQueries.people.timeline.queryOptions({ input: { personId } }));
  const contacts = (timeline.data?.entries ?? []).filter((entry) => entry.kind === 'contact');
  if (contacts.length === 0) return null;
  return (
    <ol className={styles.timeline} aria-label={text('contact.log-name')}>
      {contacts.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <Soft>{text('timeline.by', { name: entry.by, at: moment(entry.at) })}</Soft>
          <b>{title(entry)}</b>
          {entry.words !== '' && <p dir="auto">{entry.words}</p>}
        </li>
      ))}
    </ol>
  );
}
