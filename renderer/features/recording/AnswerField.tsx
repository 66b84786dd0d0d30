import { type Answer, answerStandings } from '#shared/domain/incident/answer.ts';
import { ChipGroup, type Choice, Stack, TextField, useText } from '../../ui/index.ts';

const isStanding = (code: string): code is (typeof answerStandings)[number] => (answerStandings as readonly string[]).includes(code);

/** One question with its short list, “not sure”, “part of it” and “rather not say” among the answers, and a line for own words. */
export function AnswerField<Option extends string>({
  label,
  hint,
  choices,
  answer,
  onAnswer,
}: {
  label: string;
  hint?: string;
  choices: readonly Choice<Option>[];
  answer: Answer<Option>;
  onAnswer: (answer: Answer<Option>) => void;
}) {
  const text = useText();
  const standings = answerStandings.map((id) => ({ id, label: text(`answer.${id}`) }));
  const chosen: string[] = [...answer.picks, ...(answer.standing === null ? [] : [answer.standing])];
  const choose = (codes: string[]) => {
    // How sure one is has one answer: the one pressed last.
    const said = codes.filter(isStanding);
    const standing = said.find((code) => code !== answer.standing) ?? said[0] ?? null;
    onAnswer({ ...answer, standing, picks: codes.filter((code) => !isStanding(code)) as Option[] });
  };
  return (
    <Stack gap="tight">
      <ChipGroup<string>
        label={label}
        soft
        {...(hint ? { hint } : {})}
        choices={[...choices, ...standings]}
        chosen={chosen}
        onChoose={choose}
      />
      <TextField
        label={text('record.words-more', { label })}
        soft
        value={answer.words}
        onChange={(words) => onAnswer({ ...answer, words })}
      />
    </Stack>
  );
}
