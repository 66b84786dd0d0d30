import { useIntl } from 'react-intl';
import { showNumber } from '#shared/domain/alert/number.ts';
import { paths, type VaultOutputs } from '../../data/index.ts';
import { Note, Panel, useText } from '../../ui/index.ts';

/** What was taken back after the report came, and plainly what of it cannot be called back any more. */
export function TakenBack({ review }: { review: VaultOutputs['reviews']['get'] }) {
  const text = useText();
  const intl = useIntl();
  if (review.takenBack === 'nothing') return null;
  const newest = review.changes.at(-1);
  const ended = review.ended.map(({ purpose }) => purpose);
  const isSaidBack = newest !== undefined && review.withdrawn.some((purpose) => !ended.includes(purpose));
  const at =
    newest && intl.formatDate(newest.decidedAt, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const isOut = review.withdrawn.includes('alert') && review.published.length > 0;
  return (
    <>
      {isSaidBack && at && (
        <Note tone="stop" icon="ban">
          {text(`reviews.withdrawn-${review.takenBack}`, { at })}
        </Note>
      )}
      {review.ended.length > 0 && (
        <Note tone="stop" icon="ban">
          <span>
            {review.ended
              .map(({ purpose, on }) =>
                text('reviews.ended-words', {
                  purpose: text(`purpose.${purpose}`),
                  on: intl.formatDate(on, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
                }),
              )
              .join(' ')}
          </span>
          {review.takenBack === 'all' && !isSaidBack && <span>{text('reviews.ended-all')}</span>}
        </Note>
      )}
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
