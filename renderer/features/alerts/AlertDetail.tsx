import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { showNumber } from '#shared/domain/alert/number.ts';
import { goTo, keysOf, paths, useAreaNames, useSentence, useShortcut, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import { Button, ErrorNote, Facts, Mono, Note, PageHead, Panel, Severity, Skeleton, useText } from '../../ui/index.ts';
import styles from './AlertDetail.module.css';

type Alert = VaultOutputs['alerts']['get'];

/** One alert as it was signed. What makes it no ordinary warning (practice, ended, cancelled, changed) stands before the text. */
export function AlertDetail({ id }: { id: string }) {
  const text = useText();
  const areaNames = useAreaNames();
  const intl = useIntl();
  const sentence = useSentence();
  const found = useQuery(vaultQueries.alerts.get.queryOptions({ input: { id } }));
  const print = () => goTo(paths.sheet(id));
  useShortcut('print', print, found.isSuccess && found.data.document !== null);
  if (found.isPending) return <Skeleton lines={8} />;
  if (found.isError) return <ErrorNote>{sentence(found.error)}</ErrorNote>;
  const { content, document, signedBy } = found.data;
  const sentAt =
    document &&
    intl.formatDate(document.sentAt, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  return (
    <>
      <PageHead
        over={document && sentAt && text('alerts.over', { number: showNumber(document.number), version: document.version, at: sentAt })}
        title={content.headline}
        under={<Severity level={content.severity} />}
        aside={
          document && (
            <Button icon="print" keys={keysOf('print')} onPress={print}>
              {text('alerts.print')}
            </Button>
          )
        }
      />
      <Warnings alert={found.data} />
      <div className={styles.columns}>
        <div className={styles.told}>
          <div className={styles.story}>{content.description}</div>
          {content.instructions.length > 0 && (
            <section aria-label={text('alerts.do')}>
              <h2 className={styles.title}>{text('alerts.do')}</h2>
              <ul className={styles.do}>
                {content.instructions.map((instruction) => (
                  <li key={instruction}>{instruction}</li>
                ))}
              </ul>
            </section>
          )}
          {signedBy !== null && (
            <Note tone="good" icon="tick">
              {text('alerts.signed', { organisation: signedBy })}
            </Note>
          )}
        </div>
        <Panel title={text('alerts.facts')}>
          <Facts
            name={text('alerts.facts')}
            facts={[
              { label: text('alerts.area'), value: areaNames(content.areas) },
              ...content.facts.map((fact) => ({ label: text(`fact.${fact.label}`), value: fact.value })),
              { label: text('alerts.how-sure'), value: text(`certainty.${content.certainty}`) },
              ...(document?.seenCode ? [{ label: text('alerts.seen'), value: <Mono>{document.seenCode}</Mono> }] : []),
            ]}
          />
        </Panel>
      </div>
    </>
  );
}

function Warnings({ alert }: { alert: Alert }) {
  const text = useText();
  const intl = useIntl();
  const { content, document } = alert;
  const until = intl.formatDate(content.expiresAt, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
  const isCancelled = document?.msgType === 'Cancel';
  const hasEnded = Date.parse(content.expiresAt) < Date.now();
  return (
    <>
      {content.status === 'Exercise' && (
        <Note tone="known" icon="warning">
          <b>{text('alerts.exercise')}</b>
          <span>{text('alerts.exercise-words')}</span>
        </Note>
      )}
      {document && isCancelled && (
        <Note tone="stop" icon="ban">
          <b>{text('alerts.cancelled')}</b>
          <span>{text('alerts.cancelled-words', { number: showNumber(document.number) })}</span>
        </Note>
      )}
      {!isCancelled && hasEnded && (
        <Note tone="stop" icon="ban">
          <b>{text('alerts.expired')}</b>
          <span>{text('alerts.expired-words', { date: until })}</span>
        </Note>
      )}
      {!isCancelled && !hasEnded && document && document.version > 1 && (
        <Note tone="known" icon="retry">
          <b>{text('alerts.updated')}</b>
          <span>{text('alerts.updated-words', { version: document.version })}</span>
        </Note>
      )}
      {!isCancelled && !hasEnded && <p className={styles.until}>{text('alerts.until', { date: until })}</p>}
    </>
  );
}
