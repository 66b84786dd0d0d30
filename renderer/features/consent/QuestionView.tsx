import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Incident } from '#shared/contract/vault.ts';
import {
  type ConsentAnswer,
  type ConsentMeans,
  type ConsentPurpose,
  consentPurposes,
  consentTerm,
  currentWordingVersion,
} from '#shared/domain/consent/consent.ts';
import { goTo, paths, useSentence, vault } from '../../data/index.ts';
import { Acts, announce, Button, ChipChoice, Columns, ErrorNote, PageHead, Panel, Soft, TextField, useText } from '../../ui/index.ts';
import { newestDecision } from './newest-decision.ts';
import styles from './QuestionView.module.css';
import { rememberAnswers } from './remember-answers.ts';
import { useAnswerKeys } from './use-answer-keys.ts';

/** The languages a wording exists in. English is the complete one. */
const language = 'en';
const means = ['spoken', 'signed', 'written'] as const satisfies readonly ConsentMeans[];

/** One question: the words to read out, three equal answers, how it was answered. No answer is chosen beforehand. */
export function QuestionView({
  incident,
  purpose,
  onAnswered,
  onBack,
  onSummary,
}: {
  incident: Incident;
  purpose: ConsentPurpose;
  onAnswered: () => void;
  onBack: () => void;
  onSummary: () => void;
}) {
  const text = useText();
  const sentence = useSentence();
  const person = incident.fields.toldBy.pronoun;
  const before = newestDecision(incident, purpose);
  const lastSaid = incident.consent.at(-1);
  const [how, setHow] = useState<(typeof means)[number]>(means.find((one) => one === lastSaid?.means) ?? 'spoken');
  const [witness, setWitness] = useState(lastSaid?.witness ?? '');
  const question = text(`consent.question.${purpose}`);
  useEffect(() => announce(question), [question]);

  const decide = useMutation({
    mutationFn: (answer: ConsentAnswer) =>
      vault.consent.decide({ incidentId: incident.id, purpose, answer, means: how, language, witness: witness.trim() }),
    onSuccess: (answers) => {
      rememberAnswers(incident.id, answers);
      onAnswered();
    },
  });
  const answer = (given: ConsentAnswer) => {
    if (!decide.isPending) decide.mutate(given);
  };
  useAnswerKeys({ y: () => answer('yes'), n: () => answer('no'), l: () => answer('not-asked') });

  return (
    <>
      <PageHead
        over={text('consent.step', {
          term: text(`consent.term.${consentTerm[purpose]}`),
          number: consentPurposes.indexOf(purpose) + 1,
          of: consentPurposes.length,
        })}
        title={question}
      />
      <Panel title={text('consent.read-out')}>
        <p className={styles.words}>{text('consent.quoted', { words: text(`consent.words.${purpose}`) })}</p>
      </Panel>
      <div className={styles.answers}>
        <Button size="large" icon="tick" keys="Y" isPressed={before?.answer === 'yes'} onPress={() => answer('yes')}>
          {text('consent.yes')}
        </Button>
        <Button size="large" icon="cross" keys="N" isPressed={before?.answer === 'no'} onPress={() => answer('no')}>
          {text('consent.no')}
        </Button>
        <Button size="large" icon="question" keys="L" isPressed={before?.answer === 'not-asked'} onPress={() => answer('not-asked')}>
          {text('consent.later')}
        </Button>
      </div>
      {decide.error && <ErrorNote>{sentence(decide.error)}</ErrorNote>}
      <Columns>
        <ChipChoice
          label={text('consent.how', { person })}
          choices={means.map((id) => ({ id, label: text(`consent.means-${id}`) }))}
          chosen={how}
          onChoose={(chosen) => setHow(chosen ?? 'spoken')}
          always
        />
        <TextField
          label={text('consent.witness')}
          hint={text('consent.witness-hint')}
          value={witness}
          onChange={setWitness}
          maxLength={400}
        />
      </Columns>
      <Acts foot>
        <Button onPress={onBack}>{text('consent.back')}</Button>
        <Button onPress={() => goTo(paths.incident(incident.id))}>{text('consent.finish-later')}</Button>
        <Button onPress={onSummary}>{text('consent.to-summary')}</Button>
        <Soft>{text('consent.wording', { version: currentWordingVersion, person })}</Soft>
      </Acts>
    </>
  );
}
