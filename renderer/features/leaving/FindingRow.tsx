import { useState } from 'react';
import type { Finding, FindingDecision } from '#shared/domain/report/report.ts';
import { Acts, Button, ChoiceRow, Say, Stack, Tag, TextField, useText } from '../../ui/index.ts';

type FindingRowProps = {
  finding: Finding;
  decision: FindingDecision | undefined;
  isOn: boolean;
  /** The row before was decided by hand: the eye and the focus go on to this one. */
  takesFocus: boolean;
  isBusy: boolean;
  onChoose: () => void;
  onDecide: (decision: FindingDecision) => void;
};

/** One marked word: why it is marked, what was decided, and, when it is open, the three things one can do. */
export function FindingRow({ finding, decision, isOn, takesFocus, isBusy, onChoose, onDecide }: FindingRowProps) {
  const text = useText();
  return (
    <ChoiceRow
      title={<Say id="leaving.quoted" values={{ text: <bdi>{finding.text}</bdi> }} />}
      beside={<DecisionTag decision={decision} />}
      isOn={isOn}
      onPress={onChoose}
      after={isOn && <Choices finding={finding} takesFocus={takesFocus} isBusy={isBusy} onDecide={onDecide} />}
    >
      {decision?.act === 'keep'
        ? text('leaving.kept-why', { reason: decision.reason })
        : text(`guard.why.${finding.why}`, { near: finding.near })}
    </ChoiceRow>
  );
}

function DecisionTag({ decision }: { decision: FindingDecision | undefined }) {
  const text = useText();
  if (!decision) return <Tag tone="stop">{text('leaving.decide')}</Tag>;
  if (decision.act === 'keep') return <Tag>{text('leaving.kept')}</Tag>;
  return (
    <Tag tone="good">
      {decision.act === 'remove' ? text('leaving.removed') : text('leaving.replaced', { replacement: decision.replacement })}
    </Tag>
  );
}

const shortestReason = 3;

function Choices({ finding, takesFocus, isBusy, onDecide }: Pick<FindingRowProps, 'finding' | 'takesFocus' | 'isBusy' | 'onDecide'>) {
  const text = useText();
  const [writes, setWrites] = useState<'reason' | 'words' | null>(null);
  const [reason, setReason] = useState('');
  const [words, setWords] = useState('');
  const isReasonTooShort = reason.trim().length < shortestReason;
  return (
    <Stack gap="tight">
      <Acts>
        <Button size="small" autoFocus={takesFocus} isDisabled={isBusy} onPress={() => onDecide({ act: 'remove' })}>
          {text('leaving.remove')}
        </Button>
        {finding.replacement !== '' && (
          <Button size="small" isDisabled={isBusy} onPress={() => onDecide({ act: 'generalise', replacement: finding.replacement })}>
            {text('leaving.replace', { replacement: finding.replacement })}
          </Button>
        )}
        <Button
          size="small"
          isDisabled={isBusy}
          isPressed={writes === 'words'}
          onPress={() => setWrites(writes === 'words' ? null : 'words')}
        >
          {text('leaving.other-open')}
        </Button>
        <Button
          size="small"
          isDisabled={isBusy}
          isPressed={writes === 'reason'}
          onPress={() => setWrites(writes === 'reason' ? null : 'reason')}
        >
          {text('leaving.keep-open')}
        </Button>
      </Acts>
      {writes === 'reason' && (
        <>
          <TextField
            label={text('leaving.reason')}
            soft
            hint={text('leaving.reason-hint')}
            value={reason}
            onChange={setReason}
            maxLength={400}
            autoFocus
          />
          <div>
            <Button size="small" isDisabled={isBusy || isReasonTooShort} onPress={() => onDecide({ act: 'keep', reason: reason.trim() })}>
              {text('leaving.keep')}
            </Button>
          </div>
        </>
      )}
      {writes === 'words' && (
        <>
          <TextField label={text('leaving.other')} soft value={words} onChange={setWords} maxLength={200} autoFocus />
          <div>
            <Button
              size="small"
              isDisabled={isBusy || words.trim() === ''}
              onPress={() => onDecide({ act: 'generalise', replacement: words.trim() })}
            >
              {text('leaving.use')}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}
