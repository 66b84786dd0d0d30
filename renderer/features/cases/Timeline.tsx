import { useQuery } from '@tanstack/react-query';
import { paths, useSentence, vaultQueries } from '../../data/index.ts';
import { ErrorNote, Panel, Skeleton, Soft, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import { useEntryTitle } from './entry-title.ts';
import { useMoment } from './words.ts';

/** Everything that happened, newest first, on one line. */
export function Timeline({ personId }: { personId: string }) {
  const text = useText();
  const sentence = useSentence();
  const moment = useMoment();
  const title = useEntryTitle();
  const timeline = useQuery(vaultQueries.people.timeline.queryOptions({ input: { personId } }));
  return (
    <Panel title={text('timeline.title')}>
      {timeline.isPending && <Skeleton lines={5} />}
      {timeline.isError && <ErrorNote>{sentence(timeline.error)}</ErrorNote>}
      <ol className={styles.timeline} aria-label={text('timeline.title')}>
        {timeline.data?.entries.map((entry) => (
          <li key={`${entry.kind}-${entry.id}`} className={styles.entry}>
            <Soft>{text('timeline.by', { name: entry.by, at: moment(entry.at) })}</Soft>
            {entry.kind === 'incident' ? <a href={paths.incident(entry.incidentId)}>{title(entry)}</a> : <b dir="auto">{title(entry)}</b>}
            {'words' in entry && entry.kind !== 'case-closed' && entry.words !== '' && <p dir="auto">{entry.words}</p>}
            {entry.kind === 'note' && (
              <p className={styles.words} dir="auto">
                {entry.text}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
