import { useIntl } from 'react-intl';
import { type ConsentDecision, type ConsentPurpose, hasEnded } from '#shared/domain/consent/consent.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { ChoiceRow, Tag, useText } from '../../ui/index.ts';
import { useGivenBy } from './given-by-words.ts';

/** One purpose in the list, with its answer, how it was given and when. */
export function PurposeRow({
  purpose,
  decision,
  isOnlyAnothers,
  isOn,
  onChoose,
}: {
  purpose: ConsentPurpose;
  decision: ConsentDecision | undefined;
  /** It is a yes of somebody else that does not count. */
  isOnlyAnothers: boolean;
  isOn: boolean;
  onChoose: () => void;
}) {
  const text = useText();
  const intl = useIntl();
  const givenBy = useGivenBy();
  return (
    <ChoiceRow
      title={text(`purpose.${purpose}`)}
      isOn={isOn}
      onPress={onChoose}
      beside={isOnlyAnothers ? <Tag icon="question">{text('consent.not-own')}</Tag> : <AnswerTag decision={decision} />}
    >
      {decision &&
        [
          text('consent.row-answer', {
            means: text(`consent.means-${decision.means}`),
            time: isToday(decision.decidedAt)
              ? intl.formatTime(decision.decidedAt, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
              : intl.formatDate(decision.decidedAt, { day: 'numeric', month: 'short', year: 'numeric' }),
          }),
          givenBy(decision.givenBy),
        ]
          .filter(Boolean)
          .join(' · ')}
    </ChoiceRow>
  );
}

function isToday(instant: string): boolean {
  return ukDay(new Date(instant)) === ukDay(new Date());
}

/** Yes, no, not now, ended, or not asked: a word and a shape each. */
export function AnswerTag({ decision }: { decision: Pick<ConsentDecision, 'answer' | 'endsOn'> | undefined }) {
  const text = useText();
  if (!decision) return <Tag>{text('consent.not-asked')}</Tag>;
  if (hasEnded(decision, ukDay(new Date()))) {
    return (
      <Tag tone="stop" icon="warning">
        {text('consent.ended')}
      </Tag>
    );
  }
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
