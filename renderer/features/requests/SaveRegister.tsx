import { useMutation } from '@tanstack/react-query';
import type { DocumentPage } from '#shared/domain/sheet/document-page.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import { shell, useSentence, vault } from '../../data/index.ts';
import { Acts, Button, ErrorNote, Note, Panel, Soft, useLocale, useText } from '../../ui/index.ts';
import { savePaper } from '../cases/index.ts';
import { type RegisterRow, useRegisterCsv, useRegisterLines } from './register-rows.ts';

/** The lines that are shown, without the people they are about, for a spreadsheet or on paper. That they were saved is noted. */
export function SaveRegister({ rows }: { rows: readonly RegisterRow[] }) {
  const text = useText();
  const sentence = useSentence();
  const csv = useRegisterCsv();
  const lines = useRegisterLines();
  const language = useLocale();
  const save = useMutation({
    mutationFn: async (as: 'csv' | 'pdf') => {
      const hash = as === 'csv' ? await saveList() : await savePaper(paper());
      if (hash !== null) await vault.requests.exported({ as, lines: rows.length, hash });
      return hash !== null;
    },
  });
  return (
    <Panel title={text('register.save')} tone="leaves">
      <Soft>{text('register.save-words')}</Soft>
      <Acts>
        {(['csv', 'pdf'] as const).map((as) => (
          <Button
            key={as}
            kind="leaves"
            icon="download"
            isPending={save.isPending && save.variables === as}
            onPress={() => save.mutate(as)}
          >
            {text(`register.save-${as}`)}
          </Button>
        ))}
      </Acts>
      {save.data && (
        <Note tone="good" icon="tick">
          {text('register.saved')}
        </Note>
      )}
      {save.isError && <ErrorNote>{sentence(save.error)}</ErrorNote>}
    </Panel>
  );

  async function saveList(): Promise<string | null> {
    const list = csv(rows);
    const { saved } = await shell.saveText({ text: list, name: text('register.title'), kind: 'csv' });
    return saved ? sha256Hex(list) : null;
  }

  function paper(): DocumentPage {
    return {
      language,
      title: text('register.title'),
      under: text('register.paper-under'),
      madeOn: ukDay(new Date()),
      sections: rows.map((row) => ({
        heading: text('register.paper-line', { force: row.force, date: row.receivedOn }),
        lines: lines(row).filter(({ value }) => value !== ''),
      })),
      mark: text('audit.found', { count: rows.length }),
    };
  }
}
