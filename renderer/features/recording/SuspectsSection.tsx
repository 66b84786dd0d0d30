import { memo, useState } from 'react';
import { v7 as newId } from 'uuid';
import { ageBands, emptySuspect, heightBands, type Pronoun, pronouns, type Suspect } from '#shared/domain/incident/incident.ts';
import { Button, ChipChoice, Columns, Disclosure, TextArea, TextField, useText } from '../../ui/index.ts';
import { BehaviourFields } from './BehaviourFields.tsx';
import { NamesField } from './NamesField.tsx';
import { Part, Section } from './Section.tsx';

const details = ['hair', 'build', 'accent', 'eyes', 'skin', 'ethnicity', 'marks', 'clothing'] as const;

/** Who did it. One blank person to begin with; nobody is made up until something is said. */
export const SuspectsSection = memo(function SuspectsSection({
  suspects,
  onSuspects,
}: {
  suspects: Suspect[];
  onSuspects: (suspects: Suspect[]) => void;
}) {
  const text = useText();
  const [blank] = useState(() => emptySuspect(newId()));
  const shown = suspects.length === 0 ? [blank] : suspects;
  const replace = (next: Suspect) => onSuspects(shown.map((suspect) => (suspect.id === next.id ? next : suspect)));
  return (
    <Section title={text('record.who')}>
      {shown.map((suspect, place) => (
        <Part
          key={suspect.id}
          title={shown.length > 1 ? text('record.who-nth', { number: place + 1 }) : undefined}
          act={
            shown.length > 1 && (
              <Button
                kind="quiet"
                size="small"
                icon="remove"
                aria-label={text('record.remove-person', { number: place + 1 })}
                onPress={() => onSuspects(shown.filter(({ id }) => id !== suspect.id))}
              />
            )
          }
        >
          <SuspectFields suspect={suspect} onSuspect={replace} />
        </Part>
      ))}
      <div>
        <Button
          kind="quiet"
          size="small"
          icon="add"
          onPress={() => onSuspects([...shown, emptySuspect(newId())])}
          isDisabled={shown.length >= 20}
        >
          {text('record.add-person')}
        </Button>
      </div>
    </Section>
  );
});

function SuspectFields({ suspect, onSuspect }: { suspect: Suspect; onSuspect: (suspect: Suspect) => void }) {
  const text = useText();
  const doer = suspect.pronoun;
  return (
    <>
      <Columns>
        <PronounChoice label={text('record.doer')} pronoun={suspect.pronoun} onPronoun={(pronoun) => onSuspect({ ...suspect, pronoun })} />
        <NamesField
          label={text('record.names-used')}
          hint={text('record.names-used-hint')}
          names={suspect.namesUsed}
          onNames={(namesUsed) => onSuspect({ ...suspect, namesUsed })}
        />
      </Columns>
      <TextArea
        label={text('record.looks', { doer })}
        soft
        hint={text('record.looks-hint', { doer })}
        value={suspect.looks}
        onChange={(looks) => onSuspect({ ...suspect, looks })}
        rows={2}
      />
      <ChipChoice
        label={text('record.age')}
        soft
        choices={ageBands.map((id) => ({ id, label: text(`age.${id}`) }))}
        chosen={suspect.ageBand}
        onChoose={(ageBand) => onSuspect({ ...suspect, ageBand })}
      />
      <ChipChoice
        label={text('record.height')}
        soft
        choices={heightBands.map((id) => ({ id, label: text(`height.${id}`) }))}
        chosen={suspect.height}
        onChoose={(height) => onSuspect({ ...suspect, height })}
      />
      <Disclosure title={text('record.more-looks')} startsOpen={details.some((detail) => suspect[detail] !== '')}>
        <Columns count={3}>
          {details.map((detail) => (
            <TextField
              key={detail}
              label={text(`record.${detail}`)}
              soft
              value={suspect[detail]}
              onChange={(value) => onSuspect({ ...suspect, [detail]: value })}
              maxLength={400}
            />
          ))}
        </Columns>
      </Disclosure>
      <BehaviourFields doer={doer} behaviour={suspect.behaviour} onBehaviour={(behaviour) => onSuspect({ ...suspect, behaviour })} />
    </>
  );
}

/** She, he or they. Every sentence about the person follows it. */
export function PronounChoice({ label, pronoun, onPronoun }: { label: string; pronoun: Pronoun; onPronoun: (pronoun: Pronoun) => void }) {
  const text = useText();
  return (
    <ChipChoice
      label={label}
      soft
      choices={pronouns.map((id) => ({ id, label: text(`record.pronoun-${id}`) }))}
      chosen={pronoun}
      onChoose={(chosen) => onPronoun(chosen ?? 'they')}
      always
    />
  );
}
