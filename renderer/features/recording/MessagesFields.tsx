import { useState } from 'react';
import { courseOfMessages, type Messages, yesNo } from '#shared/domain/incident/aftermath.ts';
import { answerStandings } from '#shared/domain/incident/answer.ts';
import type { IncidentFault } from '#shared/domain/incident/faults.ts';
import { ChipChoice, Columns, DateField, Disclosure, Soft, TextField, useText } from '../../ui/index.ts';
import { useFaultWords } from './fault-words.ts';

const most = 100_000;

/** How many calls and messages, between which days, and whether they belong together: that decides what they are called. */
export function MessagesFields({
  messages,
  onMessages,
  today,
  fault,
}: {
  messages: Messages;
  onMessages: (messages: Messages) => void;
  today: string;
  fault: IncidentFault | null;
}) {
  const text = useText();
  const faultWords = useFaultWords(today);
  const isAnswered = Object.values(messages).some((value) => value !== null && value !== '');
  const course = courseOfMessages(messages);
  return (
    <Disclosure title={text('record.messages')} startsOpen={isAnswered}>
      <Columns count={4}>
        <CountField count={messages.count} onCount={(count) => onMessages({ ...messages, count })} />
        <DateField
          label={text('record.messages-first')}
          soft
          value={messages.firstOn}
          latest={today}
          onChange={(firstOn) => onMessages({ ...messages, firstOn })}
          error={fault?.startsWith('first') ? faultWords(fault, messages.firstOn) : null}
        />
        <DateField
          label={text('record.messages-last')}
          soft
          value={messages.lastOn}
          latest={today}
          onChange={(lastOn) => onMessages({ ...messages, lastOn })}
          error={fault?.startsWith('last') ? faultWords(fault, messages.lastOn) : null}
        />
      </Columns>
      <Columns>
        <ChipChoice
          label={text('record.messages-standing')}
          soft
          choices={answerStandings.map((id) => ({ id, label: text(`answer.${id}`) }))}
          chosen={messages.standing}
          onChoose={(standing) => onMessages({ ...messages, standing })}
        />
        <ChipChoice
          label={text('record.messages-related')}
          soft
          choices={yesNo.map((id) => ({ id, label: text(`record.related-${id}`) }))}
          chosen={messages.related}
          onChoose={(related) => onMessages({ ...messages, related })}
        />
      </Columns>
      {course !== null && <Soft>{text(`record.course-${course}`)}</Soft>}
      <TextField
        label={text('record.messages-words')}
        soft
        hint={text('record.stays')}
        value={messages.words}
        onChange={(words) => onMessages({ ...messages, words })}
        maxLength={400}
      />
    </Disclosure>
  );
}

/** A whole number, or nothing. What is typed stays as typed, and is said to be unread when it is no number. */
function CountField({ count, onCount }: { count: number | null; onCount: (count: number | null) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(count === null ? '' : String(count));
  const isUnread = typed.trim() !== '' && readCount(typed) === null;
  return (
    <TextField
      label={text('record.messages-count')}
      soft
      inputMode="numeric"
      value={typed}
      onChange={(value) => {
        setTyped(value);
        onCount(readCount(value));
      }}
      maxLength={9}
      error={isUnread ? text('record.messages-count-unread') : null}
    />
  );
}

function readCount(typed: string): number | null {
  const digits = typed.replace(/[\s,]/g, '');
  if (!/^\d{1,6}$/.test(digits)) return null;
  return Number(digits) <= most ? Number(digits) : null;
}
