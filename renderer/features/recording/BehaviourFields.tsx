import type { Answer } from '#shared/domain/incident/answer.ts';
import { answeredBehaviour, behaviourOptions, behaviourQuestions, type SuspectBehaviour } from '#shared/domain/incident/behaviour.ts';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import type { MessageId } from '#shared/i18n/en/index.ts';
import { Disclosure, Soft, useText } from '../../ui/index.ts';
import { AnswerField } from './AnswerField.tsx';

/** How they went about it, question by question in the order things happen. Closed until it is wanted. */
export function BehaviourFields({
  doer,
  behaviour,
  onBehaviour,
}: {
  doer: Pronoun;
  behaviour: SuspectBehaviour;
  onBehaviour: (behaviour: SuspectBehaviour) => void;
}) {
  const text = useText();
  return (
    <Disclosure title={text('record.behaviour', { doer })} startsOpen={answeredBehaviour(behaviour).length > 0}>
      <Soft>{text('record.behaviour-hint')}</Soft>
      {behaviourQuestions.map((question) => (
        <AnswerField<string>
          key={question}
          label={text(`behaviour.${question}`)}
          choices={behaviourOptions[question].map((option) => ({ id: option, label: text(`${question}.${option}` as MessageId) }))}
          answer={behaviour[question] as Answer<string>}
          onAnswer={(answer) => onBehaviour({ ...behaviour, [question]: answer })}
        />
      ))}
    </Disclosure>
  );
}
