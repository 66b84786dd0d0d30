import { useIntl } from 'react-intl';
import type { ConsentDecision, ConsentPurpose } from '#shared/domain/consent/consent.ts';
import { ChoiceRow, Tag, useText } from '../../ui/index.ts';

/** One purpose in the list, with its answer, how it was given and when. */
export function PurposeRow({
  purpose,
  decision,
  isOn,
  onChoose,
}: {
  purpose: ConsentPurpose;
  decision: ConsentDecision | undefined;
  isOn: boolean;
  onChoose: () => void;
}) {
  const text = useText();
  const intl = useIntl();
  return (
    <ChoiceRow title={text(`purpose.${purpose}`)} isOn={isOn} onPress={onChoose} beside={<AnswerTag decision={decision} />}>
      {decision &&
        text('consent.row-answer', {
          means: text(`consent.means-${decision.means}`),
          time: intl.formatTime(decision.decidedAt, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
        })}
    </ChoiceRow>
  );
}

/** Yes, no, not now, or not asked: a word and a shape each. */
export function AnswerTag({ decision }: { decision: Pick<ConsentDecision, 'answer'> | undefined }) {
  const text = useText();
  if (!decision) return <Tag>{text('consent.not-asked')}</Tag>;
  if (decision.answer === 'yes') {
    return (
      <Tag tone="good" icon="tick">
        {text('consent.yes')}
      </Tag>
    );
  }
  if (decision.answer === 'no') {
    return (
      <Tag tone="stop" icon="cross">
        {text('consent.no')}
      </Tag>
    );
  }
  return <Tag icon="question">{text('consent.later')}</Tag>;
}
