import type { ReactNode } from 'react';
import { type AnswerStanding, answerStandings } from '#shared/domain/incident/answer.ts';
import { SideSelect, TextField, useText } from '../../ui/index.ts';

/** One short line about somebody or something, with how far it goes beside its name: not sure, part of it, rather not say. */
export function LineField({
  label,
  hint,
  mono = false,
  inputMode,
  value,
  onValue,
  standing,
  onStanding,
}: {
  label: string;
  hint?: ReactNode;
  mono?: boolean;
  inputMode?: 'tel';
  value: string;
  onValue: (value: string) => void;
  standing: AnswerStanding | undefined;
  onStanding: (standing: AnswerStanding | null) => void;
}) {
  const text = useText();
  return (
    <TextField
      label={label}
      soft
      mono={mono}
      hint={hint}
      value={value}
      onChange={onValue}
      maxLength={400}
      {...(inputMode ? { inputMode } : {})}
      beside={
        <SideSelect
          label={text('answer.how-sure-of', { label })}
          empty={text('answer.how-sure')}
          choices={answerStandings.map((id) => ({ id, label: text(`answer.${id}`) }))}
          chosen={standing ?? null}
          onChoose={onStanding}
        />
      }
    />
  );
}
