import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-thai/wght.css';
import '@fontsource/noto-sans-sc/400.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Incident } from '#shared/contract/vault/incidents.ts';
import { type ConsentPurpose, consentPurposes, consentTerms, purposesOf } from '#shared/domain/consent/consent.ts';
import { survivorPronoun } from '#shared/domain/incident/told-of.ts';
import { goTo, paths, refusalOf, useSentence, vaultQueries } from '../../data/index.ts';
import { Button, EmptyState, ErrorNote, List, ListGroup, ListHead, Screen, Skeleton, showFromTop, useText } from '../../ui/index.ts';
import { ConsentSummary } from './ConsentSummary.tsx';
import { isOnlyAnothers, newestDecision } from './newest-decision.ts';
import { useOwnWording } from './own-wording.ts';
import { PurposeRow } from './PurposeRow.tsx';
import { QuestionView } from './QuestionView.tsx';

/** A conversation: one question at a time, in the order of the purposes, and a summary to read back. */
export function ConsentScreen() {
  const text = useText();
  const sentence = useSentence();
  const { id = '' } = useParams({ strict: false });
  const incident = useQuery(vaultQueries.incidents.get.queryOptions({ input: { id } }));
  if (incident.isPending) {
    return (
      <Screen>
        <Skeleton lines={6} />
      </Screen>
    );
  }
  if (incident.error) {
    const isDraft = refusalOf(incident.error)?.code === 'incident/not-found';
    return (
      <Screen>
        {isDraft ? (
          <EmptyState title={text('consent.not-kept')}>
            <Button onPress={() => goTo(paths.incident(id))}>{text('consent.to-record')}</Button>
          </EmptyState>
        ) : (
          <ErrorNote>{sentence(incident.error)}</ErrorNote>
        )}
      </Screen>
    );
  }
  return <Conversation key={id} incident={incident.data} />;
}

function Conversation({ incident }: { incident: Incident }) {
  const text = useText();
  const person = survivorPronoun(incident.fields.toldBy);
  const firstOpen = consentPurposes.find((purpose) => newestDecision(incident, purpose) === undefined);
  const [shown, setShown] = useState<ConsentPurpose | 'summary'>(firstOpen ?? 'summary');
  // Each question, and what is read back, begins at its top, with the keys on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is the reason, not something that is read.
  useEffect(showFromTop, [shown]);
  const own = useOwnWording();
  const [language, setLanguage] = useState(incident.consent.at(-1)?.language ?? own.language);
  const step = (from: ConsentPurpose) => consentPurposes[consentPurposes.indexOf(from) + 1] ?? 'summary';
  return (
    <Screen
      listName={text('consent.title', { person })}
      openId={shown}
      list={
        <>
          <ListHead title={text('consent.title', { person })} />
          {consentTerms.map((term) => (
            <ListGroup key={term} title={text(`consent.term.${term}`)}>
              <List name={text(`consent.term.${term}`)}>
                {purposesOf(term).map((purpose) => (
                  <PurposeRow
                    key={purpose}
                    purpose={purpose}
                    decision={newestDecision(incident, purpose)}
                    isOnlyAnothers={isOnlyAnothers(incident, purpose)}
                    isOn={shown === purpose}
                    onChoose={() => setShown(purpose)}
                  />
                ))}
              </List>
            </ListGroup>
          ))}
        </>
      }
    >
      {shown === 'summary' ? (
        <ConsentSummary incident={incident} language={language} onLanguage={setLanguage} onChange={() => setShown(firstOpen ?? 'record')} />
      ) : (
        <QuestionView
          key={shown}
          incident={incident}
          purpose={shown}
          language={language}
          onLanguage={setLanguage}
          onAnswered={() => setShown(step(shown))}
          onBack={() => {
            const before = consentPurposes[consentPurposes.indexOf(shown) - 1];
            if (before) setShown(before);
            else goTo(paths.incident(incident.id));
          }}
          onSummary={() => setShown('summary')}
        />
      )}
    </Screen>
  );
}
