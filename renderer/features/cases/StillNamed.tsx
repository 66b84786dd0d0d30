import { useMutation } from '@tanstack/react-query';
import { paths, queryClient, useSentence, type VaultOutputs, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, ChipChoice, ErrorNote, Note, Soft, Stack, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import { useDay } from './words.ts';

export type NamedRow = VaultOutputs['rights']['naming']['rows'][number];
type Becomes = 'take-out' | 'stays';
export type Decided = Readonly<Record<string, Becomes>>;

/** The rows that somebody looked at and leaves. */
export function staying(rows: readonly NamedRow[], decided: Decided): string[] {
  return rows.map(({ key }) => key).filter((key) => decided[key] === 'stays');
}

/** Every other place that names a person who is to be erased, to be opened, and to have the words taken out or to be left as it is. */
export function StillNamed({
  personId,
  rows,
  decided,
  onDecide,
}: {
  personId: string;
  rows: readonly NamedRow[];
  decided: Decided;
  onDecide: (next: Decided) => void;
}) {
  const text = useText();
  const sentence = useSentence();
  const takeOut = useMutation({
    mutationFn: (keys: string[]) => vault.rights.takeOut({ personId, keys }),
    onSuccess: (next) => queryClient.setQueryData(vaultQueries.rights.naming.queryOptions({ input: { personId } }).queryKey, next),
  });
  const going = rows.filter(({ key }) => decided[key] === 'take-out').map(({ key }) => key);
  const left = rows.length - staying(rows, decided).length;
  return (
    <section aria-label={text('rights.named')}>
      <Stack>
        <h3>{text('rights.named')}</h3>
        {rows.length === 0 ? (
          <Note tone="good" icon="tick">
            {text('rights.named-none')}
          </Note>
        ) : (
          <>
            <p>{text('rights.named-words')}</p>
            <ul className={styles.rows}>
              {rows.map((row) => (
                <NamedPlace
                  key={row.key}
                  row={row}
                  becomes={decided[row.key] ?? null}
                  onChoose={(becomes) => onDecide(without(row.key, becomes))}
                />
              ))}
            </ul>
            {takeOut.isError && <ErrorNote>{sentence(takeOut.error)}</ErrorNote>}
            <Acts>
              {going.length > 0 && (
                <Button icon="remove" isPending={takeOut.isPending} onPress={() => takeOut.mutate(going)}>
                  {text('rights.named-take-out', { count: going.length })}
                </Button>
              )}
              {left > 0 && (
                <span role="status">
                  <Soft>{text('rights.named-left', { count: left })}</Soft>
                </span>
              )}
            </Acts>
          </>
        )}
      </Stack>
    </section>
  );

  function without(key: string, becomes: Becomes | null): Decided {
    const { [key]: _before, ...others } = decided;
    return becomes === null ? others : { ...others, [key]: becomes };
  }
}

function NamedPlace({ row, becomes, onChoose }: { row: NamedRow; becomes: Becomes | null; onChoose: (becomes: Becomes | null) => void }) {
  const text = useText();
  const day = useDay();
  const isDated = row.noun === 'incident' || row.noun === 'draft';
  const by = row.by ?? '';
  const what = text(`rights.named.${row.noun}`, { name: isDated && row.name !== '' ? day(row.name) : row.name, by });
  const choices: Becomes[] = row.mayTakeOut ? ['take-out', 'stays'] : ['stays'];
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        <b>{what}</b>
        {row.extracts.map((words) => (
          <p key={words} dir="auto">
            {words}
          </p>
        ))}
        {row.noun === 'form' && <Soft>{text('rights.named-form', { by })}</Soft>}
        {row.noun === 'draft' && <Soft>{text('rights.named-draft')}</Soft>}
        <a href={row.noun === 'person' || row.noun === 'form' ? paths.person(row.id) : paths.incident(row.id)}>
          {text('rights.named-open', { what })}
        </a>
      </span>
      <ChipChoice<Becomes>
        label={text('rights.named-do', { what })}
        soft
        choices={choices.map((id) => ({ id, label: text(`rights.named-do.${id}`) }))}
        chosen={becomes}
        onChoose={onChoose}
      />
    </li>
  );
}
