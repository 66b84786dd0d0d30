import { certainties, severities } from '#shared/domain/alert/alert.ts';
import { ChipChoice, DateField, Note, Stack, TextArea, useText } from '../../ui/index.ts';
import { AreasField } from './AreasField.tsx';
import { problemOf } from './content-problems.ts';
import { dayOf, endOfDay } from './expiry.ts';
import { FactsField } from './FactsField.tsx';
import { InstructionsField } from './InstructionsField.tsx';
import type { Draft } from './use-draft.ts';
import { useProblemWords } from './use-problem-words.ts';

/** Everything of an alert that a person writes. Each field says at once when it holds what an alert may never carry. */
export function AlertForm({ draft }: { draft: Draft }) {
  const text = useText();
  const words = useProblemWords();
  const { content, change, problems } = draft;
  const error = (field: string) => words(problemOf(problems, field));
  return (
    <Stack gap="roomy">
      <TextArea
        label={text('publish.headline')}
        hint={text('publish.headline-hint')}
        value={content.headline}
        maxLength={160}
        rows={2}
        onChange={(headline) => change({ headline: headline.replace(/\s*\n\s*/g, ' ') })}
        error={error('headline')}
      />
      <TextArea
        label={text('publish.description')}
        hint={text('publish.description-hint')}
        value={content.description}
        maxLength={4000}
        rows={4}
        onChange={(description) => change({ description })}
        error={error('description')}
      />
      <ChipChoice
        label={text('publish.severity')}
        always
        choices={severities.map((id) => ({ id, label: text(`severity.${id}`) }))}
        chosen={content.severity}
        onChoose={(severity) => severity && change({ severity })}
      />
      <ChipChoice
        label={text('publish.certainty')}
        always
        choices={certainties.map((id) => ({ id, label: text(`certainty.${id}`) }))}
        chosen={content.certainty}
        onChoose={(certainty) => certainty && change({ certainty })}
      />
      <FactsField facts={content.facts} onChange={(facts) => change({ facts })} error={(index) => error(`facts.${index}`)} />
      <AreasField areas={content.areas} onChange={(areas) => change({ areas })} isMissing={problemOf(problems, 'areas') !== undefined} />
      <InstructionsField
        instructions={content.instructions}
        onChange={(instructions) => change({ instructions })}
        error={(index) => error(`instructions.${index}`)}
      />
      <DateField
        label={text('publish.expiry')}
        hint={text('publish.expiry-hint')}
        value={dayOf(content.expiresAt)}
        onChange={(date) => date !== null && change({ expiresAt: endOfDay(date) })}
        error={problemOf(problems, 'expiresAt') ? text('publish.expiry-missing') : null}
      />
      <ChipChoice
        label={text('publish.status')}
        always
        choices={[
          { id: 'Actual' as const, label: text('publish.status-actual') },
          { id: 'Exercise' as const, label: text('publish.status-exercise') },
        ]}
        chosen={content.status}
        onChoose={(status) => status && change({ status })}
      />
      {content.status === 'Exercise' && <Note tone="known">{text('publish.status-exercise-note')}</Note>}
    </Stack>
  );
}
