import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Incident } from '#shared/contract/vault/incidents.ts';
import {
  type ConsentAnswer,
  type ConsentMeans,
  type ConsentPurpose,
  consentPurposes,
  consentTerm,
  needsOwnAnswer,
} from '#shared/domain/consent/consent.ts';
import type { GivenBy } from '#shared/domain/consent/given-by.ts';
import type { Signature } from '#shared/domain/consent/signature.ts';
import { isToldByAnother, survivorPronoun } from '#shared/domain/incident/told-of.ts';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import type { Wording } from '#shared/i18n/wordings/wording.ts';
import { goTo, paths, useSentence, vault } from '../../data/index.ts';
import { Acts, announce, Button, ChipChoice, Columns, ErrorNote, Note, PageHead, Soft, TextField, useText } from '../../ui/index.ts';
import { AgreedDayField, daysOf, noDay } from './AgreedDay.tsx';
import { type Answering, GivenByFields, givenByOf } from './GivenByFields.tsx';
import { newestDecision } from './newest-decision.ts';
import { useOwnWording } from './own-wording.ts';
import styles from './QuestionView.module.css';
import { rememberAnswers } from './remember-answers.ts';
import { ShowIn } from './ShowIn.tsx';
import { SignaturePad } from './SignaturePad.tsx';
import { useAnswerKeys } from './use-answer-keys.ts';
import { NativeCheck, Words } from './Words.tsx';

const means = ['spoken', 'signed', 'written'] as const satisfies readonly ConsentMeans[];

/** One question: the words to read out, three equal answers, how it was answered. No answer is chosen beforehand. */
export function QuestionView({
  incident,
  purpose,
  language,
  onLanguage,
  onAnswered,
  onBack,
  onSummary,
}: {
  incident: Incident;
  purpose: ConsentPurpose;
  language: string;
  onLanguage: (language: string) => void;
  onAnswered: () => void;
  onBack: () => void;
  onSummary: () => void;
}) {
  const text = useText();
  const sentence = useSentence();
  const { toldBy } = incident.fields;
  const person = survivorPronoun(toldBy);
  const before = newestDecision(incident, purpose);
  const lastSaid = incident.consent.at(-1);
  const [how, setHow] = useState<(typeof means)[number]>(means.find((one) => one === lastSaid?.means) ?? 'spoken');
  const [witness, setWitness] = useState(lastSaid?.witness ?? '');
  const [answering, setAnswering] = useState<Answering>(() => whoAnswers(incident));
  const [day, setDay] = useState(noDay);
  const [signature, setSignature] = useState<Signature | null>(null);
  const needsSignature = how === 'signed' && signature === null;
  const givenBy = givenByOf(answering);
  const isReady = !needsSignature && givenBy !== null;
  const opensNothing = answering.who === 'somebody' && (needsOwnAnswer as readonly ConsentPurpose[]).includes(purpose);
  const wording = wordingOf(language);
  const question = text(`consent.question.${purpose}`);
  useEffect(() => announce(question), [question]);

  const decide = useMutation({
    mutationFn: ({ answer, givenBy: said }: { answer: ConsentAnswer; givenBy: GivenBy }) =>
      vault.consent.decide({
        incidentId: incident.id,
        purpose,
        answer,
        means: how,
        givenBy: said,
        language,
        witness: witness.trim(),
        ...daysOf(day),
        signature: how === 'signed' ? signature : null,
      }),
    onSuccess: (answers) => {
      rememberAnswers(incident.id, answers);
      // Everything else rests on the record: after a no to it nothing more is asked.
      if (answers.inForce.record === 'no') onSummary();
      else onAnswered();
    },
  });
  const answer = (given: ConsentAnswer) => {
    if (needsSignature) announce(text('consent.sign-first'));
    else if (givenBy === null) announce(text('consent.by-first'));
    else if (!decide.isPending) decide.mutate({ answer: given, givenBy });
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
      <Words purpose={purpose} language={language} />
      <div className={styles.answers}>
        <Button size="large" icon="tick" isDisabled={!isReady} keys="Y" isPressed={before?.answer === 'yes'} onPress={() => answer('yes')}>
          {text('consent.yes')}
          <OwnWord wording={wording} answer="yes" />
        </Button>
        <Button size="large" icon="cross" isDisabled={!isReady} keys="N" isPressed={before?.answer === 'no'} onPress={() => answer('no')}>
          {text('consent.no')}
          <OwnWord wording={wording} answer="no" />
        </Button>
        <Button
          size="large"
          icon="question"
          isDisabled={!isReady}
          keys="L"
          isPressed={before?.answer === 'not-asked'}
          onPress={() => answer('not-asked')}
        >
          {text('consent.later')}
          <OwnWord wording={wording} answer="later" />
        </Button>
      </div>
      {needsSignature && <Soft>{text('consent.sign-first')}</Soft>}
      {givenBy === null && <Soft>{text('consent.by-first')}</Soft>}
      {opensNothing && <Note icon="question">{text('consent.own-needed')}</Note>}
      {decide.error && <ErrorNote>{sentence(decide.error)}</ErrorNote>}
      {isToldByAnother(toldBy) && toldBy.happenedTo.knows === 'no' && <Note icon="question">{text('consent.does-not-know')}</Note>}
      <GivenByFields answering={answering} onAnswering={setAnswering} />
      <ShowIn language={language} onLanguage={onLanguage} />
      <NativeCheck language={language} />
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
      {how === 'signed' && <SignaturePad signature={signature} onSignature={setSignature} />}
      <AgreedDayField day={day} onDay={setDay} />
      <Acts foot>
        <Button onPress={onBack}>{text('consent.back')}</Button>
        <Button onPress={() => goTo(paths.incident(incident.id))}>{text('consent.finish-later')}</Button>
        <Button onPress={onSummary}>{text('consent.to-summary')}</Button>
        <Soft>{text('consent.wording', { version: wording.version, person })}</Soft>
      </Acts>
    </>
  );
}

/** Who answered last goes on answering. Before anybody has, somebody who saw it or heard of it answers for another: who, they are asked. */
function whoAnswers({ consent, fields }: Incident): Answering {
  const last = consent.at(-1)?.givenBy;
  if (last !== undefined) return last;
  return isToldByAnother(fields.toldBy) ? { who: 'somebody', name: '', ground: null } : { who: 'survivor' };
}

/** The answer in the person's language, behind the worker's word for it. */
function OwnWord({ wording, answer }: { wording: Wording; answer: 'yes' | 'no' | 'later' }) {
  const own = useOwnWording();
  if (wording === own) return null;
  return (
    <>
      {' '}
      <span className={styles.own} lang={wording.language} dir={wording.direction}>
        {wording.texts[answer]}
      </span>
    </>
  );
}
