import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { showNumber } from '#shared/domain/alert/number.ts';
import { useSentence, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import { ErrorNote, PageHead, Severity, Skeleton, Tag, useText } from '../../ui/index.ts';
import { ApprovedDesk } from './ApprovedDesk.tsx';
import { DraftDesk } from './DraftDesk.tsx';
import { PublishedDesk } from './PublishedDesk.tsx';
import { WithdrawnNote } from './WithdrawnNote.tsx';

export type Alert = VaultOutputs['alerts']['get'];

/** One alert, on the desk that fits its standing. */
export function PublishDesk({ id }: { id: string }) {
  const text = useText();
  const intl = useIntl();
  const sentence = useSentence();
  const found = useQuery(vaultQueries.alerts.get.queryOptions({ input: { id } }));
  // An approved text is open for changes only once somebody has said so.
  const [isReopened, setReopened] = useState(false);
  if (found.isPending) return <Skeleton lines={8} />;
  if (found.isError) return <ErrorNote>{sentence(found.error)}</ErrorNote>;
  const alert = found.data;
  const isDraft = alert.standing === 'draft' || (alert.standing === 'approved' && isReopened);
  const references = intl.formatList(alert.reports.map((report) => report.reference));
  const from = text('publish.from-reports', { count: alert.reports.length, references });
  const by = alert.document
    ? text('publish.over-published', {
        number: showNumber(alert.document.number),
        version: alert.document.version,
        author: alert.author,
        approver: alert.approver ?? '',
      })
    : isDraft
      ? text('publish.over-draft', { author: alert.author })
      : text('publish.over-approved', { author: alert.author, approver: alert.approver ?? '' });
  return (
    <>
      <PageHead
        over={`${by} · ${from}`}
        // The headline itself stands in the form: a title that grows and shrinks with it would push the form about.
        title={isDraft ? text('publish.write') : alert.content.headline}
        under={<Severity level={alert.content.severity} />}
        aside={
          <Tag tone={isDraft ? 'plain' : alert.standing === 'cancelled' ? 'stop' : 'good'}>
            {text(isDraft ? 'publish.draft' : `publish.${alert.standing}`)}
          </Tag>
        }
      />
      <WithdrawnNote alert={alert} />
      {isDraft ? (
        <DraftDesk alert={alert} onApproved={() => setReopened(false)} />
      ) : alert.standing === 'approved' ? (
        <ApprovedDesk alert={alert} onChange={() => setReopened(true)} />
      ) : (
        <PublishedDesk alert={alert} />
      )}
    </>
  );
}
