import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sha256Hex } from '#shared/seal/sign.ts';
import { shell, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, ChipGroup, ErrorNote, Note, Panel, Skeleton, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import { type AccessPack, useAccessPaper } from './access-paper.ts';
import styles from './Cases.module.css';
import type { Person } from './PersonScreen.tsx';

/** A copy of her record for her. It is read on screen, more names are taken out, and only what was shown is saved. */
export function AccessPanel({ person }: { person: Person }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel title={text('rights.access', { person: person.fields.pronoun })} tone="leaves">
      <Soft>{text('rights.access-words')}</Soft>
      {isOpen ? (
        <Access personId={person.id} />
      ) : (
        <Acts>
          <Button icon="eye" onPress={() => setOpen(true)}>
            {text('rights.access-make')}
          </Button>
        </Acts>
      )}
    </Panel>
  );
}

function Access({ personId }: { personId: string }) {
  const text = useText();
  const sentence = useSentence();
  const [alsoOut, setAlsoOut] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const pack = useQuery({
    ...vaultQueries.rights.access.queryOptions({ input: { personId, alsoOut } }),
    // A copy of a record is not left lying in the window.
    gcTime: 0,
    placeholderData: (before) => before,
  });
  const takeOut = (words: string) => setAlsoOut([...new Set([...alsoOut, words])]);
  if (pack.isError) return <ErrorNote>{sentence(pack.error)}</ErrorNote>;
  if (pack.data === undefined) return <Skeleton lines={6} />;
  const { stillNamed } = pack.data;
  return (
    <Stack>
      {stillNamed.length > 0 && (
        <Note tone="known" icon="question">
          <ChipGroup
            label={text('rights.still-named')}
            choices={stillNamed.map((words) => ({ id: words, label: words }))}
            chosen={[]}
            onChoose={(words) => words[0] !== undefined && takeOut(words[0])}
          />
        </Note>
      )}
      {alsoOut.length > 0 && (
        <ChipGroup
          label={text('rights.taken-out')}
          choices={alsoOut.map((words) => ({ id: words, label: words }))}
          chosen={alsoOut}
          onChoose={setAlsoOut}
        />
      )}
      <Stack gap="tight">
        <TextField label={text('rights.also-out')} soft value={typed} onChange={setTyped} maxLength={400} />
        <Acts>
          <Button
            size="small"
            isDisabled={typed.trim().length < 2}
            onPress={() => {
              takeOut(typed.trim());
              setTyped('');
            }}
          >
            {text('rights.also-out-do')}
          </Button>
        </Acts>
      </Stack>
      <Shown pack={pack.data} />
      <Save personId={personId} pack={pack.data} isSettled={!pack.isPlaceholderData} />
    </Stack>
  );
}

function Shown({ pack }: { pack: AccessPack }) {
  const text = useText();
  const paper = useAccessPaper();
  return (
    <section aria-label={text('rights.shown-name')}>
      <p>{text('rights.shown')}</p>
      {paper(pack).sections.map((section, place) => (
        // Two incidents have the same heading; their place does not change while they are shown.
        <section key={place} aria-label={section.heading}>
          <h3>{section.heading}</h3>
          <dl className={styles.copy}>
            {section.lines.map((line, at) => (
              <div key={at}>
                <dt>{line.label}</dt>
                <dd dir="auto">{line.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Soft>{text('rights.access-left-out')}</Soft>
    </section>
  );
}

function Save({ personId, pack, isSettled }: { personId: string; pack: AccessPack; isSettled: boolean }) {
  const text = useText();
  const sentence = useSentence();
  const paper = useAccessPaper();
  const save = useMutation({
    mutationFn: async (as: 'pdf' | 'json') => {
      const name = text('rights.paper-title');
      const { stillNamed: _judged, ...copy } = pack;
      if (as === 'json') {
        const json = JSON.stringify(copy, null, 2);
        const { saved } = await shell.saveText({ text: json, name, kind: 'json' });
        if (saved) await vault.rights.accessGiven({ personId, as, hash: sha256Hex(json) });
        return saved;
      }
      const { pdf } = await shell.printing.preview({ page: 'document', data: paper(pack) });
      const { saved } = await shell.printing.save({ pdf, name });
      if (saved) await vault.rights.accessGiven({ personId, as, hash: sha256Hex(bytesOf(pdf)) });
      return saved;
    },
  });
  return (
    <>
      <Acts>
        {(['pdf', 'json'] as const).map((as) => (
          <Button
            key={as}
            kind="leaves"
            icon="download"
            isDisabled={!isSettled}
            isPending={save.isPending && save.variables === as}
            onPress={() => save.mutate(as)}
          >
            {text(`rights.save-${as}`)}
          </Button>
        ))}
      </Acts>
      {save.data && (
        <Note tone="good" icon="tick">
          {text('rights.saved')}
        </Note>
      )}
      {save.isError && <ErrorNote>{sentence(save.error)}</ErrorNote>}
    </>
  );
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
