import { memo, useState } from 'react';
import { v7 as newId } from 'uuid';
import { type Answer, type AnswerStanding, withStanding } from '#shared/domain/incident/answer.ts';
import { ageBands, emptySuspect, heightBands, type Pronoun, pronouns, type Suspect } from '#shared/domain/incident/incident.ts';
import { Button, ChipChoice, Columns, Disclosure, TextArea, useText } from '../../ui/index.ts';
import { AnswerField } from './AnswerField.tsx';
import { BehaviourFields } from './BehaviourFields.tsx';
import { LineField } from './LineField.tsx';
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
  const [added, setAdded] = useState<string | null>(null);
  const shown = suspects.length === 0 ? [blank] : suspects;
  const add = () => {
    const next = emptySuspect(newId());
    setAdded(next.id);
    onSuspects([...shown, next]);
  };
  const replace = (next: Suspect) => onSuspects(shown.map((suspect) => (suspect.id === next.id ? next : suspect)));
  return (
    <Section title={text('record.who')}>
      {shown.map((suspect, place) => (
        <Part
          key={suspect.id}
          takesFocus={suspect.id === added}
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
        <Button kind="quiet" size="small" icon="add" onPress={add} isDisabled={shown.length >= 20}>
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
      <AnswerField
        label={text('record.age')}
        choices={ageBands.map((id) => ({ id, label: text(`age.${id}`) }))}
        answer={bandAnswer(suspect.ageBand, suspect.standings.ageBand, suspect.ageWords)}
        onAnswer={({ picks, standing, words }) =>
          onSuspect({
            ...suspect,
            ageBand: picks.at(-1) ?? null,
            ageWords: words,
            standings: withStanding(suspect.standings, 'ageBand', standing),
          })
        }
      />
      <AnswerField
        label={text('record.height')}
        choices={heightBands.map((id) => ({ id, label: text(`height.${id}`) }))}
        answer={bandAnswer(suspect.height, suspect.standings.height, suspect.heightWords)}
        onAnswer={({ picks, standing, words }) =>
          onSuspect({
            ...suspect,
            height: picks.at(-1) ?? null,
            heightWords: words,
            standings: withStanding(suspect.standings, 'height', standing),
          })
        }
      />
      <Disclosure
        title={text('record.more-looks')}
        startsOpen={details.some((detail) => suspect[detail] !== '' || suspect.standings[detail] !== undefined)}
      >
        <Columns>
          {details.map((detail) => (
            <LineField
              key={detail}
              label={text(`record.${detail}`)}
              value={suspect[detail]}
              onValue={(value) => onSuspect({ ...suspect, [detail]: value })}
              standing={suspect.standings[detail]}
              onStanding={(standing) => onSuspect({ ...suspect, standings: withStanding(suspect.standings, detail, standing) })}
            />
          ))}
        </Columns>
      </Disclosure>
      <BehaviourFields doer={doer} behaviour={suspect.behaviour} onBehaviour={(behaviour) => onSuspect({ ...suspect, behaviour })} />
    </>
  );
}

/** A band is one pick; the one pressed last counts. */
function bandAnswer<Band extends string>(band: Band | null, standing: AnswerStanding | undefined, words: string): Answer<Band> {
  return { picks: band === null ? [] : [band], standing: standing ?? null, words };
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
