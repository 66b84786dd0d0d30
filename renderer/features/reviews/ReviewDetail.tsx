import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { goTo, paths, useOpenSession, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { announce, Button, ErrorNote, Mono, PageHead, Severity, Skeleton, Tag, useText, VisuallyHidden } from '../../ui/index.ts';
import { AgreedTo } from './AgreedTo.tsx';
import styles from './ReviewDetail.module.css';
import { ReviewFacts } from './ReviewFacts.tsx';
import { TakenBack } from './TakenBack.tsx';
import { useLetterKey } from './use-letter-key.ts';
import { WhatWasDone } from './WhatWasDone.tsx';
import { severityOfGravity, useWhatWords } from './words.ts';

/** One report as the project sent it, what may be done with it, and what was. `C` claims it, `A` writes an alert from it. */
export function ReviewDetail({ id }: { id: string }) {
  const text = useText();
  const intl = useIntl();
  const sentence = useSentence();
  const what = useWhatWords();
  const { worker } = useOpenSession();
  const review = useQuery(vaultQueries.reviews.get.queryOptions({ input: { id } }));
  const claim = useMutation(vaultQueries.reviews.claim.mutationOptions({ onSuccess: () => announce(text('reviews.claimed-you')) }));
  const write = useMutation({
    mutationFn: async () => {
      const content = await vault.alerts.suggest({ reportId: id });
      return await vault.alerts.compose({ reports: [id], content });
    },
    onSuccess: (alert) => goTo(paths.alertToPublish(alert.id)),
  });

  const found = review.data;
  const mayWarn = found?.report.consent.alert === 'yes';
  const mayClaim = found !== undefined && found.claimedBy === null && !claim.isPending;
  const mayWrite = found !== undefined && found.alertId === null && mayWarn && !write.isPending;
  const openAlert = () => {
    if (found?.alertId) goTo(paths.alertToPublish(found.alertId));
    else if (mayWrite) write.mutate();
  };
  useLetterKey('c', () => claim.mutate({ id }), mayClaim);
  useLetterKey('a', openAlert, mayWrite || Boolean(found?.alertId));

  const heading = useRef<HTMLDivElement>(null);
  const isHere = found !== undefined;
  useEffect(() => {
    if (isHere) heading.current?.focus();
  }, [isHere]);

  if (review.isPending) return <Skeleton lines={8} />;
  if (review.isError) {
    return (
      <>
        <VisuallyHidden>
          <h1>{text('reviews.title')}</h1>
        </VisuallyHidden>
        <ErrorNote>{sentence(review.error)}</ErrorNote>
      </>
    );
  }
  const { report, reference, organisation, receivedAt, claimedBy, gravity } = review.data;
  const at = intl.formatDate(receivedAt, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <>
      <div ref={heading} tabIndex={-1} className={styles.head}>
        <PageHead
          over={<Mono>{text('reviews.from', { reference, organisation, at })}</Mono>}
          title={what(report.what)}
          under={<Severity level={severityOfGravity(gravity)} />}
          aside={
            claimedBy === null ? (
              <Button keys="C" isPending={claim.isPending} onPress={() => claim.mutate({ id })}>
                {text('reviews.claim')}
              </Button>
            ) : (
              <Tag tone="chosen" icon="tick">
                {claimedBy === worker.name ? text('reviews.claimed-you') : text('reviews.claimed', { name: claimedBy })}
              </Tag>
            )
          }
        />
      </div>
      {claim.isError && <ErrorNote>{sentence(claim.error)}</ErrorNote>}
      {write.isError && <ErrorNote>{sentence(write.error)}</ErrorNote>}
      <TakenBack review={review.data} />
      <div className={styles.columns}>
        <div className={styles.told}>
          {review.data.takenBack !== 'all' && (
            <section aria-label={text('reviews.story')}>
              <p className={styles.story} dir="auto">
                {report.story.trim() === '' ? text('reviews.no-story') : report.story}
              </p>
            </section>
          )}
          <AgreedTo consent={report.consent} withdrawn={review.data.withdrawn} ended={review.data.ended.map(({ purpose }) => purpose)} />
        </div>
        <ReviewFacts report={report} />
      </div>
      <WhatWasDone review={review.data} mayWarn={mayWarn} isWriting={write.isPending} onWrite={openAlert} />
    </>
  );
}
