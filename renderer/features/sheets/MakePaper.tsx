import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SheetPage } from '#shared/domain/sheet/sheet-page.ts';
import { keysOf, shell, shellQueries, useSentence, useShortcut, vault } from '../../data/index.ts';
import { Acts, announce, Button, ErrorNote, Note, Panel, Select, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import styles from './SheetDesk.module.css';

const mostCopies = 200;

/**
 * PDF or printer. The pages are made from exactly the sheet that is shown, and each making is noted in the vault, so that the project knows
 * which sheets to take down.
 */
export function MakePaper({ id, sheet, name }: { id: string; sheet: SheetPage; name: string }) {
  const text = useText();
  const sentence = useSentence();
  const [printer, setPrinter] = useState<string | null>(null);
  const [typedCopies, setCopies] = useState('1');
  const printers = useQuery(shellQueries.printing.printers.queryOptions({ staleTime: 0 }));
  const copies = /^\d{1,3}$/.test(typedCopies.trim()) ? Number(typedCopies) : 0;
  const copiesAreRight = copies >= 1 && copies <= mostCopies;

  const save = useMutation({
    mutationFn: async () => {
      const { pdf } = await shell.printing.preview({ page: 'sheet', data: sheet });
      const { saved } = await shell.printing.save({ pdf, name });
      if (saved) await vault.alerts.sheetPrinted({ id, as: 'pdf' });
      return saved;
    },
    onSuccess: (saved) => announce(text(saved ? 'sheets.saved' : 'sheets.not-saved')),
  });
  const print = useMutation({
    mutationFn: async () => {
      const { pdf } = await shell.printing.preview({ page: 'sheet', data: sheet });
      const { printed } = await shell.printing.print({ pdf, printer, copies });
      if (printed) await vault.alerts.sheetPrinted({ id, as: 'paper' });
      return { printed, copies };
    },
    onSuccess: (done) => announce(text(done.printed ? 'sheets.printed' : 'sheets.not-printed', { count: done.copies })),
  });

  const found = printers.data?.printers ?? [];
  const canPrint = found.length > 0 && copiesAreRight && !save.isPending && !print.isPending;
  const printNow = () => {
    save.reset();
    print.mutate();
  };
  useShortcut('print', printNow, canPrint);

  return (
    <div className={styles.make}>
      <Panel>
        <Stack>
          {printers.isSuccess && found.length === 0 ? (
            <Note>{text('sheets.no-printer')}</Note>
          ) : (
            <>
              <Select
                label={text('sheets.printer')}
                empty={text('sheets.printer-ask')}
                choices={found.map((one) => ({ id: one.name, label: one.label }))}
                chosen={printer}
                onChoose={setPrinter}
              />
              <TextField
                label={text('sheets.copies')}
                inputMode="numeric"
                maxLength={3}
                value={typedCopies}
                onChange={setCopies}
                error={copiesAreRight ? null : text('sheets.copies-wrong')}
              />
            </>
          )}
          <Acts>
            {found.length > 0 && (
              <Button
                kind="leaves"
                icon="print"
                keys={keysOf('print')}
                isDisabled={!canPrint}
                isPending={print.isPending}
                onPress={printNow}
              >
                {text('sheets.print')}
              </Button>
            )}
            <Button
              kind="leaves"
              icon="download"
              isPending={save.isPending}
              isDisabled={print.isPending}
              onPress={() => {
                print.reset();
                save.mutate();
              }}
            >
              {text('sheets.save')}
            </Button>
          </Acts>
          <Soft>{text('sheets.leaves')}</Soft>
          {(save.isPending || print.isPending) && <Soft>{text('sheets.making')}</Soft>}
          {save.isError && <ErrorNote>{sentence(save.error)}</ErrorNote>}
          {print.isError && <ErrorNote>{sentence(print.error)}</ErrorNote>}
          {save.isSuccess && (
            <Note tone={save.data ? 'good' : 'plain'} {...(save.data ? { icon: 'tick' as const } : {})}>
              {text(save.data ? 'sheets.saved' : 'sheets.not-saved')}
            </Note>
          )}
          {print.isSuccess && (
            <Note tone={print.data.printed ? 'good' : 'plain'} {...(print.data.printed ? { icon: 'tick' as const } : {})}>
              {text(print.data.printed ? 'sheets.printed' : 'sheets.not-printed', { count: print.data.copies })}
            </Note>
          )}
        </Stack>
      </Panel>
    </div>
  );
}
