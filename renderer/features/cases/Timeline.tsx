import { useQuery } from '@tanstack/react-query';
import { paths, useSentence, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import { ErrorNote, Panel, Skeleton, Soft, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import { useDay, useMoment, useWhat } from './words.ts';

type Entry = VaultOutputs['people']['timeline']['entries'][number];

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

function useEntryTitle(): (entry: Entry) => string {
  const text = useText();
  const day = useDay();
  const what = useWhat();
  const moment = useMoment();
  return (entry) => {
    switch (entry.kind) {
      case 'added':
      case 'merged':
        return text(`timeline.${entry.kind}`, { name: entry.name });
      case 'incident':
        return entry.on === null
          ? text('timeline.incident', { what: what(entry) })
          : text('timeline.incident-on', { what: what(entry), date: day(entry.on) });
      case 'consent':
        return text('timeline.consent', { answer: entry.answer, purpose: text(`purpose.${entry.purpose}`) });
      case 'note':
        return text(entry.note === 'project' ? 'timeline.note' : `timeline.note-${entry.note}`);
      case 'task':
      case 'task-done':
        return text(`timeline.${entry.kind}`, { title: entry.title });
      case 'case-opened':
        return text('timeline.case-opened', { name: entry.caseworker });
      case 'case-closed':
        return text('timeline.case-closed', { reason: text(`case.closing.${entry.reason}`) });
      case 'contact':
        return text('timeline.contact', { way: text(`contact.way.${entry.way}`), outcome: text(`contact.outcome.${entry.outcome}`) });
      case 'appointment':
        return text('timeline.appointment', {
          isCancelled: entry.isCancelled ? 'yes' : 'no',
          what: text(`appointments.kind.${entry.what}`),
          at: moment(entry.startsAt),
        });
      case 'referral':
        return text('timeline.referral', { step: text(`referral.step.${entry.step}`) });
      case 'disclosure':
        return text(entry.because === 'safeguarding' ? 'timeline.told' : 'timeline.disclosure', { to: entry.to });
      case 'concern':
      case 'concern-confirmed':
        return text(`timeline.${entry.kind}`, { risk: text(`risk.${entry.risk}`) });
      case 'request':
        return text('timeline.request', { officer: entry.officer });
      case 'request-decided':
        return text('timeline.request-decided', { decision: text(`request.decision.${entry.decision}`) });
      case 'unmasked':
        return text('timeline.unmasked', { field: text(`person.${entry.field}`), reason: entry.reason });
    }
  };
}
