import { useQuery } from '@tanstack/react-query';
import { useSentence, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import { Disclosure, ErrorNote, Panel, Skeleton, Soft, useText } from '../../ui/index.ts';
import styles from './Records.module.css';
import { RetentionRow } from './RetentionRow.tsx';

export type Due = VaultOutputs['rights']['due']['rows'][number];

/** The records that are to be looked at, the most overdue first, and when the others come up. */
export function RetentionPanel() {
  const text = useText();
  const sentence = useSentence();
  const due = useQuery(vaultQueries.rights.due.queryOptions());
  const now = (due.data?.rows ?? []).filter(({ isDue }) => isDue);
  const later = (due.data?.rows ?? []).filter(({ isDue }) => !isDue);
  return (
    <Panel title={text('records.due')}>
      <Soft>{text('records.due-words')}</Soft>
      {due.isPending && <Skeleton lines={4} />}
      {due.isError && <ErrorNote>{sentence(due.error)}</ErrorNote>}
      {due.isSuccess && due.data.rows.length === 0 && <Soft>{text('records.none')}</Soft>}
      {due.isSuccess && due.data.rows.length > 0 && now.length === 0 && <p>{text('records.none-due')}</p>}
      <ul className={styles.rows} aria-label={text('records.due')}>
        {now.map((row) => (
          <RetentionRow key={row.id} row={row} />
        ))}
      </ul>
      {later.length > 0 && (
        <Disclosure title={text('records.later', { count: later.length })}>
          <ul className={styles.rows}>
            {later.map((row) => (
              <RetentionRow key={row.id} row={row} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Panel>
  );
}
