import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { showNumber } from '#shared/domain/alert/number.ts';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import { useSentence, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import { ErrorNote, List, ListRow, Panel, Skeleton, Soft, useText } from '../../ui/index.ts';
import { useGivenBy } from './given-by-words.ts';
import { AnswerTag } from './PurposeRow.tsx';

type History = VaultOutputs['consent']['history'];

/** Every answer ever given, newest first, and plainly how far what was sent has got. */
export function HistoryPanel({ incidentId }: { incidentId: string }) {
  const sentence = useSentence();
  const history = useQuery(vaultQueries.consent.history.queryOptions({ input: { incidentId } }));
  if (history.isPending) return <Skeleton lines={3} />;
  if (history.isError) return <ErrorNote>{sentence(history.error)}</ErrorNote>;
  return (
    <>
      <Reach {...history.data} />
      {history.data.timeline.length > 0 && <Timeline timeline={history.data.timeline} />}
    </>
  );
}

function Timeline({ timeline }: Pick<History, 'timeline'>) {
  const text = useText();
  const givenBy = useGivenBy();
  const intl = useIntl();
  const at = (instant: string) =>
    intl.formatDate(instant, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <Panel title={text('consent.timeline')}>
      <List name={text('consent.timeline')}>
        {[...timeline].reverse().map(({ decision, notedBy }) => (
          <ListRow
            key={decision.id}
            title={text(`purpose.${decision.purpose}`)}
            beside={<AnswerTag decision={{ ...decision, endsOn: null }} />}
          >
            {[
              at(decision.decidedAt),
              text(`consent.means-${decision.means}`),
              givenBy(decision.givenBy),
              notedBy && text('consent.noted-by', { name: notedBy }),
              decision.witness && text('consent.witnessed', { name: decision.witness }),
              text('consent.timeline-wording', {
                version: decision.wordingVersion,
                // By its own name: the engine knows names of languages in few of ours.
                language: wordingOf(decision.language).name,
              }),
              decision.reviewOn &&
                text('consent.review-line', { date: intl.formatDate(decision.reviewOn, { dateStyle: 'long', timeZone: 'UTC' }) }),
              decision.endsOn &&
                text('consent.end-line', { date: intl.formatDate(decision.endsOn, { dateStyle: 'long', timeZone: 'UTC' }) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </ListRow>
        ))}
      </List>
    </Panel>
  );
}

/** What has left, what was pulled, and what nobody can call back. */
function Reach({ report, disclosures, copies }: Pick<History, 'report' | 'disclosures' | 'copies'>) {
  const text = useText();
  const intl = useIntl();
  if (report === null && disclosures.length === 0 && copies.length === 0) return null;
  const date = (at: string) => intl.formatDate(at, { dateStyle: 'long', timeZone: 'Europe/London' });
  return (
    <Panel title={text('consent.reach')}>
      <ul>
        {report !== null && <ReportReach report={report} date={date} />}
        {disclosures.map(({ id, to, because, madeOn, by }) => (
          <li key={id}>{text('consent.reach-told', { to, because, date: date(`${madeOn}T12:00:00Z`), name: by })}</li>
        ))}
        {copies.map(({ id, name, madeAt, by }) => (
          <li key={id}>{text('consent.reach-copy', { file: name, date: date(madeAt), name: by })}</li>
        ))}
      </ul>
      {report !== null && report.left !== null && <Soft>{text('consent.reach-beyond')}</Soft>}
    </Panel>
  );
}

function ReportReach({ report, date }: { report: NonNullable<History['report']>; date: (at: string) => string }) {
  const text = useText();
  const { left, recalled, change, alerts } = report;
  return (
    <>
      {left === null && <li>{text(recalled ? 'consent.reach-recalled' : 'consent.reach-waits')}</li>}
      {left !== null && <li>{text('consent.reach-left', { at: date(left.at), reference: left.reference ?? 'none' })}</li>}
      {change !== null && <li>{text(`consent.reach-change-${change}`)}</li>}
      {alerts.map(({ number, isCancelled, sheets, lastSheetAt }) => (
        <li key={number}>
          {text('consent.reach-alert', { number: showNumber(number), cancelled: isCancelled ? 'yes' : 'no' })}
          {sheets > 0 && ` ${text('consent.reach-sheets', { count: sheets })}`}
          {lastSheetAt !== null && ` ${text('consent.reach-sheets-last', { date: date(lastSheetAt) })}`}
        </li>
      ))}
    </>
  );
}
