import { useIntl } from 'react-intl';
import { showNumber } from '#shared/domain/alert/number.ts';
import { paths, type VaultOutputs } from '../../data/index.ts';
import { Note, Panel, useText } from '../../ui/index.ts';

/** What was taken back after the report came, and plainly what of it cannot be called back any more. */
export function TakenBack({ review }: { review: VaultOutputs['reviews']['get'] }) {
  const text = useText();
  const intl = useIntl();
  const newest = review.changes.at(-1);
  if (newest === undefined || review.takenBack === 'nothing') return null;
  const at = intl.formatDate(newest.decidedAt, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const isOut = review.withdrawn.includes('alert') && review.published.length > 0;
  return (
    <>
      <Note tone="stop" icon="ban">
        {text(`reviews.withdrawn-${review.takenBack}`, { at })}
      </Note>
      {isOut && (
        <Panel title={text('reviews.beyond')} tone="apart">
          <ul>
            {review.published.map(({ id, number, isCancelled, sheets }) => (
              <li key={id}>
                <span>{text('reviews.beyond-alert', { number: showNumber(number), cancelled: isCancelled ? 'yes' : 'no' })}</span>{' '}
                {sheets > 0 && <span>{text('reviews.beyond-sheets', { count: sheets })} </span>}
                <a href={paths.alertToPublish(id)}>{text('reviews.beyond-open', { number: showNumber(number) })}</a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
