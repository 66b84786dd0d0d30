import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { type DeliveryCounts, deliveryStates } from '#shared/domain/delivery/delivery.ts';
import { deliveryReasons } from '#shared/domain/delivery/reason.ts';
import { useSentence, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import { List, ListRow, Note, Panel, Progress, Skeleton, Soft, Tag, useText } from '../../ui/index.ts';
import styles from './Desk.module.css';

/** How often the server is asked while messages are on their way, and while it is away. */
const askAgainMs = { goingOut: 1500, away: 10_000 } as const;

function tally(counts: DeliveryCounts): { total: number; done: number } {
  const total = deliveryStates.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return { total, done: total - (counts.queued ?? 0) - (counts.sending ?? 0) };
}

/** How far the sending has come, in counts, and everybody who was not reached, by name and with the reason. */
export function Deliveries({ id }: { id: string }) {
  const text = useText();
  const sentence = useSentence();
  const deliveries = useQuery(
    vaultQueries.alerts.deliveries.queryOptions({
      input: { id },
      refetchInterval: (query) => {
        if (query.state.status === 'error') return askAgainMs.away;
        const { total, done } = query.state.data ? tally(query.state.data.counts) : { total: 0, done: 0 };
        return done < total ? askAgainMs.goingOut : false;
      },
    }),
  );
  if (deliveries.isPending) return <Skeleton lines={3} />;
  if (deliveries.isError) {
    return <Note tone="known">{text('publish.unreachable', { reason: sentence(deliveries.error) })}</Note>;
  }
  const { counts, failures } = deliveries.data;
  const { total, done } = tally(counts);
  if (total === 0) return <Note>{text('publish.no-messages')}</Note>;
  return (
    <Panel>
      <Progress
        label={text(done < total ? 'publish.going-out' : 'publish.gone-out')}
        done={done}
        of={total}
        words={text('publish.count', { done, of: total })}
      />
      <ul className={styles.counts} aria-label={text('publish.counts')}>
        {deliveryStates
          .filter((state) => (counts[state] ?? 0) > 0)
          .map((state) => (
            <li key={state}>
              <Tag tone={toneOf[state]}>{text('publish.state-count', { state: text(`delivery.${state}`), count: counts[state] ?? 0 })}</Tag>
            </li>
          ))}
      </ul>
      {failures.length > 0 && <Failures failures={failures} />}
    </Panel>
  );
}

const toneOf = {
  queued: 'leaving',
  sending: 'leaving',
  sent: 'good',
  failed: 'stop',
  bounced: 'stop',
  suppressed: 'plain',
  unknown: 'stop',
} as const;

function Failures({ failures }: { failures: VaultOutputs['alerts']['deliveries']['failures'] }) {
  const text = useText();
  const intl = useIntl();
  const why = (reason: string) => {
    const known = deliveryReasons.find((code) => code === reason);
    return known ? text(`delivery-reason.${known}`) : reason;
  };
  return (
    <section aria-label={text('publish.failures-list')}>
      <h2 className={styles.failures}>{text('publish.failures', { count: failures.length })}</h2>
      <List name={text('publish.failures-list')}>
        {failures.map((failure) => (
          <ListRow
            key={`${failure.name}-${failure.at}`}
            title={failure.name}
            beside={<Tag tone={toneOf[failure.state]}>{text(`delivery.${failure.state}`)}</Tag>}
          >
            <span>{why(failure.reason)}</span>
            <Soft>
              {text('publish.failure-attempts', {
                count: failure.attempts,
                at: intl.formatDate(failure.at, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
              })}
            </Soft>
          </ListRow>
        ))}
      </List>
    </section>
  );
}
