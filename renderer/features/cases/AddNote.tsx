import { useMutation } from '@tanstack/react-query';
import { type NoteKind, noteKinds } from '#shared/domain/note/note.ts';
import { useSentence, vault } from '../../data/index.ts';
import { Acts, Button, ChipChoice, ErrorNote, Panel, Soft, Stack, TextArea, useText } from '../../ui/index.ts';
import { NotKeptYet } from './NotKeptYet.tsx';
import { useFormDraft } from './use-form-draft.ts';

/** A note, and who may read it. */
export function AddNote({ personId, mayWriteIsva }: { personId: string; mayWriteIsva: boolean }) {
  const text = useText();
  const sentence = useSentence();
  const draft = useFormDraft(personId, 'note', { words: '', kind: mayWriteIsva ? ('isva' as NoteKind) : ('project' as NoteKind) });
  const { words, kind } = draft.fields;
  const keep = useMutation({
    mutationFn: () => vault.notes.add({ personId, kind, text: words }),
    onSuccess: draft.clear,
  });
  return (
    <Panel title={text('notes.add')}>
      <Stack>
        <TextArea label={text('notes.text')} rows={3} value={words} onChange={(next) => draft.change({ words: next })} />
        {mayWriteIsva && (
          <ChipChoice<NoteKind>
            label={text('notes.kind')}
            soft
            always
            choices={noteKinds.map((id) => ({ id, label: text(`notes.kind.${id}`) }))}
            chosen={kind}
            onChoose={(chosen) => draft.change({ kind: chosen ?? 'isva' })}
            {...(kind === 'support' ? { hint: text('notes.support-words') } : {})}
          />
        )}
        {keep.isError && <ErrorNote>{sentence(keep.error)}</ErrorNote>}
        <Acts>
          <Button isDisabled={words.trim() === ''} isPending={keep.isPending} onPress={() => keep.mutate()}>
            {text('notes.keep')}
          </Button>
          <NotKeptYet draft={draft} />
          {!mayWriteIsva && <Soft>{text('notes.kind.project')}</Soft>}
        </Acts>
      </Stack>
    </Panel>
  );
}
