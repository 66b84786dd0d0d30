import { memo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Messages } from '#shared/domain/incident/aftermath.ts';
import type { IncidentFault } from '#shared/domain/incident/faults.ts';
import type { ContactPointEntry, Pronoun } from '#shared/domain/incident/incident.ts';
import { Button, Columns, Stack, useText } from '../../ui/index.ts';
import { KnownAlready } from '../find/index.ts';
import { LineField } from './LineField.tsx';
import { MessagesFields } from './MessagesFields.tsx';
import { ReadAs } from './ReadAs.tsx';
import { Section } from './Section.tsx';

const kinds = ['phone', 'email', 'handle'] as const;
const hints = { phone: 'record.phone-hint', email: null, handle: 'record.handle-hint' } as const;

/** What they used to make contact, one column a kind; each says back what it understood. */
export const ContactSection = memo(function ContactSection({
  points,
  onPoints,
  messages,
  onMessages,
  today,
  fault,
  doer,
}: {
  points: ContactPointEntry[];
  onPoints: (points: ContactPointEntry[]) => void;
  messages: Messages;
  onMessages: (messages: Messages) => void;
  today: string;
  fault: IncidentFault | null;
  doer: Pronoun;
}) {
  const text = useText();
  const [blanks] = useState<ContactPointEntry[]>(() => kinds.map((kind) => ({ id: newId(), kind, raw: '' })));
  const shown = [...points, ...blanks.filter((blank) => !points.some((point) => point.kind === blank.kind))];
  const replace = (next: ContactPointEntry) =>
    onPoints(points.some(({ id }) => id === next.id) ? points.map((point) => (point.id === next.id ? next : point)) : [...points, next]);
  return (
    <Section title={text('record.contact', { doer })}>
      <Columns count={3}>
        {kinds.map((kind) => (
          <Stack key={kind} gap="tight">
            {shown
              .filter((point) => point.kind === kind)
              .map((point) => (
                <LineField
                  key={point.id}
                  label={text(`record.${kind}`)}
                  mono
                  value={point.raw}
                  onValue={(raw) => replace({ ...point, raw })}
                  standing={point.standing}
                  onStanding={(standing) => replace({ id: point.id, kind, raw: point.raw, ...(standing && { standing }) })}
                  {...(kind === 'phone' ? { inputMode: 'tel' as const } : {})}
                  hint={<ReadAs kind={kind} raw={point.raw} hint={hints[kind] === null ? null : text(hints[kind])} />}
                />
              ))}
            {points.some((point) => point.kind === kind && point.raw.trim() !== '') && (
              <div>
                <Button
                  kind="quiet"
                  size="small"
                  icon="add"
                  onPress={() => onPoints([...points, { id: newId(), kind, raw: '' }])}
                  isDisabled={points.length >= 100}
                >
                  {text(`record.add-${kind}`)}
                </Button>
              </div>
            )}
          </Stack>
        ))}
      </Columns>
      <KnownAlready typed={points} />
      <MessagesFields messages={messages} onMessages={onMessages} today={today} fault={fault} />
    </Section>
  );
});
