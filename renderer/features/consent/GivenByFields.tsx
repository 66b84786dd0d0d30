import { type AnswerGround, answerGrounds, type GivenBy, ownAnswer } from '#shared/domain/consent/given-by.ts';
import { ChipChoice, Columns, Soft, Stack, TextField, useText } from '../../ui/index.ts';

/** Who answers, as it stands in the form: `ground` is null until it was said. */
export type Answering = { who: 'survivor' } | { who: 'somebody'; name: string; ground: AnswerGround | null };

/** The same once everything is there that the vault asks for; null before. */
export function givenByOf(answering: Answering): GivenBy | null {
  if (answering.who === 'survivor') return ownAnswer;
  const { ground, name } = answering;
  return ground === null || name.trim() === '' ? null : { who: 'somebody', name: name.trim(), ground };
}

/** Who answers: the person it happened to, or somebody for them, and then who and on what ground. */
export function GivenByFields({ answering, onAnswering }: { answering: Answering; onAnswering: (answering: Answering) => void }) {
  const text = useText();
  return (
    <Stack gap="tight">
      <ChipChoice
        label={text('consent.by')}
        always
        choices={(['survivor', 'somebody'] as const).map((id) => ({ id, label: text(`consent.by-${id}`) }))}
        chosen={answering.who}
        onChoose={(who) => onAnswering(who === 'somebody' ? { who, name: '', ground: null } : ownAnswer)}
      />
      {answering.who === 'survivor' ? (
        <Soft>{text('consent.by-hint')}</Soft>
      ) : (
        <Columns>
          <ChipChoice
            label={text('consent.ground')}
            soft
            choices={answerGrounds.map((id) => ({ id, label: text(`consent.ground-${id}`) }))}
            chosen={answering.ground}
            onChoose={(ground) => onAnswering({ ...answering, ground })}
          />
          <TextField
            label={text('consent.by-name')}
            soft
            hint={text('consent.by-name-hint')}
            value={answering.name}
            onChange={(name) => onAnswering({ ...answering, name })}
            maxLength={400}
          />
        </Columns>
      )}
    </Stack>
  );
}
