import { useState } from 'react';
import type { Incident } from '#shared/contract/vault/incidents.ts';
import { type ConsentPurpose, consentPurposes, maySend, nothingAsked, passedOver } from '#shared/domain/consent/consent.ts';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import type { Wording } from '#shared/i18n/wordings/wording.ts';
import { goTo, paths } from '../../data/index.ts';
import { Acts, Button, Icon, type IconName, Note, PageHead, Panel, Soft, showFromTop, useText } from '../../ui/index.ts';
import styles from './ConsentSummary.module.css';
import { useGivenBy } from './given-by-words.ts';
import { HistoryPanel } from './HistoryPanel.tsx';
import { newestDecision } from './newest-decision.ts';
import { useOwnWording } from './own-wording.ts';
import { ReceiptPanel } from './ReceiptPanel.tsx';
import { UnwantedPanel } from './UnwantedPanel.tsx';
import { WithdrawPanel } from './WithdrawPanel.tsx';
import { NativeCheck } from './Words.tsx';

/**
 * What was agreed to, in words for the person whose answers these are: large enough to turn the screen round. In another language than the
 * worker's both stand together, hers first, so that neither has to guess what the other reads.
 */
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
  const [takenBack, setTakenBack] = useState<readonly ConsentPurpose[]>([]);
  const own = useOwnWording();
  const wording = wordingOf(language);
  const hers = wording === own ? null : wording;
  const passed = passedOver(incident.consent);
  const others = passed.flatMap(({ purpose, answer }) => (answer === 'yes' && state[purpose] === 'not-asked' ? [purpose] : []));
  const othersNo = passed.flatMap(({ purpose, answer }) => (answer === 'no' && state[purpose] === 'yes' ? [purpose] : []));
  const restsOnNothing = state.record !== 'yes' && of('yes').length > 0;
  return (
    <>
      <PageHead
        over={text('consent.summary-over')}
        title={text(state.record === 'no' ? 'consent.summary-said' : 'consent.summary')}
        under={text('consent.summary-words')}
      />
      {state.record === 'no' && <UnwantedPanel incident={incident} />}
      {takenBack.length > 0 && (
        <Note tone="good">
          {text('consent.withdrawn-words', { purposes: takenBack.map((purpose) => text(`purpose.${purpose}`)).join(' · ') })}
        </Note>
      )}
      <Panel>
        <Answers title={text('consent.summary-yes')} purposes={of('yes')} icon="tick" hers={hers} word="yes" incident={incident} />
        <Answers title={text('consent.summary-no')} purposes={of('no')} icon="cross" hers={hers} word="no" incident={incident} />
        {others.length > 0 && (
          <>
            <Answers
              title={text('consent.summary-others')}
              purposes={others}
              icon="question"
              hers={hers}
              word="form.another-only"
              incident={incident}
            />
            <Note icon="question">{text('consent.own-needed')}</Note>
          </>
        )}
        {othersNo.length > 0 && (
          <Note icon="question">
            {text('consent.summary-others-no', { purposes: othersNo.map((purpose) => text(`purpose.${purpose}`)).join(', ') })}
          </Note>
        )}
        <Answers
          title={text('consent.summary-open')}
          purposes={of('not-asked').filter((purpose) => !others.includes(purpose))}
          icon="question"
          hers={hers}
          word="form.open"
          incident={incident}
        />
        {restsOnNothing && (
          <Note tone="known" icon="warning">
            {text('consent.summary-record-first')}
          </Note>
        )}
        {hers && <HerWords wording={hers} id="form.change" />}
        <Soft>{text('consent.summary-gone')}</Soft>
      </Panel>
      {hers && <NativeCheck language={language} />}
      {incident.consent.length > 0 && <ReceiptPanel incident={incident} language={language} onLanguage={onLanguage} />}
      <HistoryPanel incidentId={incident.id} />
      <WithdrawPanel
        incident={incident}
        language={language}
        onWithdrawn={(purposes) => {
          setTakenBack(purposes);
          // What is said about it stands at the top, far above the button.
          showFromTop();
        }}
      />
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

type AnswersShown = {
  title: string;
  purposes: readonly ConsentPurpose[];
  icon: IconName;
  /** The wording in her language; null when it is the worker's own. */
  hers: Wording | null;
  word: 'yes' | 'no' | 'form.open' | 'form.another-only';
  incident: Incident;
};

function Answers({ title, purposes, icon, hers, word, incident }: AnswersShown) {
  const text = useText();
  const givenBy = useGivenBy();
  const who = (purpose: ConsentPurpose) => {
    const decision = newestDecision(incident, purpose);
    return decision === undefined ? '' : givenBy(decision.givenBy);
  };
  return (
    <section className={styles.answers}>
      <h2>
        {hers && (
          <>
            <HerWords wording={hers} id={word} />
            {' · '}
          </>
        )}
        {title}
      </h2>
      {purposes.length === 0 ? (
        <Soft>{text('consent.summary-none')}</Soft>
      ) : (
        <ul>
          {purposes.map((purpose) => (
            <li key={purpose}>
              <Icon name={icon} size={20} />
              {hers ? (
                <span className={styles.both}>
                  <HerWords wording={hers} id={`question.${purpose}`} />
                  <Soft>{[text(`purpose.${purpose}`), who(purpose)].filter(Boolean).join(' · ')}</Soft>
                </span>
              ) : (
                <span>
                  {text(`purpose.${purpose}`)} <Soft>{who(purpose)}</Soft>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function HerWords({ wording, id }: { wording: Wording; id: keyof Wording['texts'] }) {
  return (
    <span lang={wording.language} dir={wording.direction}>
      {wording.texts[id]}
    </span>
  );
}
