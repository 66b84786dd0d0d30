import type { Incident } from '#shared/contract/vault/incidents.ts';
import { type ConsentPurpose, consentPurposes, maySend, nothingAsked } from '#shared/domain/consent/consent.ts';
import { goTo, paths } from '../../data/index.ts';
import { Acts, Button, Icon, type IconName, Note, PageHead, Panel, Soft, useText } from '../../ui/index.ts';
import styles from './ConsentSummary.module.css';
import { HistoryPanel } from './HistoryPanel.tsx';
import { ReceiptPanel } from './ReceiptPanel.tsx';
import { UnwantedPanel } from './UnwantedPanel.tsx';
import { WithdrawPanel } from './WithdrawPanel.tsx';

/** What was agreed to, in words for the person whose answers these are: large enough to turn the screen round. */
export function ConsentSummary({
  incident,
  language,
  onLanguage,
  onChange,
}: {
  incident: Incident;
  language: string;
  onLanguage: (language: string) => void;
  onChange: () => void;
}) {
  const text = useText();
  const state = { ...nothingAsked, ...incident.consentInForce };
  const of = (answer: 'yes' | 'no' | 'not-asked') => consentPurposes.filter((purpose) => state[purpose] === answer);
  const maySendIt = maySend(state);
  const restsOnNothing = state.record !== 'yes' && of('yes').length > 0;
  return (
    <>
      <PageHead over={text('consent.summary-over')} title={text('consent.summary')} under={text('consent.summary-words')} />
      {state.record === 'no' && <UnwantedPanel incident={incident} />}
      <Panel>
        <Answers title={text('consent.summary-yes')} purposes={of('yes')} icon="tick" />
        <Answers title={text('consent.summary-no')} purposes={of('no')} icon="cross" />
        <Answers title={text('consent.summary-open')} purposes={of('not-asked')} icon="question" />
        {restsOnNothing && (
          <Note tone="known" icon="warning">
            {text('consent.summary-record-first')}
          </Note>
        )}
        <Soft>{text('consent.summary-gone')}</Soft>
      </Panel>
      {incident.consent.length > 0 && <ReceiptPanel incident={incident} language={language} onLanguage={onLanguage} />}
      <HistoryPanel incidentId={incident.id} />
      <WithdrawPanel incident={incident} language={language} />
      <Acts foot>
        {maySendIt && (
          <Button kind="main" onPress={() => goTo(paths.leaving(incident.id))}>
            {text('consent.to-leaving')}
          </Button>
        )}
        <Button onPress={onChange}>{text('consent.change')}</Button>
        <Button onPress={() => goTo(paths.incident(incident.id))}>{text('consent.to-record')}</Button>
        {!maySendIt && state.record !== 'no' && <Soft>{text('consent.stays')}</Soft>}
      </Acts>
    </>
  );
}

function Answers({ title, purposes, icon }: { title: string; purposes: readonly ConsentPurpose[]; icon: IconName }) {
  const text = useText();
  return (
    <section className={styles.answers}>
      <h2>{title}</h2>
      {purposes.length === 0 ? (
        <Soft>{text('consent.summary-none')}</Soft>
      ) : (
        <ul>
          {purposes.map((purpose) => (
            <li key={purpose}>
              <Icon name={icon} size={20} />
              {text(`purpose.${purpose}`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
